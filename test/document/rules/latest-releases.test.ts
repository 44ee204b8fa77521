import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenRule } from '../../../src/document/rules/rules.ts';
import { editOf } from './edit-of.ts';

const released = '1.0.0 2026-01-01, 1.0.1 2026-01-02, 1.0.2 2026-01-03, 1.1.0 2026-01-04';
const text = (...rows: readonly string[]) =>
  `| Version | Supported | Latest |\n| - | - | - |\n${rows.map((row) => `| ${row} |\n`).join('')}`;

function broken(before: string, after: string, rules = ' · latest: update'): string | undefined {
  const policy = `line: minor · support: newest 2${rules}`;
  const edit = editOf(
    text(`1.0.x | Yes | ${before}`),
    text('1.1.x | Yes | 1.1.0', `1.0.x | Yes | ${after}`),
    policy,
    released,
  );
  return brokenRule(edit)?.rule;
}

test('the newest release of the row may be written, with its day', () => {
  assert.equal(broken('1.0.0', '1.0.2'), undefined);
  assert.equal(broken('1.0.0 (2026-01-01)', '1.0.2 (2026-01-03)'), undefined);
  assert.equal(broken('1.0.0', '1.0.0'), undefined);
});

test('no other release, no other day, and nothing at all without the key', () => {
  assert.equal(broken('1.0.0', '1.0.1'), 'latest-releases');
  assert.equal(broken('1.0.0', '1.1.0'), 'latest-releases');
  assert.equal(broken('1.0.0', ''), 'latest-releases');
  assert.equal(broken('1.0.2', '1.0.0'), 'latest-releases');
  assert.equal(broken('1.0.0 (2026-01-01)', '1.0.2 (2026-01-02)'), 'latest-releases');
  assert.equal(broken('1.0.0', '1.0.2', ''), 'cells');
});
