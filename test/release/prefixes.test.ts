import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { prefixesOf } from '../../src/release/prefixes.ts';

test('texts of one beginning are counted and summed as if each were looked at', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '-', '\uFFFF'), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.nat(9))), text, (items, beginning) => {
      const found = items.filter(([each]) => each.startsWith(beginning));
      const prefixes = prefixesOf(items);
      assert.equal(prefixes.count(beginning), found.length);
      assert.equal(
        prefixes.sum(beginning),
        found.reduce((sum, [, number]) => sum + number, 0),
      );
    }),
  );
});
