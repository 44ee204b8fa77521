import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { exponentOf, isPassed, rowsOf, withTable } from '../scripts/growth.ts';
import { subjects } from '../scripts/growth-subjects.ts';
import { growthOf, visitsOf } from './visits.ts';

/** A size and its double, large enough for what grows to outweigh what does not. */
const sizes: Readonly<Record<string, readonly [number, number]>> = {
  tags: [1000, 2000],
  families: [300, 600],
  'document, kB': [40, 80],
  'history, versions': [2, 4],
};

// Few products do not outweigh what their tables share with one another: their growth shows with many, in the benchmark.
describe('twice as many of anything visits about twice as many items', () => {
  for (const [name, { prepare }] of Object.entries(subjects).filter(([each]) => each !== 'products'))
    test(name, () => {
      const growth = growthOf(sizes[name] ?? [100, 200], prepare);
      assert.ok(growth < 1.25, `visits grow with the power of ${growth.toFixed(2)}`);
    });
});

test('what is quadratic is found out, whichever method visits', () => {
  const numbers = (size: number) => Array.from({ length: size }, (_, index) => index);
  const ways: readonly ((all: readonly number[]) => unknown)[] = [
    (all) => all.map((one) => all.filter((other) => other < one)),
    (all) => all.map((one) => all.includes(-1 - one)),
    (all) => all.map((one) => all.findLast((other) => other === one - all.length)),
    (all) => all.reduce((sum, one) => sum + all.reduce((inner, other) => inner + other, one), 0),
    (all) => all.flatMap((one) => all.some((other) => other + one < 0)),
    (all) => all.map((_, index) => all.slice(index)),
    (all) => all.reduce<readonly number[]>((rows, one) => rows.concat(one), []),
  ];
  for (const way of ways)
    assert.ok(growthOf([100, 200], (size) => () => way(numbers(size))) > 1.9, way.toString());
  const sorted = growthOf(
    [1000, 2000],
    (size) => () => numbers(size).sort((a, b) => ((a * 7919) % 1009) - ((b * 7919) % 1009)),
  );
  assert.ok(sorted > 1 && sorted < 1.2, `${sorted}`);
});

test('a visit is an item that a method of a list looks at', () => {
  assert.equal(
    visitsOf(() => [1, 2, 3].map((one) => one)),
    3,
  );
  assert.equal(
    visitsOf(() => [1, 2, 3].find((one) => one === 2)),
    2,
  );
  assert.equal(
    visitsOf(() => [1, 2, 3].includes(2)),
    2,
  );
  assert.equal(
    visitsOf(() => [1, 2, 3].indexOf(4)),
    3,
  );
  assert.equal(
    visitsOf(() => [1, 2, 3].map(String, undefined).toSorted()),
    3,
  );
  assert.throws(() =>
    visitsOf(() =>
      [1].map(() => {
        throw new Error('x');
      }),
    ),
  );
  assert.equal(Object.keys(Array.prototype).length, 0);
});

const measured = (...times: readonly number[]) => ({
  name: 'rows',
  points: times.map((time, index) => ({ size: 10 * 2 ** index, time, memory: 1 })),
});

for (const [what, times, exponent, passed] of [
  ['twice the time each time', [1, 100, 200, 400], 1, false],
  ['four times the time each time', [1, 100, 400, 1600], 2, true],
  ['a first size that is slow', [900, 100, 200, 400], 1, false],
  ['times that are too short to tell', [1, 2, 8, 32], 2, false],
  ['a subject that did not end', [], 0, true],
] as const)
  test(`the benchmark ${passed ? 'fails at' : 'accepts'} ${what}`, () => {
    assert.equal(Math.round(exponentOf(measured(...times).points) * 100) / 100, exponent);
    assert.equal(isPassed(measured(...times)), passed);
  });

test('the table of the benchmark has a row for each size, and stands between the marks of its page', () => {
  assert.deepEqual(rowsOf(measured(50, 200.4, 1800)), [
    '| rows | 10 | 50 | 1,445 | 1 |  |',
    '|  | 20 | 200 | 2,281 | 1 |  |',
    '|  | 40 | 1,800 | 8,399 | 1 | 2.58 PASSED |',
  ]);
  assert.deepEqual(rowsOf(measured()), ['| rows | did not end | | | | |']);
  const page = readFileSync(join(import.meta.dirname, '../docs/dev/growth.md'), 'utf8');
  const renewed = withTable(withTable(page, ['| old |']), ['| new |']);
  assert.match(renewed, /\| exponent \|\n.*\n\| new \|\n\n<!-- end/);
  assert.doesNotMatch(renewed, /old/);
  assert.throws(() => withTable('# A page', []), /marks/);
});
