import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsText } from '../../src/report/mentions.ts';
import { plain } from '../../src/report/paint.ts';

const look = { paint: plain, columns: null };
const document = {
  path: 'SECURITY.md',
  changed: true,
  edits: [
    { line: 6, before: null, after: '| 4.x | yes |' },
    { line: 8, before: '| 2.x | yes |', after: '| 2.x | no |' },
  ],
  changes: [],
  mentions: [
    { line: 11, text: '3.x', updated: true },
    { line: 12, text: '2.x', updated: false },
    { line: 20, text: '2.x', updated: false },
    { line: 3, text: '1.x', updated: false },
  ],
};

test('what the text still says is told with its lines, what was updated is not', () => {
  assert.deepEqual(mentionsText(document, false, look), [
    '• SECURITY.md still says 2.x in lines 12 and 20. Should it?',
    '• SECURITY.md still says 1.x in line 3. Should it?',
  ]);
});

test('once the change is written, the lines are those of the new text', () => {
  assert.deepEqual(mentionsText(document, true, look), [
    '• SECURITY.md still says 2.x in lines 13 and 21. Should it?',
    '• SECURITY.md still says 1.x in line 3. Should it?',
  ]);
});
