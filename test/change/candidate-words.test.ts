import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedWords, explainedWords, nextWords } from '../../src/change/candidate-words.ts';

test('what a policy explains is said in versions of the table', () => {
  assert.deepEqual(explainedWords(3, 8), ['matches 3 of 8 versions of the table']);
  assert.deepEqual(explainedWords(1, 1), ['matches the table as it was written']);
  assert.deepEqual(explainedWords(0, 0), []);
});

test('what a policy would change is said in lines of the document', () => {
  assert.equal(changedWords({ isRefused: false, changed: [] }), 'changes nothing today');
  assert.equal(changedWords({ isRefused: false, changed: [8, 9, 9] }), 'would change lines 8 and 9 today');
  assert.equal(changedWords({ isRefused: false, changed: [8] }), 'would change line 8 today');
  assert.equal(changedWords({ isRefused: true, changed: [] }), 'would be refused today');
});

test('what comes next is said by the lines that are supported then', () => {
  assert.equal(nextWords('3.0.0', ['3', '2'], false), 'once 3.0.0 is out: 3, 2');
  assert.equal(
    nextWords('3.0.0', ['8', '7', '6', '5', '4', '3', '2'], false),
    'once 3.0.0 is out: 8, 7, 6, 5, 4, 3 and 1 older',
  );
  assert.equal(nextWords('3.0.0', [], true), 'would be refused once 3.0.0 is out');
});
