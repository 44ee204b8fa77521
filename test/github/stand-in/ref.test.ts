import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commitInput, commitMutation, contract, repositoryIdOf } from './client.ts';
import { zeroOid } from './git/import.ts';

type Row = { readonly ref: string; readonly object: { readonly sha: string; readonly type: string } };
const tags = (...names: readonly string[]) => names.map((name) => ({ name, date: '2024-01-01' }));

// OpenAPI, "List matching references": all refs that start with the given text.
test('matching-refs lists by prefix, not by folder', async (t) => {
  const { client } = await contract(t, { tags: tags('v1.0.0', 'v10.0.0', 'v2.0.0', 'pkg@1.0.0') });
  const names = async (prefix: string) =>
    ((await client.rest('GET', `/git/matching-refs/${prefix}`)).body as Row[]).map(({ ref }) => ref);
  assert.deepEqual(await names('tags/v1'), ['refs/tags/v1.0.0', 'refs/tags/v10.0.0']);
  assert.deepEqual(await names('tags/pkg%40'), ['refs/tags/pkg@1.0.0']);
  assert.deepEqual(await names('tags/none'), []);
  assert.equal((await names('tags/')).length, 4);
});

// github/docs#3863, google/go-github#1567, MetaMask/metamask-mobile#32048: everything in one answer.
test('matching-refs is not paginated on github.com', async (t) => {
  const many = Array.from({ length: 150 }, (_, index) => `v1.0.${index}`);
  const { client } = await contract(t, { tags: tags(...many) });
  const { body, headers } = await client.rest('GET', '/git/matching-refs/tags/');
  assert.equal((body as Row[]).length, 150);
  assert.equal(headers.get('link'), null);
});

test('matching-refs is followed by Link where a GitHub Enterprise Server paginates it', async (t) => {
  const { client } = await contract(t, {
    tags: tags('v1.0.0', 'v2.0.0', 'v3.0.0'),
    options: { settings: { refsPerPage: 2 }, description: 'ghes-3.17' },
  });
  const first = await client.rest('GET', '/git/matching-refs/tags/');
  assert.equal((first.body as Row[]).length, 2);
  assert.match(first.headers.get('link') ?? '', /<http.+\/git\/matching-refs\/tags\/\?page=2>; rel="next"/);
  const second = await client.rest('GET', '/git/matching-refs/tags/?page=2');
  assert.deepEqual(
    (second.body as Row[]).map(({ ref }) => ref),
    ['refs/tags/v3.0.0'],
  );
});

// OpenAPI, schema git-ref: ref, node_id, url, object; an annotated tag's row names the tag object.
test('matching-refs rows have no dates and do not peel annotated tags', async (t) => {
  const { client } = await contract(t, {
    tags: [
      { name: 'v1.0.0', date: '2024-01-01' },
      { name: 'v2.0.0', date: '2024-02-01', annotated: true },
    ],
  });
  const rows = (await client.rest('GET', '/git/matching-refs/tags/')).body as Row[];
  assert.deepEqual(
    rows.map(({ object }) => object.type),
    ['commit', 'tag'],
  );
  assert.deepEqual(Object.keys(rows[0] ?? {}).sort(), ['node_id', 'object', 'ref', 'url']);
});

test('a ref that is created, moved and deleted by git is seen at once', async (t) => {
  const { client, people } = await contract(t);
  await people.tag({ name: 'v1.0.0', date: '2024-01-01', annotated: true });
  assert.equal((await client.rest('GET', '/git/ref/tags/v1.0.0')).status, 200);
  await people.deleteTag('v1.0.0');
  assert.equal((await client.rest('GET', '/git/ref/tags/v1.0.0')).status, 404);
});

// Texts: platform facts 4.4; "Reference update failed" below a branch's name: vscode-remote-repositories-github#122.
test('REST refuses refs in its own words', async (t) => {
  const { client, base, people } = await contract(t);
  await people.push('topic', { files: { a: '1' } });
  const refusals: readonly (readonly [string, string, object, string])[] = [
    ['POST', '/git/refs', { ref: 'refs/heads/main', sha: base }, 'Reference already exists'],
    ['POST', '/git/refs', { ref: 'refs/heads/topic/a', sha: base }, 'Reference update failed'],
    ['POST', '/git/refs', { ref: 'refs/heads/new', sha: '1'.repeat(40) }, 'Object does not exist'],
    ['POST', '/git/refs', { ref: 'refs/heads/a..b', sha: base }, 'refs/heads/a..b is not a valid ref name.'],
    ['PATCH', '/git/refs/heads/topic', { sha: base }, 'Update is not a fast forward'],
    ['PATCH', '/git/refs/heads/none', { sha: base }, 'Reference does not exist'],
  ];
  for (const [method, path, body, message] of refusals) {
    const answer = await client.rest(method, path, body);
    assert.deepEqual([answer.status, (answer.body as { message: string }).message], [422, message]);
  }
  assert.equal((await client.rest('PATCH', '/git/refs/heads/topic', { sha: base, force: true })).status, 200);
  assert.equal(people.head('topic'), base);
  assert.equal((await client.rest('DELETE', '/git/refs/heads/topic')).status, 204);
});

const updateRefs = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';

// Schema, UpdateRefsInput: "All updates are performed atomically"; beforeOid is a lease, zeros mean absent.
test('updateRefs moves all refs or none, each only from where it was', async (t) => {
  const { client, base, people } = await contract(t);
  const one = await people.push('one', { files: { a: '1' } });
  const two = await people.push('two', { files: { b: '2' } });
  const repositoryId = await repositoryIdOf(client);
  const update = (refUpdates: readonly object[]) =>
    client.graphql(updateRefs, { input: { repositoryId, refUpdates } });
  const swap = { name: 'refs/heads/one', beforeOid: one, afterOid: two, force: true };
  const lost = await update([swap, { name: 'refs/heads/two', beforeOid: base, afterOid: zeroOid }]);
  assert.deepEqual(
    lost.errors?.map(({ path }) => path),
    [['updateRefs']],
  );
  assert.deepEqual([people.head('one'), people.head('two')], [one, two]);
  const won = await update([swap, { name: 'refs/heads/two', beforeOid: two, afterOid: zeroOid }]);
  assert.equal(won.errors, undefined);
  assert.deepEqual([people.head('one'), people.head('two')], [two, undefined]);
  const fresh = { name: 'refs/heads/new', beforeOid: zeroOid, afterOid: base };
  assert.equal((await update([fresh])).errors, undefined);
  assert.equal((await update([fresh])).errors?.length, 1);
});

const createBoth = `mutation($ref: CreateRefInput!, $commit: CreateCommitOnBranchInput!) {
  createRef(input: $ref) { ref { name target { oid } } }
  createCommitOnBranch(input: $commit) { commit { oid } }
}`;

// GraphQL specification, 6.2.2: the fields of a mutation run one after the other, whatever becomes of the others.
test('sibling mutations run on after an error', async (t) => {
  const { client, base, people } = await contract(t);
  const theirs = await people.push('topic', { files: { a: '1' } });
  const repositoryId = await repositoryIdOf(client);
  const { data, errors } = await client.graphql(createBoth, {
    ref: { repositoryId, name: 'refs/heads/topic', oid: base },
    commit: commitInput('topic', theirs, '# Ours\n'),
  });
  assert.equal((data as { createRef: unknown }).createRef, null);
  assert.deepEqual(
    errors?.map(({ type, path, message }) => [type, path, message]),
    [['UNPROCESSABLE', ['createRef'], 'A ref named "refs/heads/topic" already exists in the repository.']],
  );
  assert.equal(await people.file('topic', 'SECURITY.md'), '# Ours\n');
});

test('createRef and createCommitOnBranch work in one document', async (t) => {
  const { client, base, people } = await contract(t);
  const repositoryId = await repositoryIdOf(client);
  const { errors } = await client.graphql(createBoth, {
    ref: { repositoryId, name: 'refs/heads/topic', oid: base },
    commit: commitInput('topic', base, '# Ours\n'),
  });
  assert.equal(errors, undefined);
  assert.equal(await people.file('topic', 'SECURITY.md'), '# Ours\n');
  assert.equal(await people.file('main', 'SECURITY.md'), '# Security\n');
});

test('of many that create one ref at once a single one succeeds', async (t) => {
  const { client, base, faults } = await contract(t);
  faults.latency = () => Math.random() * 5;
  const attempts = Array.from({ length: 8 }, () =>
    client.rest('POST', '/git/refs', { ref: 'refs/heads/topic', sha: base }),
  );
  const statuses = (await Promise.all(attempts)).map(({ status }) => status).sort();
  assert.deepEqual(statuses, [201, ...Array.from({ length: 7 }, () => 422)]);
});

// Two families of errors: keystatic#1598; REST for a refused creation: github-script#455, release-plz/action#518.
test('rulesets and branch protection refuse in their own ways', async (t) => {
  const { client, base, state, people } = await contract(t);
  state.settings.rules = [{ source: 'ruleset', refs: 'refs/heads/new*', refuses: ['creation'] }];
  const created = await client.rest('POST', '/git/refs', { ref: 'refs/heads/new', sha: base });
  assert.deepEqual(
    [created.status, (created.body as { message: string }).message],
    [422, 'Reference update failed'],
  );
  state.settings.rules = [{ source: 'ruleset', refs: '~ALL', refuses: ['pull-request-required'] }];
  const ruled = await client.graphql(commitMutation, { input: commitInput('main', base, 'x') });
  assert.match(
    ruled.errors?.[0]?.message ?? '',
    /^Repository rule violations found\n\nChanges must be made through/,
  );
  state.settings.rules = [
    { source: 'protection', refs: 'refs/heads/main', refuses: ['pull-request-required'] },
  ];
  const guarded = await client.graphql(commitMutation, { input: commitInput('main', base, 'x') });
  assert.equal(guarded.errors?.[0]?.type, 'BRANCH_PROTECTION_RULE_VIOLATION');
  assert.equal(people.head('main'), base);
});
