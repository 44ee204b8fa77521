import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '../../../src/day.ts';
import { markdownReader } from '../../../src/document/markdown/markdown.ts';
import { practiceOf } from '../../../src/document/plan/practice.ts';
import { documentAround, keepBy } from '../example.ts';
import { documentOf } from '../wanted-by.ts';

/** Versions of a table, newest first; the rows of each in one string. */
function past(...tables: readonly string[]) {
  return tables.map((rows, index) => {
    return { day: addDays('2026-01-01', -index), text: tableOf(rows) };
  });
}

function tableOf(rows: string): string {
  return documentOf(
    ...rows
      .split(', ')
      .map((row) => `| ${row.replace(' ', ' | ')} |`)
      .map(withBound),
  );
}

/** `<2.0` is written without a space here. */
function withBound(row: string): string {
  return row.replace(/\| <(?==?\d)/, '| < ').replace('< =', '<= ');
}

function practice(...tables: readonly string[]) {
  return practiceOf(past(...tables), { path: 'SECURITY.md', table: null, adopt: true }, markdownReader());
}

test('an ended row that went beside a bound that holds it shows how many such rows are left', () => {
  assert.equal(practice('3.x Yes, 2.x No, <2.0 No', '2.x Yes, 1.x No, <1.0 No').left, 1);
  assert.equal(practice('3.x Yes, <3.0 No', '2.x Yes, 1.x No, <1.0 No').left, 0);
  assert.equal(practice('4.x Yes, 3.x No, 2.x No, Older No', '3.x Yes, 2.x No, 1.x No, Older No').left, 2);
});

test('ended rows that come while none goes are kept', () => {
  assert.equal(practice('3.x Yes, 2.x No, <2.0 No', '2.x Yes, <2.0 No').left, Infinity);
  assert.equal(practice('3.x Yes, 2.x No, 1.x No, <1.0 No', '2.x Yes, 1.x No, <1.0 No').left, Infinity);
});

test('the last edit that tells counts, and one that folds at once says nothing of rows that stand', () => {
  const [folding, keeping] = ['4.x Yes, <4.0 No', '3.x Yes, 2.x No, 1.x No, <1.0 No'];
  assert.equal(practice(folding, keeping, '2.x Yes, 1.x No, <1.0 No').left, 0);
  assert.equal(practice('5.x Yes, <5.0 No', folding, keeping).left, null);
  assert.equal(practice(keeping, keeping, '2.x Yes, 1.x No, <1.0 No').left, Infinity);
});

test('rows between supported ones, behind a bound, or in a table without a bound show nothing of folding', () => {
  assert.equal(practice('3.x Yes, 2.x No, 1.x Yes, <1.0 No', '2.x Yes, 1.x Yes, <1.0 No').left, null);
  assert.equal(practice('3.x Yes, <3.0 No, 1.x No', '3.x Yes, <3.0 No').left, null);
  assert.equal(practice('3.x Yes, 2.x No', '2.x Yes, 1.x No').left, null);
  assert.equal(practice('3.x Yes, <3.0 No').left, null);
  assert.deepEqual(practice(), { left: null, between: null });
});

test('lines between supported ones have rows, or went without one', () => {
  assert.equal(practice('3.x Yes, 2.x No, 1.x Yes, <1.0 No', '2.x Yes, 1.x Yes, <1.0 No').between, true);
  assert.equal(practice('3.x Yes, 1.x Yes, <1.0 No', '2.x Yes, 1.x Yes, <1.0 No').between, false);
  assert.equal(practice('3.x Yes, <3.0 No', '2.x Yes, <2.0 No').between, null);
});

test('an edit does as the last ones did, the policy before them, and without any the rows stay', () => {
  const before = tableOf('3.x Yes, 2.x No, <2.0 No');
  const released = '1.0.0, 2.0.0, 3.0.0, 4.0.0';
  const after = (key: string, ...tables: readonly string[]) => {
    const { outcome } = keepBy(before, `line: major · support: newest 1${key}`, released, past(...tables));
    return outcome.after ?? before;
  };
  const now = '3.x Yes, 2.x No, <2.0 No';
  const one = tableOf('4.x Yes, 3.x No, <3.0 No');
  const both = tableOf('4.x Yes, 3.x No, 2.x No, <2.0 No');
  assert.equal(after('', now, '2.x Yes, 1.x No, <1.0 No'), one);
  assert.equal(after('', now, '2.x Yes, <2.0 No'), both);
  assert.equal(after('', now), both);
  assert.equal(after(' · ended: keep', now, '2.x Yes, 1.x No, <1.0 No'), both);
  assert.equal(after(' · ended: fold', now, '2.x Yes, <2.0 No'), tableOf('4.x Yes, <4.0 No'));
});

test('a document asks for its past where ended lines stand beside a row that could hold them', () => {
  const asks = (rows: string, policy: string, released: string) =>
    keepBy(tableOf(rows), policy, released).asksPast ?? null;
  const newest = 'line: major · support: newest 1';
  const lts = `${newest} · lines: { "1": { supported: 2030-01-01, because: promised } }`;
  assert.equal(asks('2.x Yes, 1.x No, <1.0 No', newest, '1.0.0, 2.0.0, 3.0.0'), 'SECURITY.md');
  assert.equal(asks('2.x Yes, 1.x Yes, <1.0 No', lts, '1.0.0, 2.0.0, 3.0.0'), 'SECURITY.md');
  assert.equal(asks('1.x Yes, <1.0 No', newest, '1.0.0, 2.0.0'), null);
  assert.equal(asks('2.x Yes, <2.0 No', newest, '1.0.0, 2.0.0'), null);
  assert.equal(asks('1.x Yes, 0.x No', newest, '0.1.0, 1.0.0, 2.0.0'), null);
  const folding = `${newest} · ended: fold`;
  assert.equal(asks('2.x Yes, 1.x No, <1.0 No', folding, '1.0.0, 2.0.0, 3.0.0'), null);
  assert.equal(asks('1.x Yes, <1.0 No', 'line: major · support: newest 2', '1.0.0, 2.0.0'), null);
});

test('lines that end between supported ones get no row where the table passed such lines over', () => {
  const table = (...rows: readonly string[]) =>
    documentAround(['', '| Version | Supported |', '| --- | --- |', ...rows, ''].join('\n'));
  const before = table('| 5.0.x | ✅ |', '| 4.3.x | ✅ |', '| < 4.3 | ❌ |');
  const released = '4.2.0, 4.3.0, 5.0.0, 4.4.0, 5.1.0, 5.2.0, 5.3.0';
  const { outcome, notes } = keepBy(before, 'line: minor · support: sibling', released);
  assert.equal(outcome.after, table('| 5.3.x | ✅ |', '| 4.4.x | ✅ |', '| < 4.4 | ❌ |'));
  assert.ok(notes.some(({ code }) => code === 'gap'));
  const one = keepBy(before, 'line: minor · support: sibling', '4.2.0, 4.3.0, 5.0.0, 5.1.0');
  assert.equal(
    one.outcome.after,
    table('| 5.1.x | ✅ |', '| 5.0.x | ❌ |', '| 4.3.x | ✅ |', '| < 4.3 | ❌ |'),
  );
});
