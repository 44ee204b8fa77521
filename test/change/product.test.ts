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

test('a line that ends within the notice is told ahead', () => {
  const reading = policyOf('line: major\nsupport: next + 6mo\nnotice: 30d\n').reading;
  assert.ok(reading.ok && reading.value[0] !== undefined);
  const { ending, notes } = decideProduct(reading.value[0], factsWith({}), '2026-08-20');
  assert.deepEqual(
    ending?.map(({ line, day }) => [line.name, day]),
    [['1', '2026-09-01']],
  );
  assert.ok(notes?.some(({ code, what }) => code === 'ends-soon' && what.startsWith('1.x ends soon: after')));
});
