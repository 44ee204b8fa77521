import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../../src/change/plan.ts';
import { decideProducts, shareTags } from '../../src/change/products.ts';
import { parseProducts } from '../../src/policy/product.ts';
import { policyOf, tagsOf } from './facts.ts';
import {
  currentTables,
  outdatedTables,
  twoPolicies,
  twoProducts,
  twoTables,
  twoTags,
} from './two-products.ts';

const day = '2026-11-22';

test('each product is decided by its own tags and policy, and one text carries the edits of both', () => {
  const decision = decide(twoProducts(), day);
  assert.equal(decision.plan, 'open');
  assert.deepEqual(
    decision.products.map(({ name, lines }) => [
      name,
      ...lines.map(({ line, tier }) => `${line.name} ${tier}`),
    ]),
    [
      ['server', '2 supported', '1 null'],
      ['client', '3 supported', '2 supported', '1 null'],
    ],
  );
  assert.equal(decision.document.after, currentTables);
  for (const { document } of decision.products) assert.equal(document.after, currentTables);
  assert.deepEqual(decision.problems, []);
});

test('rows are told by their place in the text that was read, also behind the edits of another product', () => {
  const { products, document, before } = decide(twoProducts(), day);
  const rows = outdatedTables.split('\n');
  for (const { edits } of [...products.map((product) => product.document), document]) {
    assert.ok(edits.length > 0);
    for (const { line, before: old } of edits) if (old !== null) assert.equal(rows[line - 1], old);
  }
  assert.equal(document.edits.length, products.flatMap((product) => product.document.edits).length);
  assert.equal(before, outdatedTables);
});

test('what was written needs nothing more', () => {
  const decision = decide(twoProducts({}, currentTables), day);
  assert.equal(decision.plan, 'unchanged');
  assert.deepEqual(decision.document, {
    path: 'SECURITY.md',
    changed: false,
    edits: [],
    changes: [],
    mentions: [],
  });
});

test('every tag is accounted for once: with its product, or with those of none', () => {
  const { skipped, products } = decide(twoProducts(), day);
  assert.deepEqual(skipped, [{ tag: 'nightly', reason: 'does not match the tag of any product' }]);
  assert.deepEqual(
    products.map((product) => product.skipped),
    [[], [{ tag: 'client-v4.0.0-rc.1', reason: 'pre-release' }]],
  );
});

test('a problem of one product blocks all of them, and is told with its name', () => {
  const decision = decide(twoProducts({}, outdatedTables.replace('## Client', '## Clients')), day);
  assert.equal(decision.plan, 'blocked');
  assert.ok(decision.problems.length > 0);
  for (const { products } of decision.problems) assert.deepEqual(products, ['client']);
  assert.deepEqual(
    decision.products.map(({ lines }) => lines.length),
    [2, 3],
  );
});

test('what all products say is said once, without their names', () => {
  const { notes } = decide(twoProducts({ notes: [{ code: 'a', what: 'Said by the door.' }], tags: [] }), day);
  assert.equal(notes.filter(({ what }) => what === 'Said by the door.').length, 1);
  assert.equal(notes.filter(({ code }) => code === 'no-releases').length, 1);
});

test('products in files of their own change both', () => {
  const file = (path: string, rows: string) => ({
    path,
    mode: '100644',
    bytes: Buffer.from(twoTables([rows, '| < 1.0 | ❌ |'], [])),
  });
  const policy = policyOf(
    'line: major\nsupport: newest 1\ntable: Server\nproducts:\n  server: { tag: "server-v{version}", file: a.md }\n  client: { tag: "client-v{version}", file: b.md }\n',
  );
  const decision = decide(
    twoProducts({ policy, files: [file('a.md', '| 1.x | ✅ |'), file('b.md', '| 1.x | ✅ |')] }),
    day,
  );
  assert.deepEqual(decision.problems, []);
  assert.deepEqual(decision.document, { path: null, changed: true, edits: [], changes: [], mentions: [] });
  assert.deepEqual(
    decision.products.map(({ document }) => document.path),
    ['a.md', 'b.md'],
  );
});

test('a text in which one product changes its rows is changed, as the other one left it', () => {
  const text = twoTables(
    ['| 1.x | ✅ |', '| < 1.0 | ❌ |'],
    ['| 3.x | ✅ |', '| 2.x | ✅ |', '| < 2.0 | ❌ |'],
  );
  const { document, products, plan } = decide(twoProducts({}, text), day);
  assert.deepEqual(
    products.map((product) => product.document.changed),
    [true, false],
  );
  assert.deepEqual([plan, document.changed, document.after], ['open', true, currentTables]);
});

test('where one of several products has another file, there is no document of all', () => {
  const policy = policyOf(
    'line: major\nsupport: newest 1\nproducts:\n  a: { tag: "server-v{version}", table: Server }\n  b: { tag: "client-v{version}", table: Client }\n  c: { tag: "other-v{version}", table: Server, file: b.md }\n',
  );
  const [file = assert.fail()] = twoProducts().files;
  const decision = decide(twoProducts({ policy, files: [file, { ...file, path: 'b.md' }] }), day);
  assert.deepEqual(
    decision.products.map(({ document }) => document.path),
    ['SECURITY.md', 'SECURITY.md', 'b.md'],
  );
  assert.equal(decision.document.path, null);
});

test('the next change is that of the product that changes first', () => {
  const policy = policyOf(
    'line: major\nproducts:\n  server: { tag: "server-v{version}", table: Server, support: next + 2y }\n  client: { tag: "client-v{version}", table: Client, support: next + 1y }\n',
  );
  assert.equal(decide(twoProducts({ policy }), day).nextChange, '2027-04-01');
});

test('a product without a counterpart in the own policy is not compared, and a note says so', () => {
  const own = policyOf('line: major\nsupport: newest 3\n');
  const { notes, products } = decide(twoProducts({ own, isTrial: true }), day);
  assert.deepEqual(
    products.map(({ comparison }) => comparison),
    [null, null],
  );
  assert.equal(notes.filter(({ code }) => code === 'not-compared').length, 2);
  const same = decide(
    twoProducts({ own: policyOf(twoPolicies.replace('newest 2', 'newest 3')), isTrial: true }),
    day,
  );
  assert.deepEqual(
    same.products.map(({ comparison }) => comparison?.map(({ line }) => line)),
    [[], ['3', '2', '1']],
  );
});

test('tags are shared out by template', () => {
  const products = parseProducts(twoPolicies, 'p');
  assert.ok(products.ok);
  const { shares, rest } = shareTags(products.value, tagsOf(twoTags));
  assert.deepEqual(
    shares.map(({ product, tags }) => [product.name, tags.length]),
    [
      ['server', 2],
      ['client', 4],
    ],
  );
  assert.deepEqual(
    rest.map(({ name }) => name),
    ['nightly'],
  );
  assert.equal(
    decideProducts(products.value, twoProducts(), day, { kind: 'file', path: 'p' }).products?.length,
    2,
  );
});
