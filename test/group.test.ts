import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupBy } from '../src/group.ts';

test('items are grouped by a key, in their order', () => {
  assert.deepEqual(
    [...groupBy(['apple', 'beet', 'avocado', 'carrot', 'bean'], ([first]) => first)],
    [
      ['a', ['apple', 'avocado']],
      ['b', ['beet', 'bean']],
      ['c', ['carrot']],
    ],
  );
  assert.equal(groupBy([], () => 0).size, 0);
});
