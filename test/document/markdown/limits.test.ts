import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../../src/document/markdown/markdown.ts';

/** The types of the nodes inside the paragraph that a text is. */
function typesIn(text: string): readonly string[] {
  const [paragraph] = parseMarkdown(text).children;
  return paragraph !== undefined && 'children' in paragraph
    ? paragraph.children.map(({ type }: Nodes) => type)
    : [];
}

for (const [name, text, types] of [
  ['emphasis', '*a* '.repeat(50).trim(), 'emphasis'],
  ['links', '[a](b) '.repeat(300).trim(), 'link'],
  ['links behind tasks and footnotes', `${'[^a] '.repeat(60)}[a](b)\n\n[^a]: c`, 'link'],
  ['tags', '<b>a</b> '.repeat(300), 'html'],
  ['code', '`a` '.repeat(500).trim(), 'inlineCode'],
  ['images', '![a](b) '.repeat(300).trim(), 'image'],
  ['deletions', '~a~ '.repeat(50).trim(), 'delete'],
] as const) {
  test(`far more ${name} than anybody writes are read in one paragraph, to the last`, () => {
    assert.ok(typesIn(text).slice(-2).includes(types), typesIn(text).slice(-4).join(' '));
  });
}

test('beyond its bound a mark is text, at its place, and the next paragraph begins anew', () => {
  const text = `${'*a '.repeat(300)}*b*\n\n*c*\n`;
  const [first, second] = parseMarkdown(text).children;
  assert.ok(first?.type === 'paragraph' && second?.type === 'paragraph');
  assert.deepEqual(
    first.children.map(({ type }) => type),
    ['text'],
  );
  assert.equal(first.position?.end.offset, text.indexOf('\n'));
  assert.deepEqual(
    second.children.map(({ type }) => type),
    ['emphasis'],
  );
});

test('an address is a link behind brackets that were closed, a task and a footnote, and is none inside of open ones', () => {
  const linked = (text: string) => JSON.stringify(parseMarkdown(text)).includes('"link"');
  assert.ok(linked('- [ ] see www.example.org\n'));
  assert.ok(linked('[a] see www.example.org\n'));
  assert.ok(linked('a[^1] see www.example.org\n\n[^1]: b\n'));
  assert.ok(!linked('[a see www.example.org\n'));
});
