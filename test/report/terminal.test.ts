import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { coloured, plain } from '../../src/report/paint.ts';
import { decisionPage, problemsPage } from '../../src/report/terminal.ts';
import { widthOf } from '../../src/width.ts';
import { aChange, aDecision, aSupport } from './decisions.ts';

const look = { paint: plain, columns: null };
const lines = [
  aSupport('4', 'supported'),
  aSupport('3', 'supported'),
  aSupport('2', null),
  aSupport('1', null),
];
const edits = [
  { line: 3, before: null, after: '| 4.x | yes |' },
  { line: 4, before: '| 2.x | yes |', after: '| 2.x | no |' },
];
const changes = [aChange('4', null, 'supported'), aChange('2', 'supported', 'ended')];
const document = { path: 'SECURITY.md', changed: true, edits, changes, mentions: [], after: '' };

test('a change is a diff, the reasons of the lines it is about, and the notes', () => {
  const notes = [{ code: 'a', what: 'Worth knowing.' }];
  assert.deepEqual(decisionPage(aDecision({ lines, document, notes, plan: 'open' }), look), [
    'SECURITY.md',
    '  3',
    '  4 - | 2.x | yes |',
    '    + | 4.x | yes |',
    '    + | 2.x | no |',
    '',
    '  release line  latest  why',
    '  4             4.0.2   supported until 5.0 is released (newest 2)',
    '  3             3.0.2   supported until 5.0 is released (newest 2)',
    '  2             2.0.2   ended: a newer line is out (newest 2)',
    '  and 1 older line that has ended',
    '',
    '• Worth knowing. [a]',
  ]);
});

test('where all is well only plan shows the lines', () => {
  const notes = [{ code: 'a', what: 'Worth knowing.' }];
  const quiet = aDecision({ lines, notes });
  assert.equal(decisionPage(quiet, look)[0], '  release line  latest  why');
  for (const purpose of ['check', 'update'] as const)
    assert.deepEqual(decisionPage(quiet, look, purpose), ['• Worth knowing. [a]']);
});

test('what only a person can judge stands before the notes', () => {
  const mentions = [{ line: 9, text: '2.x', updated: false }];
  const decision = aDecision({ lines, document: { ...document, mentions }, plan: 'open' });
  assert.equal(decisionPage(decision, look).at(-1), '• SECURITY.md still says 2.x in line 9. Should it?');
  const written = decisionPage(decision, look, 'update').at(-1);
  assert.equal(written, '• SECURITY.md still says 2.x in line 10. Should it?');
});

test('no line is wider than the terminal, but for rows of the document', () => {
  const notes = [{ code: 'a', what: `Worth ${'knowing and '.repeat(20)}so on.` }];
  const problem = { code: 'a', what: 'What '.repeat(30), why: 'Why '.repeat(30), fix: 'Fix '.repeat(30) };
  for (const columns of [40, 60, 80]) {
    const narrow = { ...look, columns };
    const page = decisionPage(aDecision({ lines, document, notes, plan: 'open' }), narrow);
    for (const line of [...page, ...problemsPage([problem], narrow)])
      assert.ok(widthOf(line) <= columns, `${columns}: ${line}`);
  }
});

test('a document that is a problem shows the lines and no diff', () => {
  const problem = { code: 'a', what: 'What.', why: 'Why.', fix: 'Fix.' };
  const page = decisionPage(aDecision({ lines, document, plan: 'blocked', problems: [problem] }), look);
  assert.equal(page[0], '  release line  latest  why');
});

test('no lines, no notes and no change are an empty page', () => {
  assert.deepEqual(decisionPage(aDecision({}), look), []);
});

test('problems are paragraphs', () => {
  const problem = { code: 'a', what: 'What.', why: 'Why.', fix: 'Fix.' };
  assert.deepEqual(problemsPage([problem, problem], look), [
    '✖ What. [a]',
    '  why  Why.',
    '  fix  Fix.',
    '',
    '✖ What. [a]',
    '  why  Why.',
    '  fix  Fix.',
  ]);
});

test('colour changes how a page looks and not what it says', () => {
  const decision = aDecision({ lines, document, plan: 'open' });
  const page = decisionPage(decision, { paint: coloured, columns: null }).join('\n');
  assert.notEqual(page, decisionPage(decision, look).join('\n'));
  assert.equal(stripVTControlCharacters(page), decisionPage(decision, look).join('\n'));
});
