import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOnboarding } from '../../src/change/decision.ts';
import { undecided } from '../../src/change/undecided.ts';
import { factsWith, tagsOf } from './facts.ts';

const day = '2026-11-22';
const facts = factsWith({ policy: null });
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

test('without a policy nothing is decided, and those that the repository shows are proposed', () => {
  const decision = undecided(facts, day);
  assert.deepEqual([decision.plan, codes(decision.problems), decision.lines], ['blocked', ['no-policy'], []]);
  assert.ok((decision.proposals?.length ?? 0) > 1);
  assert.equal(decision.problems[0]?.link, undefined);
});

test('the page that writes the first of them is named', () => {
  const pageFor = (policy: string) => `https://github.example/new?${policy.split('\n')[0]}`;
  const [problem] = undecided(facts, day, { pageFor, mayPropose: false }).problems;
  assert.match(problem?.link ?? '', /^https:\/\/github\.example\/new\?line: m/);
});

test('where a pull request may propose one nothing is wrong, unless nothing was released', () => {
  const remedies = { pageFor: null, mayPropose: true };
  const decision = undecided(facts, day, remedies);
  assert.deepEqual([decision.plan, decision.problems], ['unchanged', []]);
  assert.ok(isOnboarding(decision));
  const early = undecided({ ...facts, tags: [] }, day, remedies);
  assert.deepEqual(codes(early.problems), ['no-policy']);
  assert.ok(!isOnboarding(early));
});

test('a file that is nearly a policy stands in the way of proposals', () => {
  const paths = ['README.md', 'support-window.yml'];
  const decision = undecided({ ...facts, paths }, day, { pageFor: null, mayPropose: true });
  assert.deepEqual(codes(decision.problems), ['policy-elsewhere']);
  assert.ok(!isOnboarding(decision));
});

test('where tags could be those of several products no policy is offered that would be refused', () => {
  const several = tagsOf({
    'api-v1.0.0': '2025-01-10',
    'web-v2.0.0': '2025-02-10',
    'api-v1.1.0': '2025-03-10',
  });
  const { problems, proposals = [] } = undecided(factsWith({ tags: several, policy: null }), '2026-11-22', {
    pageFor: () => 'https://example.org',
    mayPropose: true,
  });
  assert.deepEqual(
    problems.map(({ code, link }) => [code, link]),
    [
      ['ambiguous-tags', undefined],
      ['no-policy', undefined],
    ],
  );
  assert.deepEqual(proposals, []);
});
