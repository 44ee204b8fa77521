import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientOf, commitInput, commitMutation, contract, repositoryIdOf } from './client.ts';

const read = (fields: string) => `{ repository(owner: "octo", name: "widget") { ${fields} } }`;
const message = (body: unknown) => (body as { message: string }).message;

test('a wrong token is answered 401 by both APIs', async (t) => {
  const github = await contract(t);
  const client = clientOf(github, 'another-token');
  const rest = await client.rest('GET', '');
  assert.deepEqual(
    [rest.status, rest.body],
    [401, { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' }],
  );
  assert.equal(message(await client.graphql('{ viewer { login } }')), 'Bad credentials');
});

test('another repository is not found', async (t) => {
  const { client } = await contract(t);
  const { data, errors } = await client.graphql('{ repository(owner: "octo", name: "other") { id } }');
  assert.deepEqual(data, { repository: null });
  assert.deepEqual(
    [errors?.[0]?.type, errors?.[0]?.message],
    ['NOT_FOUND', "Could not resolve to a Repository with the name 'octo/other'."],
  );
});

// Platform facts 4.4: the texts for an installation's and a person's token.
test('a token that may only read contents writes nothing', async (t) => {
  const { client, state, base, people } = await contract(t);
  state.token.permissions = { contents: 'read', pullRequests: 'none', issues: 'none', actions: 'none' };
  const created = await client.rest('POST', '/git/refs', { ref: 'refs/heads/topic', sha: base });
  assert.deepEqual([created.status, message(created.body)], [403, 'Resource not accessible by integration']);
  const { errors } = await client.graphql(commitMutation, { input: commitInput('main', base, 'x') });
  assert.deepEqual(
    [errors?.[0]?.type, errors?.[0]?.message],
    ['FORBIDDEN', 'Resource not accessible by integration'],
  );
  state.token.kind = 'personal';
  const again = await client.rest('POST', '/git/refs', { ref: 'refs/heads/topic', sha: base });
  assert.equal(message(again.body), 'Resource not accessible by personal access token');
  assert.equal(people.head('main'), base);
});

// `pullRequests` is no nullable field, so its refusal takes the repository with it (schema; GraphQL 6.4.4).
test('a token without pull-requests: read is refused every pull request field', async (t) => {
  const { client, state } = await contract(t);
  state.token.permissions.pullRequests = 'none';
  const { data, errors } = await client.graphql(read('id pullRequests(last: 1) { nodes { number } }'));
  assert.deepEqual(
    [data, errors?.[0]?.type, errors?.[0]?.path],
    [{ repository: null }, 'FORBIDDEN', ['repository', 'pullRequests']],
  );
  assert.equal((await client.graphql(read('id'))).errors, undefined);
  assert.equal((await client.rest('GET', '/pulls')).status, 403);
});

test('pull-requests: write opens a pull request, pull-requests: read does not', async (t) => {
  const { client, state, people } = await contract(t);
  await people.push('topic', { files: { a: '1' } });
  const opening = { title: 'docs: update', head: 'topic', base: 'main' };
  state.token.permissions.pullRequests = 'read';
  assert.equal((await client.rest('POST', '/pulls', opening)).status, 403);
  state.token.permissions.pullRequests = 'write';
  assert.equal((await client.rest('POST', '/pulls', opening)).status, 201);
});

// OpenAPI, "List releases": drafts only "to users with push access".
test('drafts are listed only with push access', async (t) => {
  const { client, state, people } = await contract(t);
  people.release('v1.0.0', { date: '2024-01-01' });
  people.release('v2.0.0', { draft: true });
  const query = read(
    'releases(first: 9) { nodes { tagName } } release(tagName: "v2.0.0") { isDraft publishedAt }',
  );
  const names = async () => [
    ((await client.rest('GET', '/releases')).body as { tag_name: string }[]).map(
      (release) => release.tag_name,
    ),
    (await client.graphql(query)).data,
  ];
  assert.deepEqual(await names(), [
    ['v2.0.0', 'v1.0.0'],
    {
      repository: {
        releases: { nodes: [{ tagName: 'v2.0.0' }, { tagName: 'v1.0.0' }] },
        release: { isDraft: true, publishedAt: null },
      },
    },
  ]);
  state.token.permissions.contents = 'read';
  assert.deepEqual(await names(), [
    ['v1.0.0'],
    { repository: { releases: { nodes: [{ tagName: 'v1.0.0' }] }, release: null } },
  ]);
});

test('an unpublished release is a draft again, a deleted one leaves its tag', async (t) => {
  const { client, people } = await contract(t);
  await people.tag({ name: 'v1.0.0', date: '2024-01-01' });
  people.release('v1.0.0', { date: '2024-01-02' });
  people.unpublish('v1.0.0');
  const query = read('release(tagName: "v1.0.0") { isDraft publishedAt }');
  assert.deepEqual((await client.graphql(query)).data, {
    repository: { release: { isDraft: true, publishedAt: null } },
  });
  people.deleteRelease('v1.0.0');
  assert.deepEqual((await client.graphql(query)).data, { repository: { release: null } });
  assert.equal((await client.rest('GET', '/git/ref/tags/v1.0.0')).status, 200);
});

// cli/cli#14242 has GraphQL's words.
test('an archived repository can be read and refuses every write', async (t) => {
  const { client, state, base, people } = await contract(t);
  await people.push('topic', { files: { a: '1' } });
  const repositoryId = await repositoryIdOf(client);
  state.settings.archived = true;
  assert.deepEqual((await client.graphql(read('isArchived'))).data, { repository: { isArchived: true } });
  const writes = [
    await client.rest('POST', '/git/refs', { ref: 'refs/heads/new', sha: base }),
    await client.rest('POST', '/pulls', { title: 't', head: 'topic', base: 'main' }),
    await client.rest('DELETE', '/git/refs/heads/topic'),
  ];
  for (const { status, body } of writes) {
    assert.deepEqual([status, message(body)], [403, 'Repository was archived so is read-only.']);
  }
  const create = 'mutation($input: CreateRefInput!) { createRef(input: $input) { clientMutationId } }';
  const input = { repositoryId, name: 'refs/heads/new', oid: base };
  const { errors } = await client.graphql(create, { input });
  assert.equal(errors?.[0]?.message, 'Repository was archived so is read-only');
});
