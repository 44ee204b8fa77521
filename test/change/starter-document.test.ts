import assert from 'node:assert/strict';
import { test } from 'node:test';
import { starters } from '../../src/change/starter-document.ts';
import { parseProducts } from '../../src/policy/product.ts';
import { tagsOf } from './facts.ts';

function startersOf(policy: string, tags: ReturnType<typeof tagsOf>) {
  const products = parseProducts(policy, 'p');
  assert.ok(products.ok);
  return starters(products.value, tags, '2026-11-22');
}

const newest = 'line: major\nsupport: newest 1\n';

test('a starter has the table filled in, and the contact left to fill', () => {
  const found = startersOf(newest, tagsOf({ 'v1.0.0': '2025-01-15', 'v2.0.0': '2026-03-01' }));
  assert.ok(found.ok);
  const [{ path, text, lacks } = { path: '', text: '', lacks: [] }] = found.value;
  assert.deepEqual([path, lacks], ['SECURITY.md', []]);
  assert.match(text, /^# Security Policy\n/);
  assert.match(
    text,
    /## Supported Versions\n\n\| Version \| Supported +\|\n.*\n\| 2\.x +\| :white_check_mark: \|\n\| < 2 +\| :x: +\|\n/,
  );
  assert.match(text, /## Reporting a Vulnerability\n\nTODO: /);
});

test('before the first release it has no table, and says so', () => {
  const found = startersOf(newest, []);
  assert.ok(found.ok);
  assert.deepEqual(
    found.value.map(({ text, lacks }) => [/\|/.test(text), lacks]),
    [[false, ['SECURITY.md']]],
  );
});

const products =
  'products:\n  api: { tag: "api-v{version}", table: The API, line: minor, support: newest 1 }\n  web: { tag: "web-v{version}", table: The web, line: major, support: newest 2 }\n';

test('each product has its own table, and the one without a release is named', () => {
  const tags = { 'api-v1.0.0': '2025-01-15', 'api-v1.1.0': '2026-03-01' } as const;
  const both = startersOf(products, tagsOf({ ...tags, 'web-v2.0.0': '2026-03-01' }));
  assert.ok(both.ok);
  for (const section of [/## The API\n\n[^#]*\| 1\.1\.x /, /## The web\n\n[^#]*\| 2\.x /])
    assert.match(both.value[0]?.text ?? '', section);
  const one = startersOf(products, tagsOf(tags));
  assert.ok(one.ok);
  assert.deepEqual(one.value[0]?.lacks, ['web']);
});

test('tags that could be anybody’s are a problem, and no document without a table', () => {
  const found = startersOf(newest, tagsOf({ 'a-1.0': '2025-01-15', 'b-1.0': '2025-01-16' }));
  assert.deepEqual(found.ok || found.problems.map(({ code }) => code), ['ambiguous-tags']);
});

test('a document goes where the policy names it', () => {
  const found = startersOf(`${newest}file: docs/SECURITY.md\n`, []);
  assert.ok(found.ok);
  assert.equal(found.value[0]?.path, 'docs/SECURITY.md');
});
