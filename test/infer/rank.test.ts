import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contradiction, PolicyFit } from '../../src/infer/fit.ts';
import { byFit, doubtOf, explainedBy, explainsLast, surenessOf } from '../../src/infer/rank.ts';

const wrong: Contradiction = { day: '2025-07-01', line: '1.2', table: 'supported', policy: 'ended' };
/** `+` is a version that fits, a number how many lines do not. */
const fit = (marks: string): PolicyFit =>
  [...marks].map((mark) => Array.from({ length: mark === '+' ? 0 : Number(mark) }, () => wrong));
const best = (...fitted: readonly (readonly [string, number])[]) =>
  fitted.map(([text, cost]) => ({ text, cost, fit: fit(text) })).toSorted(byFit)[0]?.text;

test('what explains more versions comes first, and of equals the plainer one', () => {
  assert.equal(best(['+1+', 1], ['+++', 3]), '+++');
  const equals = [
    { text: 'rules', cost: 3, fit: fit('++') },
    { text: 'count', cost: 1, fit: fit('++') },
  ];
  assert.equal(equals.toSorted(byFit)[0]?.text, 'count');
});

test('the newest version counts for more, and where none fits the nearest comes first', () => {
  assert.equal(best(['+1', 1], ['1+', 1]), '1+');
  assert.equal(best(['22', 1], ['11', 1]), '11');
  assert.equal(explainedBy(fit('+1+')), 2);
  assert.equal(explainsLast(fit('+1')), false);
  assert.equal(explainsLast([]), false);
});

test('it is sure what alone explains every one of several versions', () => {
  assert.equal(surenessOf(fit('++++'), [fit('+++1')]), 'high');
  assert.equal(surenessOf(fit('++++'), [fit('++++')]), 'medium');
  assert.equal(surenessOf(fit('++'), []), 'medium');
  assert.equal(surenessOf(fit('+'), []), 'low');
  assert.equal(surenessOf(fit('+++1'), []), 'low');
  assert.equal(surenessOf([], []), 'low');
});

test('what keeps it from being sure is the weightiest of its faults', () => {
  assert.equal(doubtOf(fit('11+'), []), 'most');
  assert.equal(doubtOf(fit('1+'), []), 'most', 'half of the versions');
  assert.equal(doubtOf(fit('+++1'), []), 'newest');
  assert.equal(doubtOf(fit('+'), [fit('+')]), 'short');
  assert.equal(doubtOf(fit('+1++'), [fit('1+1+')]), 'rivals');
  assert.equal(
    doubtOf(fit('+1++'), [fit('111+'), fit('+++1')]),
    'some',
    'no rival that gives the newest is near',
  );
  assert.equal(doubtOf(fit('+++'), []), 'short');
});

test('prose beside a table that agrees with it weighs as much as a quarter of the versions', () => {
  const prose = (marks: string) => ({ text: 'prose', cost: 0.5, fit: fit(marks), said: 'prose' as const });
  const other = (marks: string) => ({ text: 'other', cost: 1, fit: fit(marks) });
  const first = (...all: readonly Parameters<typeof byFit>[0][]) => all.toSorted(byFit)[0]?.text;
  assert.equal(first(other('+++'), prose('1++')), 'prose');
  assert.equal(first(other('++++++++++++'), prose('111+++++++++')), 'prose');
  assert.equal(first(other('++++++++++++'), prose('1111++++++++')), 'other');
  assert.equal(first(other('+++'), prose('++1')), 'other', 'the newest table says something else');
});
