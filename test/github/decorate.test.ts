import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decorate } from '../../src/github/decorate.ts';
import { data, errors, page, refused, scripted } from './scripted.ts';

const pull = { nameWithOwner: 'octo/widget', id: 'PR', number: 7 };
const plain = { labels: [], assignees: [], reviewers: [], teamReviewers: [], autoMerge: null };

test('nothing is sent where nothing is wanted', async () => {
  assert.deepEqual(await decorate(scripted().github, pull, plain), []);
});

test('everything wanted is one request each', async () => {
  const { github, asked } = scripted(page([]), page({}), page({}), data({}));
  const wanted = {
    labels: ['a'],
    assignees: ['b'],
    reviewers: ['c'],
    teamReviewers: ['d'],
    autoMerge: 'squash',
  } as const;
  assert.deepEqual(await decorate(github, pull, wanted), []);
  assert.deepEqual(asked.map(({ document }) => document.split(/[/ ]/).at(-1) ?? '').slice(0, 3), [
    'labels',
    'assignees',
    'requested_reviewers',
  ]);
  assert.deepEqual(asked[3]?.variables, { input: { pullRequestId: 'PR', mergeMethod: 'SQUASH' } });
});

test('what does not work out is a note and stops nothing', async () => {
  const { github } = scripted(
    refused(403, 'No.'),
    errors({ message: 'Auto merge is not allowed for this repository' }),
  );
  const notes = await decorate(github, pull, { ...plain, labels: ['a'], autoMerge: 'merge' });
  assert.deepEqual(
    notes.map(({ what }) => /its (\S+) could not be set: (.*)/.exec(what)?.slice(1)),
    [
      ['labels', 'No.'],
      ['auto-merge', 'Auto merge is not allowed for this repository'],
    ],
  );
});
