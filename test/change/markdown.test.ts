import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { codeSpan, escaped, markdownTable } from '../../src/change/markdown.ts';
import { parseMarkdown } from '../../src/document/markdown/markdown.ts';

test('escaped text of any kind reads as itself', () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const root = parseMarkdown(`a ${escaped(text)} b`);
      assert.equal(root.children.length, 1);
      const shown = textOf(root).replaceAll('\u200b', '');
      assert.equal(shown, `a ${text.replaceAll(/[\t\r\n]+/g, ' ')} b`.replaceAll(/ +(?=b$)| $/g, ' ').trim());
    }),
  );
});

test('code spans of any text read as that text, in a table cell too', () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const [table] = parseMarkdown(markdownTable(['a', 'b'], [[codeSpan(text), 'x']]).join('\n')).children;
      assert.equal(table?.type, 'table');
      const cells = table?.type === 'table' ? table.children[1]?.children : [];
      const [code] = cells?.[0]?.children ?? [];
      assert.equal(cells?.length, 2);
      assert.equal(code?.type === 'inlineCode' && code.value, text.replaceAll('\\|', '\\\\u{7c}'));
    }),
  );
});

for (const [text, found] of [
  ['@octocat', /@(?=[a-z])/],
  ['#12', /#\d/],
  ['octo/widget#12', /#\d/],
  ['GH-12', /GH-\d/],
  ['https://example.com/issues/1', /:\/\//],
  ['www.example.com', /www\./],
] as const) {
  test(`${text} calls nobody and refers to nothing`, () => assert.doesNotMatch(escaped(text), found));
}

test('characters that nobody sees are spelt out', () => {
  assert.equal(codeSpan('a\u202eb\u0007'), '`a\\u{202e}b\\u{7}`');
});

test('every bar behind a backslash is spelt out in a code span', () => {
  assert.equal(codeSpan('a\\|b\\|c|d'), '`a\\\\u{7c}b\\\\u{7c}c\\|d`');
});

function hostileText() {
  const pieces = [
    'a',
    '1',
    ' ',
    '`',
    '``',
    '|',
    '*',
    '_',
    '<b>',
    '[x](y)',
    '~',
    '&amp;',
    '@me',
    '#1',
    '-',
    '$',
    '\\',
    '!',
    'v1.2.3',
  ];
  return fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('').trim())
    .filter((text) => text !== '' && !/ {2}/.test(text));
}

function textOf(node: Nodes): string {
  if ('value' in node && node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : `<${node.type}>`;
}
