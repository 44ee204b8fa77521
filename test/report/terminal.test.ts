import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { coloured, plain } from '../../src/report/paint.ts';
import { decisionPage, problemsPage } from '../../src/report/terminal.ts';
import { aDecision, aSupport } from './decisions.ts';

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
const document = { path: 'SECURITY.md', changed: true, edits, mentions: [], after: '' };

test('a change is a diff, the reasons of the lines it is about, and the notes', () => {
  const notes = [{ code: 'a', what: 'Worth knowing.' }];
  assert.deepEqual(decisionPage(aDecision({ lines, document, notes, plan: 'open' }), look), [
    'SECURITY.md',
    '  3',
    '  4 - | 2.x | yes |',
    '    + | 4.x | yes |',
    '    + | 2.x | no |',
    '',
    '  line  latest  why',
    '  4     4.0.2   newest 2: no line has replaced it yet',
    '  3     3.0.2   newest 2: no line has replaced it yet',
    '  2     2.0.2   newest 2: no line has replaced it yet',
    '  and 1 older line that has ended',
    '',
    '• Worth knowing.',
  ]);
});

test('a document that is a problem shows the lines and no diff', () => {
  const problem = { code: 'a', what: 'What.', why: 'Why.', fix: 'Fix.' };
  const page = decisionPage(aDecision({ lines, document, plan: 'blocked', problems: [problem] }), look);
  assert.equal(page[0], '  line  latest  why');
});

test('no lines, no notes and no change are an empty page', () => {
  assert.deepEqual(decisionPage(aDecision({}), look), []);
});

test('problems are paragraphs', () => {
  const problem = { code: 'a', what: 'What.', why: 'Why.', fix: 'Fix.' };
  assert.deepEqual(problemsPage([problem, problem], look), [
    '✖ What.',
    '  why  Why.',
    '  fix  Fix.',
    '',
    '✖ What.',
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
