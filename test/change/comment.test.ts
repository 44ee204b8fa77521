import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOverComment, isHandOver, mootComment } from '../../src/change/comment.ts';

const document = {
  path: 'SECURITY.md',
  changed: true,
  edits: [{ line: 8, before: '| 2.x | `yes` |', after: '| 2.x | ```` |' }],
  changes: [],
  mentions: [],
  after: 'x',
};

test('people are told what would change and how to hand the branch back', () => {
  const text = handOverComment({ document }, 'support-window/sync');
  assert.match(text, /`support-window\/sync`/);
  assert.match(text, /\n- \| 2\.x \| `yes` \|\n\+ \| 2\.x \| ```` \|\n`{7}\n/);
  assert.match(text, /To let support-window update it again/);
});

test('the comment is known again, and others are not it', () => {
  assert.ok(isHandOver(handOverComment({ document }, 'b')));
  assert.ok(!isHandOver(mootComment(['SECURITY.md'])));
});

test('one document says, several say', () => {
  assert.match(mootComment(['a.md']), /^`a\.md` now says what/);
  assert.match(mootComment(['a.md', 'b.md']), /^`a\.md` and `b\.md` now say what/);
});

test('only a row that is longer than a comment bears is cut', () => {
  const commentOn = (length: number) =>
    handOverComment(
      { document: { ...document, edits: [{ line: 1, before: 'x'.repeat(length), after: null }] } },
      'b',
    );
  assert.match(commentOn(500), /\n- x{500}\n/);
  assert.match(commentOn(501), /\n- x{500}…\n/);
});

test('where nothing would change, that is said', () => {
  const unchanged = { ...document, changed: false, edits: [] };
  assert.match(handOverComment({ document: unchanged }, 'b'), /nothing to change/);
});

test('a comment on a table of thousands of rows stays short', () => {
  const edits = Array.from({ length: 5000 }, (_, line) => ({ line, before: 'x'.repeat(5000), after: null }));
  assert.ok(handOverComment({ document: { ...document, edits } }, 'b').length < 60_000);
});
