import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { proofs } from '../scripts/prove.ts';
import { connect } from '../src/github/client.ts';
import { outdated, start } from './scenario/widget.ts';

process.env.PROVE_WAIT = '0';

test('what is assumed of github.com holds in the stand-in, and nothing is left behind', async (t) => {
  const widget = await start(t, outdated);
  const { apiUrl, graphqlUrl, state } = widget;
  state.token.permissions.issues = 'write';
  const github = connect(
    getOctokit,
    { apiUrl, graphqlUrl, token: state.token.value },
    { now: Date.now, sleep },
  );
  for (const _ of ['once', 'and once more']) {
    const all = await proofs(github, 'octo/widget');
    assert.deepEqual(
      all.filter(({ holds }) => !holds),
      [],
    );
    const heads = widget.world.git.refs().list.filter(({ name }) => name.startsWith('refs/heads/'));
    assert.deepEqual(
      heads.map(({ name }) => name),
      ['refs/heads/main'],
    );
    assert.ok([...state.pulls, ...state.issues].every((thread) => thread.state === 'CLOSED'));
  }
});

test('a proof that does not hold says what was found instead', async (t) => {
  const widget = await start(t, outdated, { settings: { actionsMayCreatePullRequests: false } });
  const { apiUrl, graphqlUrl, state } = widget;
  const github = connect(
    getOctokit,
    { apiUrl, graphqlUrl, token: state.token.value },
    { now: Date.now, sleep },
  );
  const failed = (await proofs(github, 'octo/widget')).filter(({ holds }) => !holds);
  assert.match(failed.map(({ found }) => found).join('\n'), /not permitted to create or approve/);
});
