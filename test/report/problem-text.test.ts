import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain } from '../../src/report/paint.ts';
import { noteText, problemText } from '../../src/report/problem-text.ts';

const look = { paint: plain, columns: null };
const words = { code: 'some-code', what: 'What happened.', why: 'What was found.', fix: 'What to do.' };

test('a problem shows its place, the part that is meant, the cause and the remedy', () => {
  const where = { path: 'SECURITY.md', line: 12, column: 9, length: 5, source: '| 最新版 | maybe |' };
  assert.deepEqual(problemText({ ...words, where }, look), [
    '✖ What happened. [some-code]',
    '  SECURITY.md:12:9',
    '  12 │ | 最新版 | maybe |',
    '     │            ^^^^^',
    '  why  What was found.',
    '  fix  What to do.',
  ]);
});

test('a problem without a place is its three sentences', () => {
  assert.deepEqual(problemText(words, look), [
    '✖ What happened. [some-code]',
    '  why  What was found.',
    '  fix  What to do.',
  ]);
});

test('a place without a column shows its line, one without a line its path', () => {
  const where = { path: 'SECURITY.md', line: 3, source: '# A' };
  assert.deepEqual(problemText({ ...words, where }, look).slice(1, 3), ['  SECURITY.md:3', '  3 │ # A']);
  assert.deepEqual(problemText({ ...words, where: { path: 'SECURITY.md' } }, look).slice(1, 2), [
    '  SECURITY.md',
  ]);
});

test('a line of which nobody has the text is not shown', () => {
  const where = { path: 'SECURITY.md', line: 3 };
  assert.deepEqual(problemText({ ...words, where }, look).slice(1, 3), [
    '  SECURITY.md:3',
    '  why  What was found.',
  ]);
});

test('the first line says what happened in bold, and no other', () => {
  const what = 'What happened. '.repeat(4).trim();
  const bold = { ...plain, bold: (text: string) => `*${text}*` };
  assert.deepEqual(problemText({ ...words, what }, { paint: bold, columns: 32 }).slice(0, 2), [
    '*✖ What happened. What happened.*',
    '  What happened. What happened.',
  ]);
});

test('a remedy of several lines keeps them', () => {
  const fix = 'Write:\n  line: minor';
  assert.deepEqual(problemText({ ...words, fix }, look).slice(-2), ['  fix  Write:', '         line: minor']);
});

test('a note is one sentence with its place', () => {
  assert.deepEqual(
    noteText({ code: 'a', what: 'Worth knowing.', where: { path: 'SECURITY.md', line: 2 } }, look),
    ['• Worth knowing. (SECURITY.md:2) [a]'],
  );
});

test('a place that the words name is not said twice', () => {
  const where = { path: 'SECURITY.md' };
  const what = 'There is no SECURITY.md.';
  assert.deepEqual(noteText({ code: 'a', what, where }, look), ['• There is no SECURITY.md. [a]']);
  assert.deepEqual(problemText({ ...words, what, where }, look).slice(0, 2), [
    '✖ There is no SECURITY.md. [some-code]',
    '  why  What was found.',
  ]);
});

test('of a long line 200 characters are shown, with what is meant in them', () => {
  for (const column of [1, 40, 150, 4_000, 9_901, 9_997]) {
    const source = `${'a'.repeat(column - 1)}MEANT${'b'.repeat(10_000 - column)}`;
    const where = { path: 'policy.yml', line: 7, column, length: 5, source };
    const [, , shown = '', mark = ''] = problemText({ ...words, where }, look);
    assert.ok(shown.length <= '  7 │ '.length + 200, `${shown.length}`);
    assert.equal(shown.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1), 'MEANT', `${column}`);
  }
});

test('the code of a message stands at its end, or below it where a terminal has no room', () => {
  const note = { code: 'a-code', what: 'Worth knowing.' };
  assert.deepEqual(noteText(note, { ...look, columns: 40 }), ['• Worth knowing. [a-code]']);
  const long = { ...note, what: 'Worth knowing, and longer.' };
  assert.deepEqual(noteText(long, { ...look, columns: 32 }), ['• Worth knowing, and longer.', '  [a-code]']);
  const dim = { ...plain, dim: (text: string) => `<${text}>` };
  assert.deepEqual(noteText(note, { paint: dim, columns: 40 }), ['• Worth knowing. <[a-code]>']);
});

test('a message ends with the page about its code, once the project has an address', () => {
  const address = 'https://github.com/acme/support-window';
  const page = `  see  ${address}/blob/v1/docs/problems.md#some-code`;
  assert.equal(problemText(words, look, address).at(-1), page);
  assert.deepEqual(noteText({ code: 'some-code', what: 'Worth knowing.' }, look, address), [
    '• Worth knowing. [some-code]',
    page,
  ]);
});
