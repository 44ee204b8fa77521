import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PolicyNode } from '../../src/policy/node.ts';
import {
  choice,
  entriesOf,
  flag,
  found,
  listOf,
  readAll,
  someText,
  unread,
} from '../../src/policy/reader.ts';

const place = { path: 'p' };
const text = (value: string): PolicyNode => ({ kind: 'text', text: value, from: null, place });
const list = (...values: string[]): PolicyNode => ({ kind: 'list', items: values.map(text), place });

test('words are any text but an empty one', () => {
  const reader = someText('a path', 'x');
  assert.equal(reader.read(text(' docs ')).value, 'docs');
  assert.deepEqual(
    [text(' '), list('a')].map((node) => reader.read(node).problems.length),
    [1, 1],
  );
});

test('a choice is one of its words', () => {
  const reader = choice('keep', 'fold');
  assert.equal(reader.read(text('fold')).value, 'fold');
  assert.equal(reader.read(text('flod')).problems[0]?.fix, 'Did you mean "fold"?');
  assert.deepEqual(reader.schema, { enum: ['keep', 'fold'] });
});

test('a flag is true or false and nothing else', () => {
  assert.deepEqual(
    ['true', 'false', 'yes', 'True'].map((word) => flag.read(text(word)).value),
    [true, false, undefined, undefined],
  );
});

test('one value stands for a list of one', () => {
  const reader = listOf(choice('a', 'b'));
  assert.deepEqual(reader.read(text('a')).value, ['a']);
  const mixed = reader.read(list('a', 'c', 'b'));
  assert.deepEqual([mixed.value, mixed.problems.length], [['a', 'b'], 1]);
});

test('all pieces are read and all problems kept', () => {
  const problem = { code: 'c', what: 'w', why: 'y', fix: 'f' };
  const reading = readAll([1, 2, 3], (piece) =>
    piece === 2 ? unread(problem) : { value: piece, problems: [] },
  );
  assert.deepEqual(reading, { value: [1, 3], problems: [problem] });
});

test('what was found is said in words', () => {
  assert.deepEqual([text(''), text('x'), list('x')].map(found), ['nothing', '"x"', 'a list']);
  assert.equal(entriesOf(text('x'), 'a map', '{ a: b }').problems[0]?.what, 'This is not a map.');
});
