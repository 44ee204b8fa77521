import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseProducts } from '../src/policy/product.ts';

const policyOf = (name: string) =>
  `line: major\nsupport: newest 1\nproducts:\n  ${JSON.stringify(name)}: { tag: "a-v{version}" }\n`;

for (const name of [
  '[skip ci]',
  'closes #1',
  'Co-authored-by: a <a@example.org>',
  'skip-checks: true',
  'a\nSigned-off-by: b',
  '***NO_CI***',
  'a\u202eb',
  '<!-- x -->',
  'x'.repeat(65),
])
  test(`no product is called ${JSON.stringify(name).slice(0, 40)}`, () => {
    const result = parseProducts(policyOf(name), 'p.yml');
    assert.deepEqual(result.ok ? [] : result.problems.map(({ code }) => code), ['policy-value']);
  });

for (const name of ['server', '@scope/pkg', 'Größe 2', 'サーバー', 'libfoo++', 'a.b_c-d'])
  test(`a product may be called ${name}`, () =>
    assert.equal(parseProducts(policyOf(name), 'p.yml').ok, true));
