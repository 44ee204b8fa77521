import assert from 'node:assert/strict';
import { test } from 'node:test';
import { productNotCompared, productsDisagree, saidOf } from '../../src/problem/product.ts';

test('a message names its products and keeps everything else', () => {
  const note = { code: 'a', what: 'Something is odd.', where: { path: 'p' } };
  assert.deepEqual(saidOf(['server', 'client'], note), {
    ...note,
    what: 'server, client: Something is odd.',
  });
});

test('products that disagree are told with their file and a remedy', () => {
  const { what, fix, where } = productsDisagree(['a', 'b', 'c'], 'SECURITY.md');
  assert.equal(what, 'The products a, b and c disagree about SECURITY.md.');
  assert.match(fix, /"table"/);
  assert.deepEqual(where, { path: 'SECURITY.md' });
});

test('what has no counterpart is named', () => {
  assert.match(productNotCompared('server', 'p.yml').what, /nothing like the product server/);
  assert.match(productNotCompared(null, 'p.yml').what, /nothing like this policy/);
});
