import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNotation } from '../../../src/document/read/notation.ts';
import {
  coarseNames,
  highest,
  highestOf,
  holdsCoarsely,
  isBranch,
  isCoarse,
  isInWords,
  isNewest,
  isPreRelease,
  isRest,
  isSpan,
  isUnread,
  isUnreleased,
  lineOf,
  lowerBound,
  lowestOf,
  meansNewest,
  namesReleases,
  namesVersions,
  previousOf,
  type Row,
  rangeOf,
  scopeOf,
  suffixOf,
  upperBound,
} from '../../../src/document/read/row.ts';
import { rowNamed, surveyed, tableOf } from '../surveyed.ts';

type Question = (cell: Pick<Row, 'notation'>) => boolean;

/** What can be asked of a version cell, by the name of the question. */
const questions: Readonly<Record<string, Question>> = {
  names: namesVersions,
  'pre-release': isPreRelease,
  upper: (cell) => upperBound(cell) !== null,
  lower: (cell) => lowerBound(cell) !== null,
  range: (cell) => rangeOf(cell) !== null,
  span: isSpan,
  newest: isNewest,
  'means newest': meansNewest,
  rest: isRest,
  branch: isBranch,
  words: isInWords,
  unread: isUnread,
};

const answers: Readonly<Record<string, string>> = {
  '3.x': 'names',
  '3.x, 2.x': 'names',
  '4.0.0-rc.1': 'pre-release',
  '< 2.0': 'upper span',
  '1.9 and earlier': 'upper span',
  '>= 4.15': 'lower span',
  '1.0 - 1.4': 'range span',
  Latest: 'newest means newest words',
  'Latest release in 8.x': 'newest means newest words',
  Older: 'rest words',
  Previous: 'rest words',
  main: 'means newest branch words',
  'some other words': 'unread',
};

test('what each kind of version cell is', () => {
  const said = Object.keys(answers).map((cell) => {
    const holds = Object.entries(questions).filter(([, ask]) => ask({ notation: readNotation(cell) }));
    return [cell, holds.map(([name]) => name).join(' ')];
  });
  assert.deepEqual(Object.fromEntries(said), answers);
});

test('the ends of bounds and ranges, the scope of words and the remark behind a version', () => {
  const read = (cell: string) => ({ notation: readNotation(cell) });
  assert.deepEqual(
    [upperBound(read('<= 1.9'))?.bound.digits, upperBound(read('<= 1.9'))?.inclusive],
    ['1.9', true],
  );
  assert.deepEqual(
    [lowerBound(read('> 4.15'))?.bound.digits, lowerBound(read('> 4.15'))?.inclusive],
    ['4.15', false],
  );
  assert.deepEqual(
    [rangeOf(read('1.0 - 1.4'))?.from.digits, rangeOf(read('1.0 - 1.4'))?.to.digits],
    ['1.0', '1.4'],
  );
  assert.deepEqual([scopeOf(read('Latest release in 8.x')), scopeOf(read('Latest'))], [[8], []]);
  assert.deepEqual([previousOf(read('Previous major')), previousOf(read('Older'))], ['major', null]);
  assert.deepEqual([suffixOf(read('5.1.x (LTS)')), suffixOf(read('< 5'))], ['(LTS)', '']);
});

const table = surveyed(
  tableOf(
    '4.x | Yes',
    '2.1.x | Yes',
    '2.0.3 | Yes',
    '2.1, 2.0 | Yes',
    '1.x | No',
    '0.5 - 0.7 | No',
    '< 0.5 | No',
  ),
  'line: minor · support: newest 1',
  '0.4.0, 0.5.0, 1.0.0, 1.1.0, 2.0.3, 2.1.0',
);

test('how the names of a row lie to the lines of the policy', () => {
  const ask = (is: (row: Row) => boolean) =>
    ['4.x', '2.1.x', '2.0.3', '1.x', '< 0.5'].filter((text) => is(rowNamed(table, text)));
  assert.deepEqual(ask(isCoarse), ['1.x']);
  assert.deepEqual(ask(isUnreleased), ['4.x']);
  assert.deepEqual(ask(namesReleases), ['2.1.x', '2.0.3', '1.x']);
});

test('a row stands for one line when it names exactly one that was released', () => {
  assert.deepEqual(
    table.rows.map((row) => lineOf(row)?.line.name ?? null),
    [null, '2.1', '2.0', null, null, null, null],
  );
});

test('a row holds the lines of the coarser versions it names, and of no others', () => {
  const [own, coarse] = [rowNamed(table, '2.1.x'), rowNamed(table, '1.x')];
  assert.deepEqual([coarseNames(own), coarseNames(coarse)], [[], ['1']]);
  assert.ok(holdsCoarsely(coarse, [1, 1]) && !holdsCoarsely(coarse, [2, 1]) && !holdsCoarsely(own, [2, 1]));
});

test('the lowest and the highest version a row names', () => {
  assert.deepEqual(table.rows.map(lowestOf), [[4], [2, 1], [2, 0, 3], [2, 0], [1], [0, 5], null]);
  assert.deepEqual(table.rows.map(highestOf), [[4], [2, 1], [2, 0, 3], [2, 1], [1], [0, 7], null]);
  assert.deepEqual([highest([[1, 2], null, [1, 10]]), highest([])], [[1, 10], []]);
});
