import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { padded, widest, widthOf, wrapped } from '../src/width.ts';

const widths: readonly (readonly [string, number])[] = [
  ['', 0],
  ['3.2.x', 5],
  ['最新版', 6],
  ['✅', 2],
  ['✔️', 2],
  ['✔', 1],
  ['e\u0301', 1],
  ['한국어', 6],
  ['𠮷野家', 6],
  ['🇩🇪', 2],
  ['👩‍💻', 2],
  ['1️⃣', 2],
];

for (const [text, width] of widths) {
  test(`"${text}" fills ${width} columns`, () => assert.equal(widthOf(text), width));
}

test('the widest of more texts than fit on a stack is found, and of none it is 0', () => {
  assert.equal(widest([...Array.from({ length: 500_000 }, () => 'a'), '最新版']), 6);
  assert.equal(widest([]), 0);
});

test('padding counts columns, not characters', () => {
  assert.equal(padded('✅', 4), '✅  ');
  assert.equal(padded('too long', 3), 'too long');
});

test('wrapping breaks between words, and a word longer than the line stays whole', () => {
  assert.deepEqual(wrapped('one two three', 7), ['one two', 'three']);
  assert.deepEqual(wrapped('a supercalifragilistic b', 5), ['a', 'supercalifragilistic', 'b']);
  assert.deepEqual(wrapped('one two three', null), ['one two three']);
  assert.deepEqual(wrapped('  two  blanks', 13), ['  two  blanks']);
});

test('wrapping loses no word and makes no line too long without need', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), (words) => {
      const lines = wrapped(words.join(' '), 12);
      assert.equal(lines.join(' '), words.join(' '));
      assert.ok(lines.every((line) => line.length <= 12));
    }),
  );
});
