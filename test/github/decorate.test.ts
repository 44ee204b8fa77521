import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decorate } from '../../src/github/decorate.ts';
import { data, errors, page, refused, scripted, uncertain } from './scripted.ts';

const pull = { nameWithOwner: 'octo/widget', id: 'PR', number: 7 };
const plain = { labels: [], assignees: [], reviewers: [], teamReviewers: [], autoMerge: null };

test('nothing is sent where nothing is wanted', async () => {
  assert.deepEqual(await decorate(scripted().github, pull, plain), []);
});

test('everything wanted is one request each', async () => {
  const { github, asked } = scripted(page([]), page({}), page({}), page({}), data({}));
  const wanted = {
    labels: ['a'],
    assignees: ['b'],
    reviewers: ['c'],
    teamReviewers: ['d'],
    autoMerge: 'squash',
  } as const;
  assert.deepEqual(await decorate(github, pull, wanted), []);
  assert.deepEqual(
    asked
      .slice(0, 4)
      .map(({ document, variables: { owner, repo, number, ...names } }) => [
        document.split(/[/ ]/).at(-1),
        names,
      ]),
    [
      ['labels', { labels: ['a'] }],
      ['assignees', { assignees: ['b'] }],
      ['requested_reviewers', { reviewers: ['c'] }],
      ['requested_reviewers', { team_reviewers: ['d'] }],
    ],
  );
  assert.deepEqual(asked[4]?.variables, { input: { pullRequestId: 'PR', mergeMethod: 'SQUASH' } });
});

test('the writes go one after the other', async () => {
  let waiting = 0;
  let most = 0;
  const write = async () => {
    most = Math.max(most, ++waiting);
    await new Promise((done) => setTimeout(done, 2));
    waiting -= 1;
    return page({});
  };
  const wanted = { ...plain, labels: ['a'], assignees: ['b'], reviewers: ['c'], teamReviewers: ['d'] };
  await decorate({ ...scripted().github, write }, pull, wanted);
  assert.equal(most, 1);
});

test('what does not work out is a note and stops nothing', async () => {
  const { github } = scripted(
    refused(403, 'No.'),
    page({}),
    errors({ message: 'Auto merge is not allowed for this repository' }),
  );
  const wanted = { ...plain, labels: ['a', 'b'], reviewers: ['c'], autoMerge: 'merge' } as const;
  assert.deepEqual(told(await decorate(github, pull, wanted)), [
    ['labels', 'No.'],
    ['auto-merge', 'Auto merge is not allowed for this repository'],
  ]);
});

test('of several names one that GitHub refuses keeps no other back', async () => {
  const { github, asked } = scripted(
    refused(422, 'Not a collaborator.'),
    page({}),
    refused(422, 'Not a collaborator.'),
    page({}),
  );
  const notes = await decorate(github, pull, { ...plain, reviewers: ['a', 'b', 'c'] });
  assert.deepEqual(told(notes), [['reviewers b', 'Not a collaborator.']]);
  assert.deepEqual(
    asked.map(({ variables }) => variables.reviewers),
    [['a', 'b', 'c'], ['a'], ['b'], ['c']],
  );
});

test('who is left out of the assigned in silence is told', async () => {
  const { github } = scripted(page({ assignees: [{ login: 'Octocat' }] }));
  const notes = await decorate(github, pull, { ...plain, assignees: ['octocat', 'hubot'] });
  assert.deepEqual(told(notes), [['assignees', 'hubot cannot be assigned in this repository.']]);
});

test('what nobody answered, and what GitHub does not see yet, is sent once more', async () => {
  const unseen = refused(422, "Could not resolve to a node with the global id of 'x'.");
  for (const first of [uncertain, unseen]) {
    const { github, asked } = scripted(first, page({}));
    assert.deepEqual(await decorate(github, pull, { ...plain, labels: ['a'] }), []);
    assert.equal(asked.length, 2);
  }
  const twice = await decorate(scripted(uncertain, uncertain).github, pull, { ...plain, labels: ['a'] });
  assert.deepEqual(told(twice), [['labels', 'no answer']]);
});

function told(notes: readonly { readonly what: string }[]) {
  return notes.map(({ what }) => /its (.+) could not be set: (.*)/.exec(what)?.slice(1));
}
