import assert from 'node:assert/strict';
import { test } from 'node:test';
import { falseDay } from '../../../src/document/rules/days.ts';
import { rewriteOf } from './edit-of.ts';

const policy = 'line: major · support: release + 1y';
const released = '1.0.0 2025-01-01, 2.0.0 2026-02-01, 3.0.0 2026-04-01';

function tableOf(...rows: readonly string[]): string {
  const head = ['| Version | Supported | Released | End of life |', '|-|-|-|-|'];
  return [...head, ...rows.map((row) => `| ${row} |`), ''].join('\n');
}

const kept = '1.x | No | - | January 2, 2025';
const old = tableOf('2.x | Yes | 2026-02-01 | TBD', kept);

/** What is said of an edit to these rows. */
function told(row: string, states = ''): string | null {
  return falseDay(rewriteOf(old, tableOf(row, kept), `${policy}${states}`, released));
}

test('a day that an edit wrote must be the policy’s', () => {
  assert.equal(told('3.x | Yes | 2026-04-01 | April 1, 2027'), null);
  assert.match(told('3.x | Yes | 2026-04-01 | April 2, 2027') ?? '', /"3\.x"/);
  assert.match(told('3.x | Yes | 2026-04-02 | April 1, 2027') ?? '', /"3\.x"/);
});

test('a day that is known must not be left open, nor be put into words that are nobody’s', () => {
  assert.match(told('3.x | Yes | 2026-04-01 | TBD') ?? '', /"3\.x"/);
  assert.match(told('3.x | Yes | 2026-04-01 | soon') ?? '', /"3\.x"/);
  assert.equal(told('3.x | Yes | 2026-04-01 | soon', ' · states: { supported: soon }'), null);
});

test('what stood there before may stay, whatever it says', () => {
  assert.equal(told('2.x | Yes | 2026-02-01 | TBD'), null);
  assert.match(told('2.x | Yes | 2026-02-01 | -') ?? '', /"2\.x"/);
});

test('what stood in one of several rows of a line may stay', () => {
  const rows = ['2.1.x | Yes | - | May 1, 2026', '2.0.x | Yes | - | April 1, 2026'] as const;
  const falseIn = (...now: readonly string[]) =>
    falseDay(rewriteOf(tableOf(...rows), tableOf(...now), policy, released));
  assert.equal(falseIn(...rows), null);
  assert.match(falseIn(rows[0], '2.0.x | Yes | - | April 2, 2026') ?? '', /"2\.0\.x"/);
});
