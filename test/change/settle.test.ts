import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settle, untouched } from '../../src/change/settle.ts';

const problem = { code: 'a', what: 'b', why: 'c', fix: 'd' };
const note = { code: 'e', what: 'f' };

test('what is said twice is said once', () => {
  const decision = settle('2026-11-22', null, {
    problems: [problem, { ...problem }],
    notes: [note, { ...note }],
  });
  assert.deepEqual(decision.problems, [problem]);
  assert.deepEqual(decision.notes, [note]);
});

test('a problem blocks even a document that would change', () => {
  const document = { path: 'SECURITY.md', changed: true, edits: [], changes: [], mentions: [], after: '' };
  assert.equal(settle('2026-11-22', null, { document }).plan, 'open');
  assert.equal(settle('2026-11-22', null, { document, problems: [problem] }).plan, 'blocked');
});

test('what was not found out is empty', () => {
  const decision = settle('2026-11-22', null, {});
  assert.deepEqual(decision.document, untouched(null));
  assert.deepEqual([decision.lines, decision.products, decision.plan], [[], [], 'unchanged']);
});
