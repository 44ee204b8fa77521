import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issueLabel, keepIssue, readIssues } from '../../src/github/issues.ts';
import { data, errors, page, refused, scripted, sent, uncertain } from './scripted.ts';

const site = { owner: 'octo', name: 'widget' };
const open = { kind: 'open', about: '2.x', title: 'End', body: 'Soon.' } as const;
const node = { number: 1, title: 'End', body: 'Soon.', state: 'CLOSED', viewerDidAuthor: true };
const listOf = (...nodes: readonly object[]) =>
  data({ repository: { hasIssuesEnabled: true, issues: { pageInfo: { hasNextPage: false }, nodes } } });

test('only issues of our own are ours', async () => {
  const { github, asked } = scripted(listOf(node, { ...node, number: 2, viewerDidAuthor: false }));
  assert.deepEqual(await readIssues(github, site), {
    ok: true,
    value: [{ number: 1, title: 'End', body: 'Soon.', open: false }],
  });
  assert.deepEqual(asked[0]?.variables, { ...site, label: issueLabel });
});

test('where the list does not end nobody knows whether a line has its issue', async () => {
  const issues = { pageInfo: { hasNextPage: true }, nodes: [node] };
  const found = await readIssues(
    scripted(data({ repository: { hasIssuesEnabled: true, issues } })).github,
    site,
  );
  assert.equal(!found.ok && found.note.code, 'issues-crowded');
});

for (const [what, answer, code] of [
  ['may not be read', errors({ type: 'FORBIDDEN', message: 'Resource not accessible' }), 'issues-forbidden'],
  [
    'are switched off',
    data({ repository: { hasIssuesEnabled: false, issues: { nodes: [] } } }),
    'issues-disabled',
  ],
  ['get no answer', uncertain, 'issues-unkept'],
  ['get a strange answer', data({ repository: null }), 'issues-unkept'],
] as const) {
  test(`issues that ${what} are a note`, async () => {
    const found = await readIssues(scripted(answer).github, site);
    assert.equal(!found.ok && found.note.code, code);
  });
}

test('an issue is opened with its label in one request', async () => {
  const { github, asked } = scripted(page({ number: 4, labels: [{ name: issueLabel }] }));
  assert.deepEqual(await keepIssue(github, site, open), { ok: true, value: 4 });
  assert.deepEqual(sent(asked[0]), {
    owner: 'octo',
    repo: 'widget',
    title: 'End',
    body: 'Soon.',
    labels: [issueLabel],
  });
});

test('an issue that came without its label is labelled', async () => {
  const { github, asked } = scripted(page({ number: 4, labels: [] }), page([]));
  assert.deepEqual(await keepIssue(github, site, open), { ok: true, value: 4 });
  assert.match(asked[1]?.document ?? '', /labels$/);
});

test('a title that is not ours is not sent, and opening again says so', async () => {
  const { github, asked } = scripted(page({}), page({}));
  await keepIssue(github, site, { kind: 'refresh', about: '2.x', number: 4, title: null, body: 'New.' });
  await keepIssue(github, site, { kind: 'reopen', about: '2.x', number: 4, title: 'New', body: 'New.' });
  const place = { owner: 'octo', repo: 'widget', issue_number: 4, body: 'New.' };
  assert.deepEqual(asked.map(sent), [place, { ...place, title: 'New', state: 'open' }]);
});

test('an issue is closed first and commented afterwards, and a lost comment is no failure', async () => {
  const close = {
    kind: 'close',
    about: '2.x',
    number: 4,
    body: 'Over.',
    comment: 'Why.',
    done: true,
  } as const;
  const { github, asked } = scripted(page({}), uncertain);
  assert.deepEqual(await keepIssue(github, site, close), { ok: true, value: 4 });
  assert.deepEqual(
    asked.map(({ document }) => document.split('/').at(-1)),
    ['{issue_number}', 'comments'],
  );
  assert.equal(sent<{ state_reason: string }>(asked[0]).state_reason, 'completed');
  const lost = scripted(uncertain);
  assert.equal((await keepIssue(lost.github, site, { ...close, done: false })).ok, false);
  assert.equal(lost.asked.length, 1);
  assert.equal(sent<{ state_reason: string }>(lost.asked[0]).state_reason, 'not_planned');
});

for (const [status, said, code] of [
  [403, 'Resource not accessible by integration', 'issues-forbidden'],
  [404, 'Not Found', 'issues-forbidden'],
  [403, 'Repository was archived so is read-only.', 'issues-unkept'],
  [410, 'Issues are disabled for this repo', 'issues-disabled'],
  [422, 'Validation Failed', 'issues-unkept'],
] as const) {
  test(`an answer ${status} with the words "${said}" is the note ${code}`, async () => {
    const kept = await keepIssue(scripted(refused(status, said)).github, site, open);
    assert.deepEqual([!kept.ok && kept.note.code, !kept.ok && kept.uncertain], [code, false]);
  });
}

test('an answer that got lost is no certainty', async () => {
  const kept = await keepIssue(scripted(uncertain).github, site, open);
  assert.equal(!kept.ok && kept.uncertain, true);
});
