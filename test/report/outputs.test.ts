import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { doneText, outputsOf } from '../../src/report/outputs.ts';
import { aDecision, aSupport } from './decisions.ts';

const none = { operation: 'none', pullRequest: null, commit: null } as const;

test('the outputs are those that action.yml declares', () => {
  const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
  assert.deepEqual(Object.keys(outputsOf(aDecision({}), none, 'b')), Object.keys(action.outputs));
});

test('lines are JSON, and what is not there is empty', () => {
  const outputs = outputsOf(aDecision({ lines: [aSupport('4', 'a'), aSupport('2', null)] }), none, 'b');
  assert.equal(outputs.supported, '["4"]');
  assert.equal(outputs.ended, '["2"]');
  assert.equal(outputs.latest, '4.0.2');
  assert.equal(outputs['next-change'], '');
  assert.equal(outputs['pull-request-number'], '');
  assert.equal(outputs.branch, '');
  assert.equal(outputs.changed, 'false');
});

for (const [operation, changed] of [
  ['created', 'true'],
  ['updated', 'true'],
  ['closed', 'false'],
  ['none', 'false'],
] as const) {
  test(`after ${operation} changed is ${changed}`, () => {
    assert.equal(outputsOf(aDecision({}), { ...none, operation }, 'b').changed, changed);
  });
}

test('the branch is named with a pull request as well as with a commit alone', () => {
  const pullRequest = { number: 7, url: 'u' };
  assert.equal(outputsOf(aDecision({}), { ...none, pullRequest }, 'b').branch, 'b');
  assert.equal(outputsOf(aDecision({}), { ...none, commit: 'c' }, 'b').branch, 'b');
});

test('a pull request is named with its branch and commit', () => {
  const pullRequest = { number: 7, url: 'u' };
  const outputs = outputsOf(aDecision({}), { operation: 'updated', pullRequest, commit: 'c' }, 'b');
  assert.deepEqual(
    [
      outputs.changed,
      outputs['pull-request-number'],
      outputs['pull-request-url'],
      outputs.branch,
      outputs['commit-sha'],
    ],
    ['true', '7', 'u', 'b', 'c'],
  );
});

const pullRequest = { number: 7, url: 'https://github.com/o/r/pull/7' };

test('the log of a run ends with its pull request and what was done to it', () => {
  const said = (['none', 'created', 'updated', 'closed'] as const).map(
    (operation) => doneText({ operation, pullRequest, commit: null })[1],
  );
  assert.deepEqual(said, [
    'Pull request #7 is open: https://github.com/o/r/pull/7',
    'Pull request #7 was opened: https://github.com/o/r/pull/7',
    'Pull request #7 was updated: https://github.com/o/r/pull/7',
    'Pull request #7 was closed: https://github.com/o/r/pull/7',
  ]);
  assert.deepEqual(doneText({ operation: 'none', pullRequest: null, commit: null }), []);
  assert.deepEqual(doneText({ operation: 'none', pullRequest, declined: true, commit: null }), [
    '',
    'Pull request #7 with the same change was closed: https://github.com/o/r/pull/7',
  ]);
});
