import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRunner } from '../../src/actions/runner.ts';

test('everything comes from the runner, on GHES and with data residency too', () => {
  const runner = readRunner({
    GITHUB_REPOSITORY: 'octo/widget',
    GITHUB_API_URL: 'https://ghes.example/api/v3/',
    GITHUB_GRAPHQL_URL: 'https://ghes.example/api/graphql',
    GITHUB_SERVER_URL: 'https://ghes.example',
    GITHUB_EVENT_NAME: 'release',
    GITHUB_RUN_ID: '12',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_ACTION_REPOSITORY: 'maker/tool',
    GITHUB_ACTION_REF: 'v1',
  });
  assert.deepEqual(runner.ok && runner.value, {
    apiUrl: 'https://ghes.example/api/v3',
    graphqlUrl: 'https://ghes.example/api/graphql',
    serverUrl: 'https://ghes.example',
    repository: 'octo/widget',
    event: 'release',
    tool: {
      page: 'https://ghes.example/maker/tool',
      docs: 'https://ghes.example/maker/tool/blob/v1',
    },
    run: '12-2',
  });
});

test('without addresses it is github.com, and GraphQL lies beside REST', () => {
  const runner = readRunner({ GITHUB_REPOSITORY: 'octo/widget' });
  assert.equal(runner.ok && runner.value.graphqlUrl, 'https://api.github.com/graphql');
  const ghes = readRunner({ GITHUB_REPOSITORY: 'o/r', GITHUB_API_URL: 'https://ghes.example/api/v3' });
  assert.equal(ghes.ok && ghes.value.graphqlUrl, 'https://ghes.example/api/graphql');
});

test('an action of the repository itself has no page', () => {
  for (const GITHUB_ACTION_REPOSITORY of ['', 'x', 'a/b/c', 'a b/c'])
    assert.equal(pageOf({ GITHUB_REPOSITORY: 'o/r', GITHUB_ACTION_REPOSITORY }), null);
});

function pageOf(environment: Readonly<Record<string, string>>) {
  const runner = readRunner(environment);
  return runner.ok ? runner.value.tool : 'refused';
}

test('outside a workflow there is nothing to do', () => {
  const runner = readRunner({});
  assert.equal(runner.ok ? '' : runner.problems[0]?.code, 'no-runner');
});
