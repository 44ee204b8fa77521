import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { subjects } from '../scripts/growth.ts';
import { growthOf, visitsOf } from './visits.ts';

/** A size and its double, large enough for what grows to outweigh what does not. */
const sizes: Readonly<Record<string, readonly [number, number]>> = {
  tags: [1000, 2000],
  families: [300, 600],
  'document, kB': [40, 80],
  'history, versions': [10, 20],
};

// Few products share a text that is parsed in one piece, anew for each: their growth shows with many, in the benchmark.
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
