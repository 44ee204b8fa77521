import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideProduct } from '../../src/change/product.ts';
import { factsWith, policyOf } from './facts.ts';

const undated = [{ name: 'v1.0.0', tagged: null, committed: null, release: null }];
const symlink = { path: 'SECURITY.md', mode: '120000', bytes: Buffer.from('elsewhere.md') };

test('without releases that is said, whatever the document would become', () => {
  const { reading } = policyOf('line: major\nsupport: newest 1\n');
  assert.ok(reading.ok && reading.value[0] !== undefined);
  const { notes } = decideProduct(reading.value[0], factsWith({ tags: [] }), '2026-11-22');
  assert.deepEqual(
    notes?.map(({ code }) => code),
    ['no-releases'],
  );
});

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

for (const [title, part, policyText, codes] of [
  ['nothing was released', { tags: [] }, 'support: newest 1', []],
  ['a line cannot be decided', { tags: undated }, 'support: release + 1y', ['date-unknown']],
  ['it cannot be read', { files: [symlink] }, 'support: newest 1', ['document-symlink']],
] as const) {
  test(`the document stays as it is when ${title}`, () => {
    const { reading } = policyOf(`line: major\n${policyText}\n`);
    assert.ok(reading.ok && reading.value[0] !== undefined);
    const { document, problems } = decideProduct(reading.value[0], factsWith(part), '2026-11-22');
    assert.deepEqual([document?.changed, document?.edits], [false, []]);
    assert.deepEqual(
      problems?.map(({ code }) => code),
      codes,
    );
  });
}
