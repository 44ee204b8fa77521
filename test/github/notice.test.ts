import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision } from '../../src/change/decision.ts';
import { noticeMoves } from '../../src/change/notice.ts';
import { decide } from '../../src/change/plan.ts';
import { issueLabel } from '../../src/github/issues.ts';
import { keepIssues, mostChanges } from '../../src/github/notice.ts';
import { factsWith, policyOf, tagsOf } from '../change/facts.ts';
import { data, page, refused, type Say, scripted, uncertain } from './scripted.ts';

const site = { owner: 'octo', name: 'widget', scope: 'support-window/sync' };

/** A decision by which so many lines are about to end. */
function endingLines(count: number): Decision {
  const days = Array.from({ length: count }, (_, line) => [`v${line + 1}.0.0`, '2026-01-05'] as const);
  const tags = tagsOf({ ...Object.fromEntries(days), 'v99.0.0': '2026-02-01' });
  const policy = policyOf('line: major\nsupport: release + 2mo\nnotice: 30d\n');
  return decide(factsWith({ tags, policy }), '2026-03-01');
}

const one = endingLines(1);
const [opening] = noticeMoves(one, [], site.scope);
assert.ok(opening?.kind === 'open');
const listed = { ...opening, number: 5, state: 'OPEN', viewerDidAuthor: true };
const listOf = (...nodes: readonly object[]) =>
  data({ repository: { hasIssuesEnabled: true, issues: { pageInfo: { hasNextPage: false }, nodes } } });
const madeAs = (number: number) => page({ number, labels: [{ name: issueLabel }] });

async function keep(decision: Decision, ...answers: readonly Say[]) {
  const { github, asked } = scripted(...answers);
  const notes = await keepIssues(github, decision, site);
  return { codes: notes.map(({ code }) => code), notes, requests: asked.length };
}

test('where everything is as it should be one request says so', async () => {
  assert.deepEqual(await keep(one, listOf(listed)), { codes: [], notes: [], requests: 1 });
});

test('an issue is opened once, though the list does not show it yet', async () => {
  const { codes, requests } = await keep(one, listOf(), madeAs(5), listOf());
  assert.deepEqual([codes, requests], [['issue-kept'], 3]);
});

test('of two that runs opened at the same moment the younger one is closed', async () => {
  const twin = { ...listed, number: 4 };
  const { notes, requests } = await keep(one, listOf(), madeAs(5), listOf(listed, twin), page({}), page({}));
  assert.deepEqual(
    notes.map(({ what }) => what.replace(/, about the end of 1\.x,/, '')),
    ['Issue 5 was opened.', 'Issue 5 was closed.'],
  );
  assert.equal(requests, 5);
});

test('what a run did is not done again, though the list does not show it yet', async () => {
  const other = noticeMoves(endingLines(2), [], site.scope)[0];
  assert.ok(other?.kind === 'open');
  const gone = { ...other, number: 3, state: 'OPEN', viewerDidAuthor: true };
  const { codes, requests } = await keep(one, listOf(gone), madeAs(5), page({}), page({}), listOf(gone));
  assert.deepEqual([codes, requests], [['issue-kept', 'issue-kept'], 5]);
});

test('after an answer that got lost the list tells whether the issue was opened', async () => {
  assert.deepEqual((await keep(one, listOf(), uncertain, listOf(listed))).codes, []);
  const again = await keep(one, listOf(), uncertain, listOf(), madeAs(5), listOf(listed));
  assert.deepEqual(again.codes, ['issue-kept']);
});

test('after three tries in vain a note says so', async () => {
  const { codes, requests } = await keep(one, listOf(), uncertain, listOf(), uncertain, listOf(), uncertain);
  assert.deepEqual([codes, requests], [['issues-unkept'], 6]);
});

test('a refusal ends it with one note', async () => {
  const { codes, requests } = await keep(endingLines(3), listOf(), madeAs(5), refused(403, 'no'));
  assert.deepEqual([codes, requests], [['issue-kept', 'issues-forbidden'], 3]);
});

test('a run changes a few issues at most and says how many are left', async () => {
  const made = Array.from({ length: mostChanges }, (_, index) => madeAs(index + 1));
  const { codes, notes, requests } = await keep(endingLines(mostChanges + 2), listOf(), ...made, listOf());
  assert.equal(requests, mostChanges + 2);
  assert.equal(codes.filter((code) => code === 'issue-kept').length, mostChanges);
  assert.match(notes.at(-1)?.what ?? '', /^2 more issues/);
});
