import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPayload } from '../../src/actions/payload.ts';

test('the payload is the JSON that the runner names', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'payload-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'event.json');
  writeFileSync(path, '{"action":"published"}');
  assert.deepEqual(readPayload({ GITHUB_EVENT_PATH: path }), { action: 'published' });
  writeFileSync(path, '{"action":');
  assert.equal(readPayload({ GITHUB_EVENT_PATH: path }), null);
});

test('without a payload there is nothing', () => {
  assert.equal(readPayload({}), null);
  assert.equal(readPayload({ GITHUB_EVENT_PATH: '/nowhere/event.json' }), null);
});
