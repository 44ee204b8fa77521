import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../../src/document/markdown/markdown.ts';
import { isSameNode } from '../../../src/document/markdown/same-node.ts';

function first(text: string): Nodes | undefined {
  return parseMarkdown(text).children.at(-1);
}

test('the same Markdown in another place is the same tree', () => {
  assert.equal(isSameNode(first('a *b* [c](d)'), first('# one\n\na *b* [c](d)'), false), true);
});

test('another word, mark, target or level is another tree', () => {
  for (const other of [
    'a *b* [c](e)',
    'a **b** [c](d)',
    'a *b* c',
    'a *x* [c](d)',
    '# a *b* [c](d)',
    '- a *b* [c](d)',
  ]) {
    assert.equal(isSameNode(first('a *b* [c](d)'), first(other), false), false, other);
  }
});

test('without words only the words may differ', () => {
  assert.equal(isSameNode(first('a *b*'), first('c *d*'), true), true);
  assert.equal(isSameNode(first('a *b*'), first('c **d**'), true), false);
});

test('nothing is the same as nothing only', () => {
  assert.equal(isSameNode(undefined, undefined, false), true);
  assert.equal(isSameNode(first('a'), undefined, false), false);
});
