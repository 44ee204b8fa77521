import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutPolicy } from '../../src/change/propose.ts';
import { documentWith, factsWith, tagsOf } from './facts.ts';

const tags = tagsOf({ 'v1.0.0': '2024-01-10', 'v2.0.0': '2025-01-10', 'v3.0.0': '2026-01-10' });

test('the policies that disturb the table least are offered first, with what they would change', () => {
  const document = documentWith('| 3.x | ✅ |', '| 2.x | ✅ |', '| < 2.0 | ❌ |');
  const { fix } = withoutPolicy(factsWith({ tags, policy: null }, document), '2026-11-22');
  assert.match(
    fix,
    /^Write one to \.github\/support-window\.yml, for example:\n\n {2}# changes nothing today\n {2}line: major\n {2}support: newest 2\n/,
  );
  assert.match(fix, /# would change lines? \d/);
});

test('of policies that write the same, only the one that promises least is offered', () => {
  const document = documentWith('| 1.x | ✅ |', '| < 1.0 | ❌ |');
  const one = tagsOf({ 'v1.0.0': '2024-01-10', 'v1.1.0': '2024-02-10' });
  const { fix } = withoutPolicy(factsWith({ tags: one, policy: null }, document), '2026-11-22');
  assert.equal(fix.match(/line: major/g)?.length, 1);
  assert.match(fix, /line: major\n {2}support: newest 1/);
});

for (const [what, part] of [
  ['there is no document', { files: [] }],
  ['nothing was released', { tags: [] }],
  [
    'nobody can tell which tags are releases',
    { tags: tagsOf({ 'a-1.0': '2024-01-10', 'b-1.0': '2024-01-10' }) },
  ],
] as const) {
  test(`policies are offered without a promise when ${what}`, () => {
    const { fix } = withoutPolicy(factsWith({ policy: null, ...part }), '2026-11-22');
    assert.match(fix, /line: major\n {2}support: newest 1/);
    assert.doesNotMatch(fix, /#/);
  });
}
