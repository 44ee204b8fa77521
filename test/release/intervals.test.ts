import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Interval, includes, isEmpty, meet } from '../../src/release/interval.ts';
import { overlapping } from '../../src/release/intervals.ts';
import { compareNumbers } from '../../src/release/version.ts';
import { visitsOf } from '../visits.ts';

const numbers = fc.array(fc.nat({ max: 6 }), { maxLength: 3 });
const interval: fc.Arbitrary<Interval> = fc
  .tuple(numbers, fc.option(numbers))
  .map(([from, to]) => (to !== null && compareNumbers(from, to) > 0 ? { from: to, to: from } : { from, to }));

test('everything that overlaps is found, in its order, and nothing that lies apart', () => {
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 12 }), interval, (all, asked) => {
      const found = overlapping(all, (one) => one)(asked);
      const meant = all.filter((one) => !isEmpty(meet(one, asked)));
      assert.deepEqual(
        found.filter((one) => meant.includes(one)),
        meant,
      );
      const apart = ({ from, to }: Interval, other: Interval) =>
        to !== null && compareNumbers(to, other.from) < 0 && compareNumbers(from, to) <= 0;
      assert.ok(found.every((one) => one.to === null || !(apart(one, asked) || apart(asked, one))));
    }),
  );
});

test('a version is asked for as an interval without length, and its holders are found', () => {
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 12 }), numbers, (all, version) => {
      const found = overlapping(all, (one) => one)({ from: version, to: version });
      const meant = all.filter((one) => includes(one, version));
      assert.deepEqual(
        found.filter((one) => meant.includes(one)),
        meant,
      );
    }),
  );
});

test('what has no interval is never found', () => {
  assert.deepEqual(overlapping([1, 2], () => null)({ from: [], to: null }), []);
});

test('a thousand intervals side by side cost little more than a few each', () => {
  const all = Array.from({ length: 1000 }, (_, index): Interval => ({ from: [index], to: [index + 1] }));
  const visits = visitsOf(() => {
    const find = overlapping(all, (one) => one);
    for (const one of all) find(one);
  });
  assert.ok(visits < 40_000, `${visits}`);
});
