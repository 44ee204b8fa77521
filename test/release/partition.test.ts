import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partition } from '../../src/release/partition.ts';

test('a sorted list is parted where its items no longer hold, after a few questions', () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => index);
  for (const end of [0, 1, 499, 500, 999, 1000]) {
    let asked = 0;
    const found = partition(numbers, (number) => {
      asked++;
      return number < end;
    });
    assert.equal(found, end);
    assert.ok(asked <= 11, `${asked}`);
  }
  assert.equal(
    partition([], () => true),
    0,
  );
});
