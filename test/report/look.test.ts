import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hanging, indented } from '../../src/report/look.ts';
import { coloured, plain } from '../../src/report/paint.ts';

test('further lines stand under the first one', () => {
  assert.deepEqual(hanging('fix  ', 'dim', 'write\n  line: minor', { paint: plain, columns: null }), [
    'fix  write',
    '       line: minor',
  ]);
});

test('a narrow terminal wraps the text but not below thirty columns', () => {
  const text = 'four words of text that go on and on and on';
  assert.deepEqual(hanging('• ', 'yellow', text, { paint: plain, columns: 10 }), [
    '• four words of text that go on',
    '  and on and on',
  ]);
});

test('an example behind the first line is never wrapped', () => {
  const text = 'Write this one to the file and to no other:\n  support: the later of one year and two';
  assert.deepEqual(hanging('fix  ', 'dim', text, { paint: plain, columns: 40 }), [
    'fix  Write this one to the file and to',
    '     no other:',
    '       support: the later of one year and two',
  ]);
});

test('only the head has the colour', () => {
  assert.deepEqual(hanging('• ', 'yellow', 'text', { paint: coloured, columns: null }), [
    '\u001b[33m• \u001b[39mtext',
  ]);
});

test('a block that stands in has two columns less, but never below thirty', () => {
  assert.deepEqual([null, 80, 32, 20].map(indented), [null, 78, 30, 30]);
});
