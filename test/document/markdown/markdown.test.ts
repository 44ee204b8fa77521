import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineEnd, markdownReader, parseMarkdown, spanOf } from '../../../src/document/markdown/markdown.ts';

test('tables of GitHub’s Markdown are parsed', () => {
  assert.deepEqual(
    parseMarkdown('a | b\n-|-\n1 | 2\n').children.map(({ type }) => type),
    ['table'],
  );
});

test('a node knows its offsets, its line and where that line begins', () => {
  const [, node] = parseMarkdown('# One\n\n  two\n').children;
  assert.ok(node);
  assert.deepEqual(spanOf(node), { start: 9, end: 12, line: 3, lineStart: 7 });
});

test('offsets count through CRLF', () => {
  const text = '# One\r\n\r\ntwo\r\n';
  const [, node] = parseMarkdown(text).children;
  assert.ok(node);
  assert.equal(text.slice(spanOf(node).start, spanOf(node).end), 'two');
});

test('a line ends before its ending, whatever that is', () => {
  assert.deepEqual(
    [lineEnd('ab\ncd', 1), lineEnd('ab\r\ncd', 0), lineEnd('ab\rcd', 0), lineEnd('ab', 0)],
    [2, 2, 2, 2],
  );
});

test('what is nested deeper than anybody writes is not looked into, and nothing overflows', () => {
  const text = `${'*a '.repeat(250)}b${' a*'.repeat(250)}\n\n# Next\n\n${'word '.repeat(300)}\n\n# Last\n\n1.0.x\n`;
  const { children } = parseMarkdown(text);
  assert.deepEqual(
    children.map(({ type }) => type),
    ['paragraph', 'heading', 'paragraph', 'heading', 'paragraph'],
  );
  assert.doesNotThrow(() => JSON.stringify(children));
});

test('a reader knows its last two texts, and reads a changed one as if it were new', () => {
  const section = (title: string) => `# ${title}\n\n${'Some words.\n'.repeat(100)}\n`;
  const before = `${section('One')}${section('Two')}- an item\n`;
  const after = before.replace('# One', '# Another one\n\nMore');
  const read = markdownReader();
  const trees = [read(before), read(after)];
  assert.deepEqual(trees, [parseMarkdown(before), parseMarkdown(after)]);
  assert.ok(read(before) === trees[0] && read(after) === trees[1] && read(before) === trees[0]);
  read('A third text.');
  assert.ok(read(before) === trees[0] && read(after) !== trees[1]);
  assert.deepEqual(read(after), trees[1]);
});
