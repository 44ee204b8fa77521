import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answered, type Client, contract, repositoryIdOf } from './client.ts';

type Details = { readonly message: string; readonly errors?: readonly { readonly message?: string }[] };
const opening = { title: 'docs: update', head: 'topic', base: 'main', body: 'Because.' };
const openPull = (client: Client, more: object = {}) =>
  client.rest('POST', '/pulls', { ...opening, ...more });
const reason = ({ body }: Answered): string | undefined => (body as Details).errors?.[0]?.message;
const byNumber =
  '{ repository(owner: "octo", name: "widget") { pullRequest(number: 1) { id state merged } } }';
const pullOf = async (client: Client) => {
  const { data } = await client.graphql(byNumber);
  return (data as { repository: { pullRequest: { id: string; state: string; merged: boolean } } }).repository
    .pullRequest;
};

// Exact body: github/docs issues and create-pull-request, platform facts 5.
test('a second pull request for the same branches is refused', async (t) => {
  const { client, people } = await contract(t);
  await people.push('topic', { files: { a: '1' } });
  assert.equal((await openPull(client)).status, 201);
  const second = await openPull(client);
  assert.equal(second.status, 422);
  assert.deepEqual(second.body, {
    message: 'Validation Failed',
    errors: [
      {
        resource: 'PullRequest',
        code: 'custom',
        message: 'A pull request already exists for octo:topic.',
      },
    ],
    documentation_url: 'https://docs.github.com/rest/pulls/pulls#create-a-pull-request',
    status: '422',
  });
  const input = { repositoryId: await repositoryIdOf(client), ...graphqlOpening };
  const { errors } = await client.graphql(create, { input });
  assert.deepEqual(
    errors?.map(({ message }) => message),
    ['A pull request already exists for octo:topic.'],
  );
});

const graphqlOpening = { title: 'docs: update', headRefName: 'topic', baseRefName: 'main', body: 'Because.' };
const create =
  'mutation($input: CreatePullRequestInput!) { createPullRequest(input: $input) { pullRequest { number } } }';

test('a pull request without commits is refused', async (t) => {
  const { client, base } = await contract(t);
  await client.rest('POST', '/git/refs', { ref: 'refs/heads/topic', sha: base });
  const answer = await openPull(client);
  assert.deepEqual([answer.status, reason(answer)], [422, 'No commits between main and topic']);
});

test('a pull request from a branch that is not there is refused', async (t) => {
  const { client } = await contract(t);
  const answer = await openPull(client);
  assert.deepEqual((answer.body as { errors: unknown }).errors, [
    { resource: 'PullRequest', code: 'invalid', field: 'head' },
  ]);
});

// 65,536 characters: platform facts 5.
test('a body that is too long is refused', async (t) => {
  const { client, people } = await contract(t);
  await people.push('topic', { files: { a: '1' } });
  const answer = await openPull(client, { body: 'x'.repeat(65_537) });
  assert.equal(reason(answer), 'body is too long (maximum is 65536 characters)');
  assert.equal((await openPull(client, { body: 'x'.repeat(65_536) })).status, 201);
});

// github/docs#36525, create-pull-request#3979: exact body. An App's token is not concerned.
test('a repository may forbid Actions to open pull requests', async (t) => {
  const { client, people, state } = await contract(t);
  await people.push('topic', { files: { a: '1' } });
  state.settings.actionsMayCreatePullRequests = false;
  const answer = await openPull(client);
  assert.equal(answer.status, 403);
  assert.deepEqual(answer.body, {
    message: 'GitHub Actions is not permitted to create or approve pull requests.',
    documentation_url: 'https://docs.github.com/rest/pulls/pulls#create-a-pull-request',
    status: '403',
  });
  const { errors } = await client.graphql(create, {
    input: { repositoryId: await repositoryIdOf(client), ...graphqlOpening },
  });
  assert.match(
    errors?.[0]?.message ?? '',
    /^GitHub Actions is not permitted to create or approve pull requests/,
  );
  state.token.kind = 'app';
  assert.equal((await openPull(client)).status, 201);
});

// DataDog/dd-trace-rb#6204, octokit.js#1373, changesets/action#645; not to be reopened: isaacs/github#361.
test('an open pull request whose head is reset to base is closed for good', async (t) => {
  const { client, people, base } = await contract(t);
  const head = await people.push('topic', { files: { a: '1' } });
  await openPull(client);
  await client.rest('PATCH', '/git/refs/heads/topic', { sha: base, force: true });
  const closed = await pullOf(client);
  assert.deepEqual([closed.state, closed.merged], ['CLOSED', false]);
  await client.rest('PATCH', '/git/refs/heads/topic', { sha: head });
  const answer = await client.rest('PATCH', '/pulls/1', { state: 'open' });
  assert.equal(reason(answer), 'state cannot be changed. The topic branch was force-pushed or recreated.');
  const reopen =
    'mutation($input: ReopenPullRequestInput!) { reopenPullRequest(input: $input) { clientMutationId } }';
  const { errors } = await client.graphql(reopen, { input: { pullRequestId: closed.id } });
  assert.equal(errors?.[0]?.message, 'Could not open the pull request.');
});

test('an open pull request outlives a forced push that leaves it a commit', async (t) => {
  const { client, people, base } = await contract(t);
  await people.push('topic', { files: { a: '1' } });
  await openPull(client);
  await people.push('topic', { files: { a: '2' }, onto: base });
  assert.equal((await pullOf(client)).state, 'OPEN');
});

// cilium/cilium#47088 (words), isaacs/github#361 (why).
test('a closed pull request reopens unless its branch was forced meanwhile', async (t) => {
  const { client, people, base } = await contract(t);
  await people.push('topic', { files: { a: '1' } });
  await openPull(client);
  await people.close(1);
  await people.push('topic', { files: { a: '2' } });
  assert.equal((await client.rest('PATCH', '/pulls/1', { state: 'open' })).status, 200);
  await people.close(1);
  await people.push('topic', { files: { a: '3' }, onto: base });
  const answer = await client.rest('PATCH', '/pulls/1', { state: 'open' });
  assert.equal(reason(answer), 'state cannot be changed. The topic branch was force-pushed or recreated.');
});

test('deleting the branch closes its pull request', async (t) => {
  const { client, people } = await contract(t);
  await people.push('topic', { files: { a: '1' } });
  await openPull(client);
  await client.rest('DELETE', '/git/refs/heads/topic');
  assert.equal((await pullOf(client)).state, 'CLOSED');
});

// About the setting "Automatically delete head branches", off by default: the branch stays, with its commits.
for (const method of ['merge', 'squash'] as const) {
  test(`after a ${method} the branch is left behind, and its pull request keeps its commits`, async (t) => {
    const { client, people } = await contract(t);
    const head = await people.push('topic', { files: { a: '1' } });
    await openPull(client);
    await people.merge(1, { method });
    assert.equal(people.head('topic'), head);
    assert.equal(await people.file('main', 'a'), '1');
    const { data } =
      await client.graphql(`{ repository(owner: "octo", name: "widget") { pullRequest(number: 1) {
      state merged commits(last: 1) { nodes { commit { oid } } } } } }`);
    assert.deepEqual(data, {
      repository: {
        pullRequest: { state: 'MERGED', merged: true, commits: { nodes: [{ commit: { oid: head } }] } },
      },
    });
    const answer = await openPull(client);
    // A merge commit holds the branch's commits; a squash does not.
    assert.equal(answer.status, method === 'merge' ? 422 : 201);
  });
}

test('a pull request whose commits reach base by a push counts as merged', async (t) => {
  const { client, people } = await contract(t);
  const head = await people.push('topic', { files: { a: '1' } });
  await openPull(client);
  await people.reset('main', head);
  assert.equal((await pullOf(client)).merged, true);
});

// Schema, PullRequest.isCrossRepository: a head name alone does not say whose branch it is.
test('a fork can have a pull request with the same head name', async (t) => {
  const { client, people } = await contract(t);
  await people.openFromFork('stranger', 'topic', { files: { a: 'theirs' } });
  await people.push('topic', { files: { a: 'ours' } });
  assert.equal((await openPull(client)).status, 201);
  const { data } = await client.graphql(`{ repository(owner: "octo", name: "widget") {
    pullRequests(headRefName: "topic", states: [OPEN], last: 10) { nodes { number isCrossRepository } }
    ref(qualifiedName: "refs/heads/topic") { associatedPullRequests(first: 5) { nodes { number } } } } }`);
  assert.deepEqual(data, {
    repository: {
      pullRequests: {
        nodes: [
          { number: 1, isCrossRepository: true },
          { number: 2, isCrossRepository: false },
        ],
      },
      ref: { associatedPullRequests: { nodes: [{ number: 2 }] } },
    },
  });
  const listed = (await client.rest('GET', '/pulls?head=octo:topic&state=open')).body as { number: number }[];
  assert.deepEqual(
    listed.map(({ number }) => number),
    [2],
  );
});

// Platform facts 5: labels are made where missing, strangers cannot review, teams are out of GITHUB_TOKEN's reach.
test('labels, assignees and reviewers follow their own rules', async (t) => {
  const { client, people, state } = await contract(t);
  await people.push('topic', { files: { a: '1' } });
  await openPull(client);
  assert.equal((await client.rest('POST', '/issues/1/labels', { labels: ['new label'] })).status, 200);
  assert.equal(
    (await client.rest('POST', '/issues/1/assignees', { assignees: ['octocat', 'no-one'] })).status,
    201,
  );
  const asked = (body: object) => client.rest('POST', '/pulls/1/requested_reviewers', body);
  assert.equal((await asked({ reviewers: ['octocat'] })).status, 201);
  assert.match(
    ((await asked({ reviewers: ['no-one'] })).body as Details).message,
    /only be requested from collab/,
  );
  assert.match(
    ((await asked({ team_reviewers: ['core'] })).body as Details).message,
    /^Could not resolve to a node/,
  );
  const [pull] = state.pulls;
  assert.deepEqual(
    [pull?.labels, pull?.assignees, pull?.reviewers],
    [['new label'], ['octocat'], ['octocat']],
  );
});

const autoMerge = `mutation($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { pullRequest { autoMergeRequest { mergeMethod } } }
}`;

test('auto-merge has to be allowed, drafts turn and turn back, comments are kept', async (t) => {
  const { client, people, state } = await contract(t);
  await people.push('topic', { files: { a: '1' } });
  await openPull(client, { draft: true });
  const pullRequestId = (await pullOf(client)).id;
  const ready =
    'mutation($input: MarkPullRequestReadyForReviewInput!) { markPullRequestReadyForReview(input: $input) { pullRequest { isDraft } } }';
  assert.equal((await client.graphql(ready, { input: { pullRequestId } })).errors, undefined);
  const refused = await client.graphql(autoMerge, { input: { pullRequestId } });
  assert.match(refused.errors?.[0]?.message ?? '', /Auto merge is not allowed for this repository/);
  state.settings.autoMergeAllowed = true;
  assert.equal((await client.graphql(autoMerge, { input: { pullRequestId } })).errors, undefined);
  const comment =
    'mutation($input: AddCommentInput!) { addComment(input: $input) { commentEdge { node { body viewerDidAuthor } } } }';
  const { data } = await client.graphql(comment, { input: { subjectId: pullRequestId, body: 'Hello' } });
  assert.deepEqual(data, { addComment: { commentEdge: { node: { body: 'Hello', viewerDidAuthor: true } } } });
});
