import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decide } from '../../src/change/plan.ts';
import { addDays } from '../../src/day.ts';
import { documentWith, factsWith, policyOf, policyPath, tagsOf } from './facts.ts';
import { twoProducts } from './two-products.ts';

test('a table that is no longer true is an open plan with the new text', () => {
  const decision = decide(factsWith({}), '2026-11-22');
  assert.equal(decision.plan, 'open');
  assert.deepEqual(decision.policy, { kind: 'file', path: policyPath });
  assert.deepEqual(
    decision.lines.map(({ line, tier }) => [line.name, tier]),
    [
      ['2', 'supported'],
      ['1', null],
    ],
  );
  assert.equal(decision.document.after, documentWith('| 2.x | ✅ |', '| < 2.0 | ❌ |'));
  assert.equal(decision.before, documentWith('| 1.x | ✅ |', '| < 1.0 | ❌ |'));
});

test('a release that had not shipped by the day changes nothing, and is skipped with its day', () => {
  const decision = decide(factsWith({}), '2026-02-28');
  assert.equal(decision.plan, 'unchanged');
  assert.deepEqual(decision.skipped, [{ tag: 'v2.0.0', reason: 'released on 2026-03-01, after 2026-02-28' }]);
});

test('lines are complete when the document is a problem', () => {
  const decision = decide(factsWith({}, '# No table\n'), '2026-11-22');
  assert.equal(decision.plan, 'blocked');
  assert.deepEqual(
    decision.problems.map(({ code }) => code),
    ['no-version-table'],
  );
  assert.equal(decision.lines.length, 2);
  assert.equal(decision.document.changed, false);
});

test('the next change is the last supported day of what ends next', () => {
  const policy = policyOf('line: major\ntiers:\n  active: next\n  security: next + 1y\n');
  assert.equal(decide(factsWith({ policy }), '2026-11-22').nextChange, '2027-03-01');
  assert.equal(decide(factsWith({}), '2026-11-22').nextChange, null);
});

for (const text of ['# No table\n', documentWith('| 9.x | ✅ |', '| 9.x | ❌ |')]) {
  test(`without releases nothing changes and nothing is wrong: ${JSON.stringify(text.slice(0, 12))}`, () => {
    const decision = decide(factsWith({ tags: [], onMissingTable: 'insert' }, text), '2026-11-22');
    assert.equal(decision.plan, 'unchanged');
    assert.deepEqual(decision.problems, []);
    assert.ok(decision.notes.some(({ code }) => code === 'no-releases'));
  });
}

test('several products are decided each by its own policy', () => {
  const { products, lines } = decide(twoProducts(), '2026-11-22');
  assert.deepEqual([products.map(({ name }) => name), lines], [['server', 'client'], []]);
});

test('without a policy there is nothing to decide by', () => {
  const decision = decide(factsWith({ policy: null }), '2026-11-22');
  assert.equal(decision.plan, 'blocked');
  assert.deepEqual(
    decision.problems.map(({ code }) => code),
    ['no-policy'],
  );
  assert.equal(decision.policy, null);
});

test('every problem of a policy comes back', () => {
  const policy = policyOf('lin: major\nsupport: newest two\n');
  const { plan, problems } = decide(factsWith({ policy }), '2026-11-22');
  assert.equal(plan, 'blocked');
  assert.ok(problems.length >= 2);
});

test('problems of the tags and of the document come together', () => {
  const tags = tagsOf({
    'a-v1.0.0': '2025-01-15',
    'a-v1.1.0': '2025-02-15',
    'b-v1.0.0': '2026-03-01',
    'b-v1.1.0': '2026-04-01',
  });
  const files = [{ path: 'SECURITY.md', mode: '120000', bytes: Buffer.from('elsewhere.md') }];
  const { problems } = decide(factsWith({ tags, files }), '2026-11-22');
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['ambiguous-tags', 'document-symlink'],
  );
});

test('the document that was asked for goes before the one the policy names', () => {
  const policy = policyOf('line: major\nsupport: newest 1\nfile: docs/a.md\n');
  const file = (path: string) => ({
    path,
    mode: '100644',
    bytes: Buffer.from(documentWith('| 1.x | ✅ |', '| < 1.0 | ❌ |')),
  });
  const files = [file('SECURITY.md'), file('docs/a.md'), file('docs/b.md')];
  assert.equal(decide(factsWith({ policy, files }), '2026-11-22').document.path, 'docs/a.md');
  assert.equal(
    decide(factsWith({ policy, files, file: 'docs/b.md' }), '2026-11-22').document.path,
    'docs/b.md',
  );
});

test('deciding again about the text that was decided changes nothing, on any day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 4 }), (days, count) => {
      const day = addDays('2025-01-15', days);
      const tags = tagsOf({
        'v1.0.0': '2025-01-15',
        'v2.0.0': '2025-07-01',
        'v3.0.0': '2026-03-01',
        'v4.0.0': '2027-01-01',
      });
      const facts = { tags, policy: policyOf(`line: major\nsupport: newest ${count}\n`) };
      const first = decide(factsWith(facts, documentWith('| 1.x | ✅ |', '| < 1.0 | ❌ |')), day);
      assert.deepEqual(first.problems, []);
      assert.equal(
        decide(factsWith(facts, first.document.after ?? first.before ?? ''), day).plan,
        'unchanged',
      );
    }),
    { numRuns: 50 },
  );
});
