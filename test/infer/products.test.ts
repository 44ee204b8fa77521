import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inferProducts } from '../../src/infer/products.ts';
import { parseProducts } from '../../src/policy/product.ts';
import { tagsOf } from '../change/facts.ts';

const day = '2026-11-22';
const api = { 'api-v1.0.0': '2024-01-10', 'api-v1.1.0': '2025-01-10', 'api-v1.2.0': '2026-01-10' } as const;
const web = { 'web-v1.0.0': '2023-01-10', 'web-v2.0.0': '2024-06-10', 'web-v3.0.0': '2026-03-10' } as const;
const section = (title: string, ...rows: readonly string[]) =>
  `## ${title}\n\n| Version | Supported |\n| --- | --- |\n${rows.join('\n')}\n\n`;
const apiRows = ['| 1.2.x | ✅ |', '| < 1.2 | ❌ |'];
const webRows = ['| 3.x | ✅ |', '| 2.x | ✅ |', '| < 2 | ❌ |'];

function inferred(tags: Parameters<typeof tagsOf>[0], text: string | null) {
  const document = text === null ? null : { path: 'SECURITY.md', text };
  return inferProducts({ tags: tagsOf(tags), versions: [], document, day }).candidates;
}

function productsOf(policy: string | undefined) {
  const products = parseProducts(policy ?? '', 'p');
  assert.ok(products.ok, policy);
  return Object.fromEntries(
    products.value.map(({ name, policy: { release, document } }) => [name, [release.tag, document.table]]),
  );
}

test('tags of two products under two headings are two products, each as its table says', () => {
  const [best] = inferred(
    { ...api, ...web },
    `${section('api', ...apiRows)}${section('The web client', ...webRows)}`,
  );
  assert.deepEqual(productsOf(best?.policy), {
    api: ['api-v{version}', 'api'],
    web: ['web-v{version}', 'The web client'],
  });
  assert.match(best?.policy ?? '', /web:\n[^:]*tag[^\n]*\n[^\n]*\n {4}line: major\n {4}support: newest 2\n/);
  assert.deepEqual([best?.explains, best?.versions, best?.trials?.today.plan], [2, 2, 'unchanged']);
  assert.deepEqual(best?.products?.map(({ name, tags, table }) => [name, tags, table]).toSorted(), [
    ['api', 3, 'api'],
    ['web', 3, 'The web client'],
  ]);
  assert.deepEqual(best?.trials?.next.major.release?.split(/[ (),]+/).toSorted(), [
    '',
    '2.0.0',
    '4.0.0',
    'and',
    'api',
    'web',
  ]);
});

test('names with a scope, and slashes, are products too, and what all share stands once', () => {
  const core = { '@acme/core@1.0.0': '2024-01-10', '@acme/core@1.1.0': '2025-01-10' } as const;
  const cli = { '@acme/cli@2.0.0': '2024-01-11', '@acme/cli@2.1.0': '2025-01-11' } as const;
  const [best] = inferred({ ...core, ...cli, 'srv/v1.0.0': '2024-02-01', 'srv/v1.1.0': '2025-02-01' }, null);
  assert.deepEqual(productsOf(best?.policy), {
    '@acme/core': ['@acme/core@{version}', 'Supported versions of @acme/core'],
    '@acme/cli': ['@acme/cli@{version}', 'Supported versions of @acme/cli'],
    srv: ['srv/v{version}', 'Supported versions of srv'],
  });
  assert.equal(best?.policy.match(/support:/g)?.length, 1);
});

test('beside one table one group of tags is meant, the one that it tells of', () => {
  const [best, other] = inferred({ ...api, ...web }, section('Supported Versions', ...webRows));
  assert.match(best?.policy ?? '', /^line: major\nsupport: newest 2\ntag: "web-v\{version\}"\n$/);
  assert.match(other?.policy ?? '', /tag: "api-v/);
  assert.equal(best?.trials?.today.plan, 'unchanged');
});

test('many groups are the packages of one, and each is offered alone', () => {
  const names = Array.from({ length: 12 }, (_, index) => `package-${String.fromCharCode(97 + index)}`);
  const tags = Object.fromEntries(names.map((name) => [`${name}@1.0.0`, '2025-01-10' as const]));
  const candidates = inferred(tags, null);
  assert.equal(candidates.length, 3);
  for (const { policy } of candidates) assert.match(policy, /^tag: "package-[a-l]@\{version\}"$/m);
});

test('tags of one product are read as ever', () => {
  const [best] = inferred(
    { 'v1.0.0': '2024-01-10', 'v2.0.0': '2025-01-10' },
    section('Versions', '| 2.x | ✅ |'),
  );
  assert.equal(best?.products, undefined);
  assert.doesNotMatch(best?.policy ?? '', /tag:/);
});
