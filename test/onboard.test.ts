import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActionContext } from '../src/action-context.ts';
import type { GitHub } from '../src/github/client.ts';
import type { Snapshot } from '../src/github/read.ts';
import { decideWithout, withPast } from '../src/onboard.ts';
import { factsWith } from './change/facts.ts';
import { data, type Say, scripted } from './github/scripted.ts';

const past = (...names: readonly string[]) =>
  data({
    repository: {
      commit: {
        history: { pageInfo: { hasNextPage: true }, nodes: [] },
        tree: { entries: names.map((name) => ({ name })) },
      },
    },
  });

/** What is decided in a mode without a policy, and the one question that was asked for it. */
async function decided(inputs: { readonly onboard: boolean; readonly mode: string }, answer: Say) {
  const { github, asked } = scripted(answer);
  const snapshot = {
    facts: factsWith({ policy: null }),
    base: { name: 'main', oid: 'base' },
    target: 'target',
  } as Snapshot;
  const step = {
    inputs: { ...inputs, repository: null, base: null, branch: null },
    runner: { repository: 'octo/widget', serverUrl: 'https://github.example' },
    github: github as GitHub,
    day: '2026-11-22',
  } as unknown as ActionContext;
  const decision = await decideWithout(snapshot, step);
  assert.equal(asked.length, 1);
  return { decision, variables: asked[0]?.variables };
}

test('the past of the document is read at the commit whose files count', async () => {
  const { decision, variables } = await decided({ onboard: false, mode: 'check' }, past());
  assert.deepEqual(variables, { owner: 'octo', name: 'widget', commit: 'target', path: 'SECURITY.md' });
  assert.deepEqual(
    decision.notes.map(({ code }) => code),
    ['commits-read'],
  );
});

test('the problem leads to the page that writes the file on the base branch', async () => {
  const { decision } = await decided({ onboard: true, mode: 'check' }, past());
  assert.deepEqual(
    decision.problems.map(({ code }) => code),
    ['no-policy'],
  );
  assert.match(
    decision.problems[0]?.link ?? '',
    /^https:\/\/github\.example\/octo\/widget\/new\/main\?filename=\.github%2Fsupport-window\.yml&value=%23/,
  );
});

test('only a run that keeps a pull request may propose a policy in one', async () => {
  const { decision } = await decided({ onboard: true, mode: 'pull-request' }, past());
  assert.deepEqual(decision.problems, []);
});

test('a file that is nearly the policy is told', async () => {
  const { decision } = await decided({ onboard: true, mode: 'pull-request' }, past('support-window.yml'));
  assert.deepEqual(
    decision.problems.map(({ code }) => code),
    ['policy-elsewhere'],
  );
});

test('the last versions of a document join what was read, and are none where GitHub does not tell', async () => {
  const version = {
    committedDate: '2026-01-02T03:04:05Z',
    f0: { object: { text: 'a', isTruncated: false } },
  };
  const history = { pageInfo: { hasNextPage: false }, nodes: [version] };
  const told = data({ repository: { commit: { history, tree: { entries: [] } } } });
  const versionsFor = async (answer: Say) => {
    const { github } = scripted(answer);
    const snapshot = { facts: factsWith({}), target: 'target' } as Snapshot;
    const inputs = { repository: null, base: null, branch: null };
    const runner = { repository: 'octo/widget', serverUrl: 'https://github.example' };
    const step = { inputs, runner, github: github as GitHub } as unknown as ActionContext;
    return (await withPast(snapshot, 'SECURITY.md', step)).facts.versions;
  };
  assert.deepEqual(await versionsFor(told), [{ day: '2026-01-02', text: 'a' }]);
  assert.deepEqual(await versionsFor(data({ repository: null })), []);
});
