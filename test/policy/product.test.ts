import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printProducts } from '../../src/policy/print-policy.ts';
import { type Product, parseProducts } from '../../src/policy/product.ts';
import { placeText } from '../../src/problem/problem.ts';
import { anyPolicy } from './arbitrary.ts';
import { policyFrom } from './lines.ts';

function productsFrom(text: string): readonly Product[] {
  const products = parseProducts(text, 'policy.yml');
  assert.ok(products.ok, JSON.stringify(products));
  return products.value;
}

/** Every problem as its place and its code. */
function problemsOf(text: string): readonly string[] {
  const products = parseProducts(text, 'p');
  return products.ok
    ? []
    : products.problems.map(({ where, code }) => `${where && placeText(where)} ${code}`);
}

test('a policy without products is that of one product without a name', () => {
  const text = 'line: major\nsupport: newest 2\n';
  assert.deepEqual(productsFrom(text), [{ name: null, policy: policyFrom(text) }]);
});

test('each product has its own policy, and the keys beside them are the defaults of all', () => {
  const [server, client] = productsFrom(`line: minor
support: newest 1
mentions: report
products:
  server:
    tag: "server-v{version}"
    table: Server
    line: major
    tiers: { active: next, security: next + 6mo }
  client:
    tag: "client-v{version}"
    table: Client
`);
  assert.deepEqual(
    server?.policy,
    policyFrom(
      'line: major\ntiers: { active: next, security: next + 6mo }\nmentions: report\ntag: "server-v{version}"\ntable: Server',
    ),
  );
  assert.deepEqual(
    client?.policy,
    policyFrom('line: minor\nsupport: newest 1\nmentions: report\ntag: "client-v{version}"\ntable: Client'),
  );
  assert.deepEqual([server?.name, client?.name], ['server', 'client']);
});

test("a product's own preset lies above the shared keys, a shared one below them", () => {
  const [own, shared] = productsFrom(`extends: latest
line: major
products:
  a: { tag: "a-{version}", table: A, extends: n-1 }
  b: { tag: "b-{version}", table: B }
`);
  assert.deepEqual(own?.policy.line, { kind: 'numbers', count: 2 });
  assert.deepEqual(own?.policy.tiers, policyFrom('line: minor\nsupport: newest 2').tiers);
  assert.deepEqual(shared?.policy.line, { kind: 'numbers', count: 1 });
});

for (const [title, text, problems] of [
  ['products that are no map', 'products: [a]', ['p:1:11 policy-value']],
  ['products of none', 'line: major\nproducts: {}', ['p:2:1 policy-value']],
  ['a product that is no map', 'products:\n  a: newest 2', ['p:2:6 policy-value']],
  [
    'a product without a tag, a line and an end',
    'products:\n  a: { table: A }',
    ['p:2:3 policy-missing-key', 'p:2:3 policy-missing-key', 'p:2:3 policy-missing-key'],
  ],
  [
    'one shared mistake, told once',
    'line: minr\nsupport: next\nproducts:\n  a: { tag: "a{version}", table: A }\n  b: { tag: "b{version}", table: B }',
    ['p:1:7 policy-value'],
  ],
  [
    'mistakes of several products',
    'line: minor\nsupport: next\nproducts:\n  a: { tag: "a", table: A }\n  b: { tga: "b{version}", table: B }',
    ['p:4:13 policy-value', 'p:5:8 policy-unknown-key'],
  ],
  [
    'the same tags twice',
    'line: minor\nsupport: next\nproducts:\n  a: { tag: "v{version}", table: A }\n  b: { tag: "v{version}", table: B }',
    ['p:5:8 policy-same-tags'],
  ],
  [
    'the same table twice',
    'line: minor\nsupport: next\nproducts:\n  a: { tag: "a{version}" }\n  b: { tag: "b{version}" }',
    ['p:5:8 policy-same-table'],
  ],
  [
    'support and tiers side by side in one product',
    'line: minor\nsupport: next\nproducts:\n  a: { tag: "a{version}", support: next, tiers: { x: next } }',
    ['p:4:42 policy-conflict'],
  ],
  [
    'products inside products',
    'line: minor\nsupport: next\nproducts:\n  a: { tag: "a{version}", products: {} }',
    ['p:4:27 policy-unknown-key'],
  ],
] as const) {
  test(`${title}: every problem has its place`, () => assert.deepEqual(problemsOf(text), problems));
}

test('a misspelt key is taken for products where that is the nearest', () => {
  const products = parseProducts('line: minor\nsupport: next\nproduct: {}', 'p');
  assert.deepEqual(!products.ok && products.problems.map(({ fix }) => fix), ['Did you mean "products"?']);
});

test('what is printed reads as the same products', () => {
  const anyName = fc.stringMatching(/^@?[\p{L}\p{N}][\p{L}\p{N} ._/@+-]{0,20}$/u);
  const several = fc.uniqueArray(fc.tuple(anyName, anyPolicy), {
    minLength: 1,
    maxLength: 3,
    selector: ([name]) => name.trim(),
  });
  fc.assert(
    fc.property(several, (pairs) => {
      const products = pairs
        .filter(([name]) => name.trim() !== '')
        .map(([name, policy], index) => ({
          name: name.trim(),
          policy: {
            ...policy,
            release: { ...policy.release, tag: `${index}-{version}` },
            document: { ...policy.document, table: `Table ${index}` },
          },
        }));
      fc.pre(products.length > 0);
      assert.deepEqual(parseProducts(printProducts(products), 'policy.yml'), {
        ok: true,
        value: products,
        notes: [],
      });
    }),
    { numRuns: 50 },
  );
});

test('a tag that is misspelt is not missing as well', () => {
  const reading = parseProducts(
    'line: minor\nsupport: next\nproducts: { app: { tga: "app-{version}" } }',
    'p',
  );
  assert.deepEqual(!reading.ok && reading.problems.map(({ fix }) => fix), ['Did you mean "tag"?']);
});
