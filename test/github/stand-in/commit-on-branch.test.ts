import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commitInput, commitMutation, contract } from './client.ts';

// ministryofjustice/modernisation-platform#11985: type, path and the exact words, with two spaces; HTTP 200.
test('a commit on a head that has moved is refused as STALE_DATA', async (t) => {
  const { client, base, people } = await contract(t);
  const moved = await people.push('main', { files: { a: '1' } });
  const { data, errors } = await client.graphql(commitMutation, { input: commitInput('main', base, 'x') });
  assert.deepEqual(data, { createCommitOnBranch: null });
  assert.deepEqual(
    errors?.map(({ type, path, message }) => ({ type, path, message })),
    [
      {
        type: 'STALE_DATA',
        path: ['createCommitOnBranch'],
        message: `Expected branch to point to "${base}" but it did not.  Pull and try again.`,
      },
    ],
  );
  assert.equal(people.head('main'), moved);
});

// Schema, CommittableBranch: "branch must already exist"; renovate#13824.
test('a commit never makes a branch', async (t) => {
  const { client, base, people } = await contract(t);
  const { errors } = await client.graphql(commitMutation, { input: commitInput('none', base, 'x') });
  assert.equal(errors?.[0]?.type, 'NOT_FOUND');
  assert.equal(people.head('none'), undefined);
});

// grafana/github-api-commit-action#137, suzuki-shunsuke/commit-action#370.
test('contents that change nothing make an empty commit', async (t) => {
  const { client, base, people, world } = await contract(t);
  await client.graphql(commitMutation, { input: commitInput('main', base, '# Security\n') });
  const head = people.head('main') ?? '';
  assert.notEqual(head, base);
  assert.equal(await world.git.run(['diff', base, head]), '');
});

// babarot/gh-infra#167: new files are 100644. No line ending is changed (schema, FileAddition).
test('contents are written byte for byte, new files as 100644, symlinks as files', async (t) => {
  const { client, base, world, people } = await contract(t, {
    files: [
      { path: 'SECURITY.md', content: 'docs/real.md', mode: '120000' },
      { path: 'tool', content: 'x', mode: '100755' },
    ],
  });
  const contents = Buffer.from('a\r\nb').toString('base64');
  const additions = ['SECURITY.md', 'tool', 'new.md'].map((path) => ({ path, contents }));
  await client.graphql(commitMutation, {
    input: { ...commitInput('main', base, ''), fileChanges: { additions } },
  });
  const tree = await world.git.run(['ls-tree', 'main']);
  assert.deepEqual(
    tree
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, 6), line.split('\t')[1]]),
    [
      ['100644', 'SECURITY.md'],
      ['100644', 'new.md'],
      ['100755', 'tool'],
    ],
  );
  assert.equal(await people.file('main', 'new.md'), 'a\r\nb');
});

test('deleting a path that is not there refuses the whole commit', async (t) => {
  const { client, base, people } = await contract(t);
  const fileChanges = { deletions: [{ path: 'none.md' }] };
  const { errors } = await client.graphql(commitMutation, {
    input: { ...commitInput('main', base, ''), fileChanges },
  });
  assert.equal(errors?.length, 1);
  assert.equal(people.head('main'), base);
});

// Schema, createCommitOnBranch: the credential's owner is the author, GitHub the committer, and GitHub signs.
test('the author is the token, the committer is GitHub, and the commit is signed', async (t) => {
  const { client, base, people } = await contract(t);
  await client.graphql(commitMutation, { input: commitInput('main', base, 'x') });
  await people.push('by-hand', { files: { a: '1' }, author: 'hubot' });
  const fields =
    'target { ... on Commit { author { name user { login } } committer { name } signature { isValid } } }';
  const { data } = await client.graphql(`{ repository(owner: "octo", name: "widget") {
    ours: ref(qualifiedName: "main") { ${fields} } theirs: ref(qualifiedName: "by-hand") { ${fields} } } }`);
  assert.deepEqual(data, {
    repository: {
      ours: {
        target: {
          author: { name: 'github-actions[bot]', user: null },
          committer: { name: 'GitHub' },
          signature: { isValid: true },
        },
      },
      theirs: {
        target: {
          author: { name: 'hubot', user: { login: 'hubot' } },
          committer: { name: 'hubot' },
          signature: null,
        },
      },
    },
  });
});
