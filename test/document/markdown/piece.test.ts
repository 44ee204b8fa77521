import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOf, tooManyBlocks, tooManyLines } from '../../../src/document/markdown/piece.ts';

const filler = `${'word '.repeat(220)}\n`;

/** The pieces as text, so that joining them must give the text again. */
function cut(text: string): readonly string[] {
  return piecesOf(text).map(({ start, end }) => text.slice(start, end));
}

test('a short text is one piece', () => {
  assert.deepEqual(cut('# One\n\ntext\n\n# Two\n'), ['# One\n\ntext\n\n# Two\n']);
});

test('a long text is cut before headings under a blank line, and nothing is lost', () => {
  const text = `# One\n\n${filler}\n## Two\n\n${filler}\n## Three\n`;
  const pieces = cut(text);
  assert.deepEqual(
    pieces.map((piece) => piece.split('\n')[0]),
    ['# One', '## Two', '## Three'],
  );
  assert.equal(pieces.join(''), text);
});

test('lines are counted from the start of the text, whatever ends them', () => {
  for (const ending of ['\n', '\r\n', '\r']) {
    const text = ['# One', '', filler.trim(), '', '## Two', ''].join(ending);
    assert.deepEqual(
      piecesOf(text).map(({ line }) => line),
      [1, 5],
    );
  }
});

test('an indented heading and one under a paragraph begin no piece', () => {
  assert.equal(cut(`# One\n\n${filler}\n  ## Two\n\n${filler}## Three\n`).length, 1);
});

test('a very long section is cut before any block at the very left, and never inside of an item, a quote or a table', () => {
  const long = `# One\n\n${'- item\n\n  more of it\n\n'.repeat(600)}${'a | b\n-|-\n1 | 2\n\n'.repeat(600)}`;
  const pieces = cut(long);
  assert.ok(pieces.length > 2);
  assert.equal(pieces.join(''), long);
  assert.deepEqual(
    pieces.slice(1).filter((piece) => !/^(?:- item|a \| b)/.test(piece)),
    [],
  );
});

test('the part of a text with more quotes, items and underlined headings than are read is found', () => {
  assert.equal(tooManyBlocks('- a\n> b\n1. c\n[^d]: e\nf\n=\n', 5), null);
  assert.equal(tooManyBlocks('- a\n> b\n1. c\n[^d]: e\nf\n=\n', 4), 1);
  assert.equal(tooManyBlocks(`# One\n\n${filler}\n# Two\n\n- - - a\n`, 2), 5);
});

test('lines are counted from a blank one to the next, whatever ends them', () => {
  assert.equal(tooManyLines('a\nb\r\nc\n', 3), null);
  assert.equal(tooManyLines('a\nb\r\nc\rd', 3), 1);
  assert.equal(tooManyLines('a\nb\n \t\nc\nd\ne\n', 2), 4);
  assert.equal(tooManyLines('', 0), null);
});
