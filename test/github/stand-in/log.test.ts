import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commitInput, commitMutation, contract } from './client.ts';
import { normalise } from './log.ts';

test('the log keeps every request and no token', async (t) => {
  const { client, base, log, state } = await contract(t);
  await client.rest('GET', '/pulls?state=all');
  await client.graphql(commitMutation, { input: commitInput('main', base, 'x') });
  assert.deepEqual(
    log.map(({ number, method, path, operation, authorized, status }) => [
      number,
      method,
      path,
      operation,
      authorized,
      status,
    ]),
    [
      [1, 'GET', '/repos/octo/widget/pulls?state=all', undefined, true, 200],
      [2, 'POST', '/graphql', 'mutation Commit', true, 200],
    ],
  );
  assert.ok(!JSON.stringify(log).includes(state.token.value));
});

test('a normalised log is the same for the same requests', async (t) => {
  const { client, base, log } = await contract(t);
  await client.graphql(commitMutation, { input: commitInput('main', base, '# New\n') });
  await client.rest('POST', '/git/refs', { ref: 'refs/heads/a', sha: base });
  await client.rest('POST', '/git/refs', { ref: 'refs/heads/b', sha: '1'.repeat(40) });
  assert.deepEqual(normalise(log), [
    {
      request: 'POST /graphql',
      operation: 'mutation Commit',
      variables: {
        input: {
          branch: { repositoryNameWithOwner: 'octo/widget', branchName: 'main' },
          expectedHeadOid: '<oid:1>',
          message: { headline: 'docs: update SECURITY.md' },
          fileChanges: { additions: [{ path: 'SECURITY.md', contents: '# New\n' }] },
        },
      },
      status: 200,
    },
    {
      request: 'POST /repos/octo/widget/git/refs',
      body: { ref: 'refs/heads/a', sha: '<oid:1>' },
      status: 201,
    },
    {
      request: 'POST /repos/octo/widget/git/refs',
      body: { ref: 'refs/heads/b', sha: '<oid:2>' },
      status: 422,
    },
  ]);
});
