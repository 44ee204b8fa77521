import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseEnd } from '../src/policy/end.ts';
import { parseProducts } from '../src/policy/product.ts';

const path = 'docs/policy.md';
const text = readFileSync(join(import.meta.dirname, '..', path), 'utf8');
const examples = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example = '']) => example);

test('the page has its examples', () => assert.ok(examples.length > 12));

for (const [index, example] of examples.entries()) {
  test(`example ${index + 1} of the page is a policy: ${example.split('\n', 2).join(' ')}`, () => {
    const policy = parseProducts(example, path);
    assert.deepEqual(policy.ok ? [] : policy.problems, []);
  });
}

test('every end the page names is one', () => {
  const [, table = ''] = /\| write \| and support ends \|\n([\s\S]*?)\n\n/.exec(text) ?? [];
  const cells = table
    .split('\n')
    .slice(1)
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)]);
  const ends = cells.map(([, end = '']) => end).filter((end) => !end.includes('…'));
  assert.ok(ends.length > 15);
  for (const end of ends) assert.equal(parseEnd(end, { earlier: ['active'], later: [] }).ok, true, end);
});
