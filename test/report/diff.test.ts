import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentOutcome } from '../../src/document/outcome.ts';
import { diffRows, diffText, newLineOf, rowText } from '../../src/report/diff.ts';
import { plain } from '../../src/report/paint.ts';

const before = '# Security\n\n| 0.4.x | yes |\n| < 0.4 | no |\n\nThe current version is 0.4.x.\n';

function diff(changes: Partial<DocumentOutcome>): readonly string[] {
  return diffText(
    before,
    { path: 'SECURITY.md', changed: true, edits: [], changes: [], mentions: [], ...changes },
    plain,
  );
}

test('neighbouring rows stand together, old above new', () => {
  const edits = [
    { line: 3, before: '| 0.4.x | yes |', after: '| 0.6.x | yes |' },
    { line: 4, before: '| < 0.4 | no |', after: '| < 0.6 | no |' },
  ];
  assert.deepEqual(diff({ edits }), [
    '  3 - | 0.4.x | yes |',
    '  4 - | < 0.4 | no |',
    '    + | 0.6.x | yes |',
    '    + | < 0.6 | no |',
  ]);
});

test('a row that comes has no number, a row that goes has no new text', () => {
  const edits = [
    { line: 3, before: null, after: '| 0.5.x | yes |' },
    { line: 4, before: '| < 0.4 | no |', after: null },
  ];
  assert.deepEqual(diff({ edits }), [
    '  3   | 0.4.x | yes |',
    '  4 - | < 0.4 | no |',
    '    + | 0.5.x | yes |',
  ]);
});

test('a sentence that moved with its row is part of the diff, below rows that came', () => {
  const edits = [{ line: 2, before: null, after: '| 0.6.x | yes |' }];
  const after = before.replace('| 0.4.x', '| 0.6.x | yes |\n| 0.4.x').replace('is 0.4.x', 'is 0.6.x');
  const mentions = [
    { line: 6, text: '0.4.x', updated: true },
    { line: 6, text: '0.4.x', updated: false },
  ];
  assert.deepEqual(diff({ edits, mentions, after }), [
    '  2',
    '    + | 0.6.x | yes |',
    '  ⋯',
    '  6 - The current version is 0.4.x.',
    '    + The current version is 0.6.x.',
  ]);
});

test('behind a gap, the line that a new one follows is shown', () => {
  const edits = [
    { line: 1, before: '# Security', after: '# Safety' },
    { line: 6, before: null, after: 'More.' },
  ];
  assert.deepEqual(diff({ edits }), [
    '  1 - # Security',
    '    + # Safety',
    '  ⋯',
    '  6   The current version is 0.4.x.',
    '    + More.',
  ]);
});

test('several runs of several lines keep their order, and numbers stand under each other', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `l${index + 1}`);
  const edits = [1, 2, 4, 5, 6, 11].map((line) => ({ line, before: `l${line}`, after: null }));
  const document = { path: 'a.md', changed: true, edits, changes: [], mentions: [] };
  assert.deepEqual(diffText(lines.join('\n'), document, plain), [
    '   1 - l1',
    '   2 - l2',
    '   3   l3',
    '   4 - l4',
    '   5 - l5',
    '   6 - l6',
    '  ⋯',
    '  11 - l11',
  ]);
});

test('a new line at the beginning follows no other', () => {
  assert.deepEqual(diff({ edits: [{ line: 0, before: null, after: 'First.' }] }), ['    + First.']);
});

test('a sentence that stayed as it was is no part of the diff', () => {
  const mentions = [{ line: 6, text: '0.4.x', updated: false }];
  assert.deepEqual(diff({ mentions, after: before }), []);
});

test('a line moves with what came and went above it, not with what came behind it', () => {
  const edits = [
    { line: 2, before: null, after: 'a' },
    { line: 4, before: null, after: 'b' },
    { line: 5, before: 'c', after: null },
    { line: 7, before: 'd', after: 'e' },
  ];
  assert.deepEqual(
    [2, 3, 4, 5, 6, 8].map((line) => newLineOf(line, edits)),
    [2, 4, 5, 7, 7, 9],
  );
});

for (const [last, shown] of [
  [4, ['  2   b', '  3   c']],
  [5, ['  ⋯']],
] as const) {
  test(`${last - 2} lines between two changes are ${shown.length === 1 ? 'left out' : 'shown'}`, () => {
    const edits = [1, last].map((line) => ({ line, before: 'x', after: null }));
    const document = { path: 'a.md', changed: true, edits, changes: [], mentions: [] };
    assert.deepEqual(diffText('a\nb\nc\nd\ne\n', document, plain), ['  1 - x', ...shown, `  ${last} - x`]);
  });
}

test('one or two lines between two changes are shown as they are', () => {
  const edits = [
    { line: 2, before: null, after: '| 0.5.x | yes |' },
    { line: 4, before: '| < 0.4 | no |', after: '| < 0.3 | no |' },
  ];
  assert.deepEqual(diff({ edits }), [
    '  2',
    '    + | 0.5.x | yes |',
    '  3   | 0.4.x | yes |',
    '  4 - | < 0.4 | no |',
    '    + | < 0.3 | no |',
  ]);
});

test('nothing in a row can steer the terminal', () => {
  const edits = [{ line: 3, before: '| \u001b[2J |', after: null }];
  assert.deepEqual(diff({ edits }), ['  3 - | \\u{1b}[2J |']);
});

test('a row without its number keeps its sign, an empty one too', () => {
  const edits = [{ line: 2, before: '', after: '| 4.x | yes |' }];
  const document = { path: 'a.md', changed: true, edits, changes: [], mentions: [] };
  assert.deepEqual(diffRows(before, document).map(rowText), ['-', '+ | 4.x | yes |']);
});
