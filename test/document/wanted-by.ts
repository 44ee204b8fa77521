import assert from 'node:assert/strict';
import { addDays, type Day } from '../../src/day.ts';
import { type DocumentUpdate, type OnMissingTable, updateDocument } from '../../src/document/update.ts';
import { wantedFrom } from '../../src/document/want.ts';
import type { DatedText, Wanted } from '../../src/document/wanted.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { linesOf } from '../../src/release/line.ts';
import type { Release } from '../../src/release/release.ts';
import { readVersion } from '../../src/release/version.ts';

const someDay: Day = '2026-06-15';

/** Reads a policy that must be right. */
export function policyOf(text: string): Policy {
  const reading = parsePolicy(text, 'policy.yml');
  assert.ok(reading.ok, reading.ok ? '' : JSON.stringify(reading.problems));
  return reading.value;
}

/** What a policy wants of releases: versions, or versions with their days; without a day each ships a day after the last. */
export function wantedBy(policy: Policy, versions: readonly string[], day: Day = someDay): Wanted {
  const releases = versions.map((text, index) => releaseOf(text, index)).reverse();
  const { lines } = linesOf(releases, policy.line);
  return wantedFrom(evaluate(lines, policy, day), { releases, lines } as never, policy);
}

function releaseOf(text: string, index: number): Release {
  const [name = '', day] = text.split(' ');
  const reading = readVersion(name, ['patch']);
  assert.ok(reading.kind === 'version', `${name} is a version`);
  const shipped = (day ?? addDays('2026-01-01', index)) as Day;
  return { version: reading.version, tag: `v${name}`, day: shipped };
}

/** A document with a version table of the given rows, aligned or as written. */
export function documentOf(...rows: readonly string[]): string {
  return [
    '# Security Policy',
    '',
    '## Supported Versions',
    '',
    '| Version | Supported |',
    '| --- | --- |',
    ...rows,
    '',
    'Write to us.',
    '',
  ].join('\n');
}

/** Keeps a text by a policy and versions, oldest first. */
export function keep(
  text: string,
  policyText: string,
  versions: readonly string[],
  onMissingTable: OnMissingTable = 'fail',
  past?: readonly DatedText[],
): DocumentUpdate {
  const policy = policyOf(policyText);
  return updateDocument(
    { path: 'SECURITY.md', text },
    wantedBy(policy, versions),
    policy.document,
    onMissingTable,
    { past },
  );
}
