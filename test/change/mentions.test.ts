import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionSentences } from '../../src/change/mentions.ts';
import { aDecision } from '../report/decisions.ts';

const mentions = [
  { line: 12, text: '2.x', updated: false },
  { line: 12, text: '2.x', updated: false },
  { line: 14, text: '3.x', updated: true },
];
const document = { path: 'SECURITY.md', changed: true, edits: [], changes: [], mentions };

test('prose that still names a changed line is told once, with its line', () => {
  assert.deepEqual(mentionSentences(aDecision({ document })), ['Line 12 still says `2.x`.']);
});

test('of several documents each is named', () => {
  const part = (name: string) => ({ ...aDecision({}), name, document: { ...document, path: `${name}.md` } });
  const [first] = mentionSentences(aDecision({ products: [part('a'), part('b')] }));
  assert.match(first ?? '', /^Line 12 of `+ ?`?a\.md/);
});
