import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideProduct } from '../../src/change/product.ts';
import { factsWith, policyOf } from './facts.ts';

test('a product is decided by its policy alone, whatever the facts call the policy', () => {
  const facts = factsWith({ policy: null });
  const reading = policyOf('line: major\nsupport: newest 2\n').reading;
  assert.ok(reading.ok && reading.value[0] !== undefined);
  const { lines, document, problems } = decideProduct(reading.value[0], facts, '2026-11-22');
  assert.deepEqual(
    lines?.map(({ line, tier }) => [line.name, tier]),
    [
      ['2', 'supported'],
      ['1', 'supported'],
    ],
  );
  assert.equal(document?.changed, true);
  assert.deepEqual(problems, []);
});
