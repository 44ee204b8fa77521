import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onboardingText } from '../../src/change/onboarding.ts';
import { proposals } from '../../src/change/propose.ts';
import type { PolicyCandidate } from '../../src/infer/infer.ts';
import { documentWith, factsWith, tagsOf } from './facts.ts';

const setting = { document: 'SECURITY.md', branch: 'bot/table', docs: 'https://github.example/tool/blob/v1' };
const tags = tagsOf({ 'v1.0.0': '2024-01-10', 'v2.0.0': '2025-01-10', 'v3.0.0': '2026-01-10' });
const table = documentWith('| 2.x | ✅ |', '| 1.x | ✅ |');
const { candidates } = proposals(
  factsWith({ tags, policy: null, versions: [{ day: '2025-02-01', text: table }] }, table),
  '2026-11-22',
);
const [best] = candidates;

test('it says what the policy is, what speaks for it, and what it would do', () => {
  const text = onboardingText(candidates, setting);
  assert.match(text, /^This pull request adds `\.github\/support-window\.yml`/);
  assert.match(text, /changes no row of `SECURITY\.md`/);
  assert.match(
    text,
    /```yaml\nline: major\nsupport: newest 2\n```\n\n- matches the table as it was written; /,
  );
  assert.match(text, /- would change lines? .*today\n\n {2}```diff\n(?: {2}[-+] .*\n)+ {2}```/);
  assert.match(
    text,
    /- once 3\.1\.0 is out, supports 3, 2\n- once 4\.0\.0 is out, supports 4, 3\n\n {2}```diff/,
  );
});

test('it shows what else may be meant, and what people can do', () => {
  const text = onboardingText(candidates, setting);
  assert.equal(text.match(/<details>/g)?.length, candidates.length - 1);
  assert.match(text, /### What you can do with this pull request/);
  assert.match(text, /\(https:\/\/github\.example\/tool\/blob\/v1\/docs\/policy\.md\)/);
  assert.doesNotMatch(onboardingText(candidates, { ...setting, docs: null }), /policy\.md/);
  assert.doesNotMatch(onboardingText(candidates.slice(0, 1), setting), /Other policies that could fit/);
});

test('a repository without a document has no row to change', () => {
  assert.match(onboardingText(candidates, { ...setting, document: null }), /It changes no table\./);
});

test('what the table says against it is told, the newest of it', () => {
  assert.ok(best);
  const contradictions = Array.from({ length: 7 }, (_, index) => ({
    day: '2025-01-01' as const,
    line: `${index}`,
    table: 'supported' as const,
    policy: 'ended',
  }));
  const text = onboardingText([{ ...best, contradictions }], setting);
  assert.match(text, /- 6 on 2025-01-01: the table said supported, the policy says ended\n- and 2 more/);
  assert.doesNotMatch(text, /- 1 on 2025-01-01/);
});

test('however long rows are, it fits into a pull request', () => {
  assert.ok(best?.trials);
  const row = `| ${'`'.repeat(40)} ${'x'.repeat(5000)} |`;
  const edits = Array.from({ length: 500 }, (_, line) => ({ line, before: row, after: row }));
  const today = { ...best.trials.today, edits };
  const next = { patch: today, minor: today, major: today };
  const huge: PolicyCandidate = { ...best, trials: { today, next } };
  const text = onboardingText([huge, huge, huge, huge, huge], setting);
  assert.ok(Buffer.byteLength(text) < 60_000);
  assert.match(text, /and 980 more rows/);
  assert.match(text, /`{41}diff/);
});

test('a policy of several lines has its keys in one, and its rules in the block below', () => {
  assert.ok(best);
  const policy = 'line: minor\nrules:\n  - when: ">=2.2"\n    support: forever\nsupport: never\n';
  const text = onboardingText([best, { ...best, policy }], setting);
  assert.match(text, /<code>line: minor, rules: …, support: never<\/code>/);
  assert.match(
    text,
    /```yaml\nline: minor\nrules:\n {2}- when: ">=2\.2"\n {4}support: forever\nsupport: never\n```/,
  );
});

test('without a table it says what the workflow needs, so that the run after the merge does not fail', () => {
  const bare = proposals(factsWith({ tags, policy: null }, '# Security\n'), '2026-11-22').candidates;
  const text = onboardingText(bare, setting);
  assert.equal(text.match(/`with: \{ on-missing-table: insert \}`/g)?.length, 2);
  assert.doesNotMatch(text, /updates the table/);
  assert.match(text, /- no table yet; would add the rows? /);
  assert.match(text, /It is based on the tags\. /);
  const prose = factsWith(
    { tags, policy: null },
    '# Security\n\nOnly the latest major version is supported.\n',
  );
  const told = onboardingText(proposals(prose, '2026-11-22').candidates, setting);
  assert.match(told, /It is based on what the document says and the tags\. /);
  assert.match(onboardingText(candidates, setting), /It is based on the table, /);
  assert.doesNotMatch(onboardingText(candidates, setting), /on-missing-table/);
});
