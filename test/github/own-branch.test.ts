import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownBranchFor } from '../../src/github/own-branch.ts';
import { doing } from '../../src/github/reading.ts';
import { aReading } from './a-reading.ts';
import { data, refused, type Say, scripted } from './scripted.ts';

const isMain = data({ repository: { defaultBranchRef: { name: 'main' } } });

for (const [base, branch, answers, expected] of [
  [null, null, [], 'support-window/sync'],
  [null, 'mine', [], 'mine'],
  ['4.x', 'mine', [], 'mine'],
  ['main', null, [isMain], 'support-window/sync'],
  ['4.x', null, [isMain], 'support-window/sync-4.x'],
  ['release/4.x', null, [isMain], 'support-window/sync-release/4.x'],
] as const)
  test(`base ${base} and branch ${branch} make ${expected}, with ${answers.length} requests`, async () => {
    const { github, asked } = scripted(...(answers as readonly Say[]));
    const result = await ownBranchFor(github, { owner: 'o', name: 'r', base, branch }, doing(aReading()));
    assert.equal(result.ok && result.value, expected);
    assert.equal(asked.length, answers.length);
  });

test('a refusal is a problem', async () => {
  const { github } = scripted(refused(401, 'x'));
  const result = await ownBranchFor(
    github,
    { owner: 'o', name: 'r', base: 'a', branch: null },
    doing(aReading()),
  );
  assert.deepEqual(result.ok ? [] : result.problems.map(({ code }) => code), ['bad-credentials']);
});
