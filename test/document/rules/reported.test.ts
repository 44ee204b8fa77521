import assert from 'node:assert/strict';
import { test } from 'node:test';
import { severalLines, unreportedChange } from '../../../src/document/rules/reported.ts';

test('an edit is one line, whatever ends a line', () => {
  const edit = (before: string | null, after: string | null) =>
    severalLines({ before: '', after: '', edits: [{ line: 1, before, after }] });
  assert.equal(edit('a', 'b'), null);
  for (const text of ['a\nb', 'a\rb', 'a\r\n'])
    for (const broken of [edit(text, 'a'), edit(null, text)])
      assert.equal(broken, 'An edit is more than one line.');
});

test('the reported edits make the new text of the old one, with its line endings', () => {
  const edits = [
    { line: 0, before: null, after: 'x' },
    { line: 1, before: 'a', after: 'A' },
    { line: 2, before: 'b', after: null },
    { line: 3, before: null, after: 'd' },
  ];
  assert.equal(unreportedChange({ before: 'a\r\nb\r\nc', after: 'x\r\nA\r\nc\r\nd', edits }), null);
  assert.match(unreportedChange({ before: 'a\r\nb\r\nc', after: 'x\nA\nc\nd', edits }) ?? '', /Text outside/);
  assert.match(unreportedChange({ before: 'a\nb', after: 'a\nc', edits: [] }) ?? '', /Text outside/);
});
