import assert from 'node:assert/strict';
import { test } from 'node:test';
import { falseDay, hasMoved, hasSameCells } from '../../../src/document/verify/false-day.ts';
import { rowNamed, surveyed } from '../surveyed.ts';
import { policyOf } from '../wanted-by.ts';

const policy = 'line: major · support: release + 1y';
const released = '1.0.0 2025-01-01, 2.0.0 2026-02-01, 3.0.0 2026-04-01';

function tableOf(...rows: readonly string[]): ReturnType<typeof surveyed> {
  const head = ['| Version | Supported | Released | End of life |', '|-|-|-|-|'];
  return surveyed([...head, ...rows.map((row) => `| ${row} |`), ''].join('\n'), policy, released);
}

const kept = '1.x | No | - | January 2, 2025';
const old = tableOf('2.x | Yes | 2026-02-01 | TBD', kept);

/** What is said of an edit to these rows. */
function told(row: string, states = ''): string | null {
  return falseDay(tableOf(row, kept), old, policyOf(`line: major\nsupport: newest 1${states}`).document);
}

test('a day that an edit wrote must be the policy’s', () => {
  assert.equal(told('3.x | Yes | 2026-04-01 | April 1, 2027'), null);
  assert.match(told('3.x | Yes | 2026-04-01 | April 2, 2027') ?? '', /"3\.x"/);
  assert.match(told('3.x | Yes | 2026-04-02 | April 1, 2027') ?? '', /"3\.x"/);
});

test('a day that is known must not be left open, nor be put into words that are nobody’s', () => {
  assert.match(told('3.x | Yes | 2026-04-01 | TBD') ?? '', /"3\.x"/);
  assert.match(told('3.x | Yes | 2026-04-01 | soon') ?? '', /"3\.x"/);
  assert.equal(told('3.x | Yes | 2026-04-01 | soon', '\nstates: { supported: soon }'), null);
});

test('what stood there before may stay, whatever it says', () => {
  assert.equal(told('2.x | Yes | 2026-02-01 | TBD'), null);
  assert.match(told('2.x | Yes | 2026-02-01 | -') ?? '', /"2\.x"/);
});

test('what stood in one of several rows of a line may stay', () => {
  const rows = ['2.1.x | Yes | - | May 1, 2026', '2.0.x | Yes | - | April 1, 2026'] as const;
  const { document } = policyOf('line: major\nsupport: newest 1');
  assert.equal(falseDay(tableOf(...rows), tableOf(...rows), document), null);
  const moved = tableOf(rows[0], '2.0.x | Yes | - | April 2, 2026');
  assert.match(falseDay(moved, tableOf(...rows), document) ?? '', /"2\.0\.x"/);
});

test('a row that stays has the same cells, but for days that sync asks to change', () => {
  const was = rowNamed(old, '1.x');
  const row = (end: string, state = 'No') => rowNamed(tableOf(`1.x | ${state} | - | ${end}`), '1.x');
  assert.equal(hasSameCells(was, row('January 2, 2025'), 'report', old), true);
  assert.equal(hasSameCells(was, row('January 1, 2026'), 'report', old), false);
  assert.equal(hasSameCells(was, row('January 1, 2026'), 'sync', old), true);
  assert.equal(hasSameCells(was, row('January 1, 2026', 'Yes'), 'sync', old), false);
});

test('a row has only moved when nothing but its version differs', () => {
  const bound = (text: string) => rowNamed(tableOf(text), text.split(' | ')[0] ?? '');
  assert.equal(hasMoved(bound('< 2 | No | - | -'), bound('< 3 | No | - | -'), old), true);
  assert.equal(hasMoved(bound('< 2 | No | - | -'), bound('< 3 | No | - | TBD'), old), false);
});
