import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { stringify } from 'yaml';
import { type LogEntry, normalise } from '../github/stand-in/log.ts';

/**
 * Holds requests against the committed text of the same name. UPDATE_SNAPSHOTS=1 writes the text instead; look at what
 * changed before it is committed.
 */
export function assertRequests(name: string, entries: readonly LogEntry[]): void {
  const path = join(import.meta.dirname, 'requests', `${name}.yml`);
  const text = requestsText(entries);
  if (process.env.UPDATE_SNAPSHOTS === '1') writeFileSync(path, text);
  assert.ok(existsSync(path), `there is no ${path}; run the tests with UPDATE_SNAPSHOTS=1`);
  assert.equal(text, readFileSync(path, 'utf8'));
}

/** Requests as they can be read and compared: object ids numbered, ports left out, our state in bodies shortened. */
function requestsText(entries: readonly LogEntry[]): string {
  return stringify(normalise(entries), { lineWidth: 0, aliasDuplicateObjects: false })
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'https://github.example')
    .replaceAll(/http%3A%2F%2F127\.0\.0\.1%3A\d+/g, 'https%3A%2F%2Fgithub.example')
    .replaceAll(/(support-window:state )[\w-]+/g, '$1…');
}
