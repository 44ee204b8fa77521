import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerCutter } from '../../src/git/answers.ts';

const ids = ['a'.repeat(40), 'b'.repeat(64)];
const output = Buffer.from(
  `${ids[0]} blob 7\none\ntwo\nHEAD:x missing\n${ids[1]} tree 0\n\nab ambiguous\n${ids[0]} blob 5\nä\n\0b\n`,
);

/** What is taken from the output when it comes in pieces of a length. */
function taken(length: number): readonly string[] {
  const found: string[] = [];
  const cut = answerCutter(
    (object) => found.push(object === null ? 'none' : `${object.type} ${object.id} ${object.bytes}`),
    () => false,
  );
  for (let start = 0; start < output.length; start += length) cut(output.subarray(start, start + length));
  return found;
}

test('answers are the same however git writes them', () => {
  const whole = taken(output.length);
  const first = `blob ${ids[0]} one\ntwo`;
  assert.deepEqual(whole, [first, 'none', `tree ${ids[1]} `, 'none', `blob ${ids[0]} ä\n\0b`]);
  for (let length = 1; length < output.length; length++) assert.deepEqual(taken(length), whole, `${length}`);
});

test('an answer is taken as soon as it is whole, and one that is refused is neither awaited nor passed by', () => {
  const found: string[] = [];
  const asked: number[] = [];
  const isRefused = ({ size }: { readonly size: number }) => asked.push(size) > 0 && size > 9;
  const cut = answerCutter((object) => found.push(`${object?.bytes}`), isRefused);
  cut(Buffer.from(`${ids[0]} blob 3\none\n${ids[0]} blob 10\n`));
  assert.deepEqual([found, asked], [['one'], [3, 10]]);
  cut(Buffer.from(`0123456789\n${ids[0]} blob 3\ntwo\n`));
  assert.deepEqual([found, asked], [['one'], [3, 10]]);
});
