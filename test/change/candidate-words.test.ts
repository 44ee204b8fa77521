import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  changedWords,
  explainedWords,
  nextWords,
  originWords,
  surenessWords,
} from '../../src/change/candidate-words.ts';

test('what a policy explains is said in revisions of the table', () => {
  assert.deepEqual(explainedWords({ explains: 3, versions: 8 }), ['matches 3 of 8 revisions of the table']);
  assert.deepEqual(explainedWords({ explains: 1, versions: 1 }), ['matches the table as it was written']);
  assert.deepEqual(explainedWords({ explains: 0, versions: 0 }), []);
});

test('of a table that was removed it is said when, and that it is a weak match', () => {
  const removed = '2024-03-22';
  assert.deepEqual(explainedWords({ explains: 2, versions: 3, removed }), [
    'matches 2 of 3 revisions of the last table (removed on 2024-03-22)',
  ]);
  assert.deepEqual(explainedWords({ explains: 1, versions: 1, removed }), [
    'matches the last table (removed on 2024-03-22)',
  ]);
  assert.deepEqual(explainedWords({ explains: 0, versions: 1, removed }), [
    'differs from the last table (removed on 2024-03-22)',
  ]);
  const none = { doubt: null, versions: 0, trials: {} };
  assert.deepEqual(surenessWords({ ...none, removed }), [
    'no table to compare with (the last one was removed on 2024-03-22)',
  ]);
  assert.deepEqual(surenessWords(none), ['no table to compare with']);
});

test('what a policy was read from is said with its place or its days', () => {
  assert.deepEqual(originWords({ kind: 'prose', path: 'SECURITY.md', line: 5, quote: 'Two majors.' }), [
    'from line 5 of SECURITY.md: "Two majors."',
  ]);
  const tags = { kind: 'tags', lines: ['9', '8'], since: '2026-08-10', until: '2026-08-21' } as const;
  assert.deepEqual(originWords(tags), ['from the tags: 9 and 8 got releases from 2026-08-10 to 2026-08-21']);
  assert.deepEqual(originWords({ ...tags, since: tags.until }), [
    'from the tags: 9 and 8 got releases on 2026-08-21',
  ]);
  assert.deepEqual(originWords(null), []);
});

test('what a policy would change is said in lines of the document', () => {
  const changed = (lines: readonly number[], plan = 'open', added: readonly string[] | null = null) =>
    changedWords({ plan, edits: lines.map((line) => ({ line })), added });
  assert.equal(changed([]), 'changes nothing today');
  assert.equal(changed([8, 9, 9]), 'would change lines 8 and 9 of the file today');
  assert.equal(changed([8]), 'would change line 8 of the file today');
  assert.equal(changed([], 'blocked'), 'would be refused today');
  assert.equal(changed([], 'open', ['9.x', '8.x', '< 8']), 'no table yet; would add the rows 9.x, 8.x, < 8');
  assert.equal(changed([], 'open', ['9.x']), 'no table yet; would add the row 9.x');
});

test('what comes next is said by the lines that are supported then', () => {
  assert.equal(nextWords('3.0.0', ['3', '2'], false), 'once 3.0.0 is out, supports 3, 2');
  assert.equal(
    nextWords('3.0.0', ['8', '7', '6', '5', '4', '3', '2'], false),
    'once 3.0.0 is out, supports 8, 7, 6, 5, 4, 3 and 1 older',
  );
  assert.equal(nextWords('3.0.0', [], true), 'would be refused once 3.0.0 is out');
});
