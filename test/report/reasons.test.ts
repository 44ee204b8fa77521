import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain } from '../../src/report/paint.ts';
import { reasonsText } from '../../src/report/reasons.ts';
import { aChange, aSupport } from './decisions.ts';

const look = { paint: plain, columns: null };
const unchanged = { path: 'SECURITY.md', changed: false, edits: [], changes: [], mentions: [] };
const reason = 'supported until 5.0 is released (newest 2)';
const over = 'ended: a newer line is out (newest 2)';

test('lines are listed down to the oldest one that is supported; the others are counted', () => {
  const lines = [
    aSupport('4', 'supported'),
    aSupport('3', null),
    aSupport('2', 'supported'),
    aSupport('1', null),
  ];
  assert.deepEqual(reasonsText(lines, unchanged, look), [
    '  release line  latest  why',
    `  4             4.0.2   ${reason}`,
    `  3             3.0.2   ${over}`,
    `  2             2.0.2   ${reason}`,
    '  and 1 older line that has ended',
  ]);
});

test('ended lines are listed down to the oldest one that a changed row names', () => {
  const lines = [aSupport('3.10', 'supported'), aSupport('3.2', null), aSupport('3.1', null)];
  const changes = [aChange('3.2', 'supported', 'ended')];
  assert.deepEqual(reasonsText(lines, { ...unchanged, changed: true, changes }, look), [
    '  release line  latest    why',
    `  3.10          3.10.0.2  ${reason}`,
    `  3.2           3.2.0.2   ${over}`,
    '  and 1 older line that has ended',
  ]);
});

test('where everything has ended and no row changes, the lines are counted alone', () => {
  const lines = [aSupport('2', null), aSupport('1', null)];
  assert.deepEqual(reasonsText(lines, unchanged, look), ['  2 lines have ended']);
  assert.deepEqual(reasonsText(lines.slice(0, 1), unchanged, look), ['  1 line has ended']);
});

test('three lines for which the same is true share a row, two do not', () => {
  const alike = ['9', '8', '7'].map((name) => aSupport(name, 'supported'));
  const lts = ['6', '5'].map((name) => ({ ...aSupport(name, 'supported'), lts: true }));
  assert.deepEqual(reasonsText([...alike, ...lts], unchanged, look), [
    '  release line  latest         why',
    `  9 … 7         9.0.2 … 7.0.2  ${reason}`,
    `  6             6.0.2          ${reason}, LTS`,
    `  5             5.0.2          ${reason}, LTS`,
  ]);
});

test('three ended lines that no changed row names share a row, whatever ended them', () => {
  const ended = ['4', '3', '2'].map((name) => ({
    ...aSupport(name, null),
    reason: `ended, as ${name} had to`,
  }));
  const lines = [aSupport('5', 'supported'), ...ended, aSupport('1', 'supported')];
  assert.deepEqual(reasonsText(lines, unchanged, look), [
    '  release line  latest         why',
    `  5             5.0.2          ${reason}`,
    '  4 … 2         4.0.2 … 2.0.2  ended',
    `  1             1.0.2          ${reason}`,
  ]);
  const changes = [aChange('3', 'supported', 'ended')];
  assert.equal(reasonsText(lines, { ...unchanged, changes }, look).length, 6);
});

test('ended lines are dim, supported ones are not', () => {
  const paint = { ...plain, dim: (text: string) => `(${text})` };
  const lines = [aSupport('3', 'supported'), aSupport('2', null), aSupport('1', 'supported')];
  assert.deepEqual(reasonsText(lines, unchanged, { paint, columns: null }), [
    '(  release line  latest  why)',
    `  3             3.0.2   ${reason}`,
    `(  2             2.0.2   ${over})`,
    `  1             1.0.2   ${reason}`,
  ]);
});

test('no lines are no table', () => assert.deepEqual(reasonsText([], unchanged, look), []));
