import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstIndex, running } from '../src/sorted.ts';

test('the first index of which something holds is found, wherever it begins to hold', () => {
  for (const count of [0, 1, 2, 3, 7, 8, 100])
    for (let from = 0; from <= count; from++)
      assert.equal(
        firstIndex(count, (index) => index >= from),
        from,
      );
});

test('a thousand times as many take ten more looks', () => {
  for (const [count, most] of [
    [1000, 10],
    [1_000_000, 20],
  ] as const) {
    let looks = 0;
    firstIndex(count, (index) => {
      looks++;
      return index >= count * 0.7;
    });
    assert.ok(looks <= most, `${looks}`);
  }
});

test('what is best so far stands beside each item', () => {
  const least = (best: number | undefined, next: number) => Math.min(best ?? next, next);
  assert.deepEqual(running([3, 5, 2, 4, 1], least), [3, 3, 2, 2, 1]);
  assert.deepEqual(running([], least), []);
});
