import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOverComment, isHandOver, mootComment } from '../../src/change/comment.ts';

const day = '2026-11-22';
const document = {
  path: 'SECURITY.md',
  changed: true,
  edits: [{ line: 8, before: '| 2.x | `yes` |', after: '| 2.x | ```` |' }],
  changes: [],
  mentions: [],
  after: 'x',
};

test('people are told what would change and how to hand the branch back', () => {
  const text = handOverComment({ day, document }, 'support-window/sync');
  assert.match(text, /`support-window\/sync`/);
  assert.match(text, /\n- \| 2\.x \| `yes` \|\n\+ \| 2\.x \| ```` \|\n`{7}\n/);
  assert.match(text, /To let support-window update it again/);
});

test('what would change is said of its day, since the comment is written once', () => {
  const text = handOverComment({ day, document }, 'b');
  assert.match(text, /would have made this change to the base branch on 2026-11-22:/);
  assert.match(text, /The job summary of each run shows what it would change now\./);
});

test('rows are in the order of a diff: all that go, then all that come', () => {
  const edits = [
    { line: 7, before: '| 3.x | Yes |', after: '| 4.x | Yes |' },
    { line: 8, before: '| 2.x | Yes |', after: '| 3.x | Yes |' },
  ];
  const text = handOverComment({ day, document: { ...document, edits } }, 'b');
  assert.match(text, /\n- \| 3\.x .*\n- \| 2\.x .*\n\+ \| 4\.x .*\n\+ \| 3\.x /);
});

test('the comment is known again, and others are not it', () => {
  assert.ok(isHandOver(handOverComment({ day, document }, 'b')));
  assert.ok(!isHandOver(mootComment(['SECURITY.md'])));
});

test('one document says, several say', () => {
  assert.match(mootComment(['a.md']), /^`a\.md` now says what/);
  assert.match(mootComment(['a.md', 'b.md']), /^`a\.md` and `b\.md` now say what/);
});

test('only a row that is longer than a comment bears is cut', () => {
  const commentOn = (length: number) =>
    handOverComment(
      { day, document: { ...document, edits: [{ line: 1, before: 'x'.repeat(length), after: null }] } },
      'b',
    );
  assert.match(commentOn(500), /\n- x{500}\n/);
  assert.match(commentOn(501), /\n- x{500}…\n/);
});

test('where nothing would change, that is said', () => {
  const unchanged = { ...document, changed: false, edits: [] };
  assert.match(
    handOverComment({ day, document: unchanged }, 'b'),
    /On 2026-11-22, there was nothing to change/,
  );
});

test('a comment on a table of thousands of rows stays short', () => {
  const edits = Array.from({ length: 5000 }, (_, line) => ({ line, before: 'x'.repeat(5000), after: null }));
  assert.ok(handOverComment({ day, document: { ...document, edits } }, 'b').length < 60_000);
});
