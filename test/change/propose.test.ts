import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../src/change/facts.ts';
import { proposals, withoutPolicy } from '../../src/change/propose.ts';
import { documentWith, factsWith, tagsOf } from './facts.ts';

const tags = tagsOf({ 'v1.0.0': '2024-01-10', 'v2.0.0': '2025-01-10', 'v3.0.0': '2026-01-10' });

const fixFor = (part: Partial<Facts>, document?: string) =>
  withoutPolicy(proposals(factsWith({ policy: null, ...part }, document), '2026-11-22')).fix;

test('the policy that the table shows is offered first, with what it would do today and next', () => {
  const document = documentWith('| 3.x | ✅ |', '| 2.x | ✅ |', '| < 2.0 | ❌ |');
  assert.match(
    fixFor({ tags }, document),
    /^Write one of these to \.github\/support-window\.yml, or let the input onboard or "support-window init" write it:\n\n {2}# matches the table as it was written\n {2}# changes nothing today\n {2}# once 3\.1\.0 is out, supports 3, 2\n {2}# once 4\.0\.0 is out, supports 4, 3\n {2}line: major\n {2}support: newest 2\n/,
  );
});

test('the history of a stale table tells more than what today would change least', () => {
  const stale = documentWith('| 2.x | ✅ |', '| < 2.0 | ❌ |');
  const versions = [{ day: '2025-02-01', text: stale }] as const;
  const { candidates } = proposals(factsWith({ tags, policy: null, versions }, stale), '2026-11-22');
  assert.equal(candidates[0]?.policy, 'line: major\nsupport: newest 1\n');
});

for (const [what, part] of [
  ['nothing was released', { tags: [] }],
  [
    'nobody can tell which tags are releases',
    { tags: tagsOf({ 'a-1.0': '2024-01-10', 'b-1.0': '2024-01-10' }) },
  ],
] as const) {
  test(`policies are offered without a promise when ${what}`, () => {
    const fix = fixFor(part);
    assert.match(fix, /line: major\n {2}support: newest 1/);
    assert.doesNotMatch(fix, /#/);
  });
}

test('a document that is not read under its name is told beside what is proposed', () => {
  const noted = (...paths: readonly string[]) =>
    proposals(factsWith({ tags, policy: null, paths, files: [] }), '2026-11-22').notes.map(
      ({ what }) => what,
    );
  assert.match(
    noted('SECURITY.rst')[0] ?? '',
    /only Markdown files are\. Write the table .* into a SECURITY\.md/,
  );
  assert.match(
    noted('Security.markdown')[0] ?? '',
    /Rename it, or name it in the policy: file: Security\.markdown/,
  );
  assert.deepEqual(noted('README.md'), []);
});
