import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Concern, editInTurn } from '../../src/change/in-turn.ts';
import { decide } from '../../src/change/plan.ts';
import { decideProduct } from '../../src/change/product.ts';
import { shareTags } from '../../src/change/products.ts';
import { parseProducts } from '../../src/policy/product.ts';
import { documentWith, policyOf } from './facts.ts';
import { currentTables, outdatedTables, twoPolicies, twoProducts } from './two-products.ts';

const day = '2026-11-22';

test('the second product edits the text that the first one left', () => {
  const facts = twoProducts();
  const concerns = concernsOf(twoPolicies);
  const { files, problems } = editInTurn(concerns, facts.files, day);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    files.map(({ bytes }) => Buffer.from(bytes).toString()),
    [currentTables],
  );
  const reversed = editInTurn(concerns.toReversed(), facts.files, day);
  assert.deepEqual(reversed, { files, problems });
});

test('products that mean the same table are found out', () => {
  const document = documentWith('| 1.x | ✅ |', '| < 1.0 | ❌ |');
  const policy = policyOf(
    'line: major\nsupport: newest 1\nproducts:\n  server: { tag: "server-v{version}" }\n  client: { tag: "client-v{version}", table: Supported Versions }\n',
  );
  const { plan, problems } = decide(twoProducts({ policy }, document), day);
  assert.equal(plan, 'blocked');
  assert.ok(
    problems.some(({ code, what }) => code === 'products-disagree' && /server and client/.test(what)),
    JSON.stringify(problems),
  );
});

test('a problem of one product is left to it: the others are not said to disagree', () => {
  const document = outdatedTables.replace('## Client', '## Clients');
  const concerns = concernsOf(twoPolicies, document);
  assert.deepEqual(
    concerns.map(({ found }) => [found.document?.changed, found.problems?.length ?? 0]),
    [
      [true, 0],
      [false, 1],
    ],
  );
  for (const inOrder of [concerns, concerns.toReversed()])
    assert.deepEqual(editInTurn(inOrder, twoProducts({}, document).files, day).problems, []);
});

test('where nothing changes every file stays as it is', () => {
  const facts = twoProducts({}, currentTables);
  assert.deepEqual(editInTurn(concernsOf(twoPolicies, currentTables), facts.files, day), {
    files: facts.files,
    problems: [],
  });
});

function concernsOf(text: string, document?: string): readonly Concern[] {
  const products = parseProducts(text, 'p');
  assert.ok(products.ok);
  const facts = twoProducts({}, document);
  return shareTags(products.value, facts.tags).shares.map(({ product, tags }) => {
    const own = { ...facts, tags };
    return { product, facts: own, found: decideProduct(product, own, day) };
  });
}
