import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Client, contract } from './client.ts';

const list = `{ repository(owner: "octo", name: "widget") {
  hasIssuesEnabled
  issues(labels: ["ours"], first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
    nodes { number title body state viewerDidAuthor }
  }
} }`;
type Listed = {
  readonly hasIssuesEnabled: boolean;
  readonly issues: { readonly nodes: readonly { readonly number: number; readonly state: string }[] } | null;
};
const listed = async (client: Client) => {
  const { data, errors } = await client.graphql(list);
  return { repository: (data as { repository: Listed } | null)?.repository, errors };
};
const open = (client: Client, more: object = {}) =>
  client.rest('POST', '/issues', { title: 'A line ends', body: 'Soon.', labels: ['ours'], ...more });
const message = ({ body }: { readonly body: unknown }) => (body as { message: string }).message;

test('an issue is in the list of its label as soon as it is there, the newest first', async (t) => {
  const { client, state } = await contract(t);
  state.token.permissions.issues = 'write';
  assert.equal((await open(client)).status, 201);
  await open(client, { labels: [] });
  await open(client);
  const { repository } = await listed(client);
  assert.deepEqual(
    repository?.issues?.nodes.map(({ number }) => number),
    [3, 1],
  );
});

// github/docs#35718 and ballerina-extended-library#453: a label that is not there is made.
test('an issue gets its labels, existing or not', async (t) => {
  const { client, state } = await contract(t);
  state.token.permissions.issues = 'write';
  const { body } = await open(client);
  assert.deepEqual(
    (body as { labels: { name: string }[] }).labels.map(({ name }) => name),
    ['ours'],
  );
});

// "Only users with push access can set labels for new issues. Labels are silently dropped otherwise."
test('labels of somebody who may not push are dropped', async (t) => {
  const { client, state } = await contract(t);
  Object.assign(state.token, { kind: 'personal' });
  state.token.permissions = { contents: 'read', pullRequests: 'read', issues: 'write', actions: 'none' };
  assert.deepEqual(((await open(client)).body as { labels: unknown[] }).labels, []);
});

test('an issue is changed, closed and opened again in one request, and commented', async (t) => {
  const { client, state } = await contract(t);
  state.token.permissions.issues = 'write';
  await open(client);
  const change = { body: 'Over.', state: 'closed', state_reason: 'not_planned' };
  assert.equal((await client.rest('PATCH', '/issues/1', change)).status, 200);
  assert.deepEqual([state.issues[0]?.state, state.issues[0]?.stateReason], ['CLOSED', 'not_planned']);
  assert.equal((await client.rest('POST', '/issues/1/comments', { body: 'Why.' })).status, 201);
  await client.rest('PATCH', '/issues/1', { state: 'open', title: 'Again' });
  const { number, title, body, stateReason, comments } = state.issues[0] ?? {};
  assert.deepEqual([number, title, body, stateReason], [1, 'Again', 'Over.', 'reopened']);
  assert.equal(comments?.length, 1);
});

// Permissions of the REST API: "Issues" repository permissions (write); a pull request is no issue in GraphQL.
test('issues take their own permission', async (t) => {
  const { client, state, people } = await contract(t);
  await people.push('topic', { files: { a: '1' } });
  await people.open('topic', 'A pull request');
  const refused = await open(client);
  assert.deepEqual([refused.status, message(refused)], [403, 'Resource not accessible by integration']);
  const { repository, errors } = await listed(client);
  assert.deepEqual([errors?.[0]?.type, repository?.issues ?? null], ['FORBIDDEN', null]);
  state.token.permissions.issues = 'write';
  await open(client);
  state.token.permissions.issues = 'read';
  assert.deepEqual(
    (await listed(client)).repository?.issues?.nodes.map(({ number }) => number),
    [2],
  );
  const said = await client.rest('POST', '/issues/2/comments', { body: 'No.' });
  assert.equal(said.status, 403, 'pull-requests: write is for pull requests only');
  assert.equal((await client.rest('PATCH', '/issues/2', { state: 'closed' })).status, 403);
});

// "If issues are disabled in the repository, the API returns a 410 Gone status." Words: ossf/allstar#64.
test('a repository may have no issues', async (t) => {
  const { client, state } = await contract(t, { options: { settings: { hasIssues: false } } });
  state.token.permissions.issues = 'write';
  const answer = await open(client);
  assert.deepEqual([answer.status, message(answer)], [410, 'Issues are disabled for this repo']);
  const { repository } = await listed(client);
  assert.deepEqual([repository?.hasIssuesEnabled, repository?.issues?.nodes], [false, []]);
});

// "Anyone with read access to the repository can use this endpoint", and other tokens need actions: read in private.
test('workflows and their runs are for everybody where the repository is public', async (t) => {
  const { client, state } = await contract(t);
  const path = '.github/workflows/sync.yml';
  state.workflows.push({ id: 1, name: 'Sync', path, state: 'disabled_inactivity' });
  state.token.permissions = { contents: 'read', pullRequests: 'none', issues: 'none', actions: 'none' };
  const { body } = await client.rest('GET', '/actions/workflows?per_page=100');
  assert.deepEqual(
    (body as { workflows: { path: string; state: string }[] }).workflows.map((one) => [one.path, one.state]),
    [[path, 'disabled_inactivity']],
  );
  assert.equal((await client.rest('GET', '/actions/runs?event=schedule&per_page=1')).status, 200);
  state.settings.private = true;
  assert.equal((await client.rest('GET', '/actions/workflows')).status, 403);
  state.token.permissions.actions = 'read';
  assert.equal((await client.rest('GET', '/actions/workflows')).status, 200);
});
