import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, firstOf, joinWords, quoted } from '../../src/problem/list.ts';

test('words are listed as a sentence lists them', () => {
  const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => joinWords(words));
  assert.deepEqual(lists, ['', 'a', 'a and b', 'a, b and c']);
  assert.equal(joinWords(['a', 'b', 'c'], 'or'), 'a, b or c');
});

test('of many the first are named, and the others counted', () => {
  assert.deepEqual([firstOf(['a', 'b'], 2), firstOf(['a', 'b', 'c'], 2)], ['a, b', 'a, b and 1 more']);
  assert.equal(firstOf(['3', '2', '1'], 1, 'older'), '3 and 2 older');
  assert.equal(firstOf([], 3), '');
});

test('texts of a document are quoted, and things are counted', () => {
  assert.equal(quoted(['3.x', 'Latest']), '"3.x", "Latest"');
  assert.deepEqual([counted(1, 'tag'), counted(2, 'tag')], ['1 tag', '2 tags']);
});
