import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Decision } from '../src/change/decision.ts';
import type { Facts } from '../src/change/facts.ts';
import { failure, type Problem, type Result, success } from '../src/problem/problem.ts';
import { type Edge, sync } from '../src/sync.ts';
import { documentWith, factsWith } from './change/facts.ts';

const problem: Problem = { code: 'a', what: 'b', why: 'c', fix: 'd' };
const outdated = documentWith('| 1.x | ✅ |', '| < 1.0 | ❌ |');
const current = documentWith('| 2.x | ✅ |', '| < 2.0 | ❌ |');

/** An edge that remembers in which order it was used. */
function edgeOf(facts: Result<Facts>, refused: readonly Problem[] = []) {
  const steps: string[] = [];
  const reported: Decision[] = [];
  const edge: Edge = {
    read: async () => {
      steps.push('read');
      return facts;
    },
    write: async () => {
      steps.push('write');
      return refused;
    },
    report: (decision) => {
      steps.push('report');
      reported.push(decision);
    },
  };
  return { edge, steps, reported };
}

test('an open plan is read, written and reported, in this order', async () => {
  const { edge, steps, reported } = edgeOf(success(factsWith({}, outdated)));
  const decision = await sync(edge, '2026-11-22');
  assert.equal(decision.plan, 'open');
  assert.equal(decision.document.after, current);
  assert.deepEqual(steps, ['read', 'write', 'report']);
  assert.deepEqual(reported, [decision]);
});

test('an unchanged plan is not written', async () => {
  const { edge, steps } = edgeOf(success(factsWith({}, current)));
  assert.equal((await sync(edge, '2026-11-22')).plan, 'unchanged');
  assert.deepEqual(steps, ['read', 'report']);
});

test('facts that cannot be read block, and are reported', async () => {
  const { edge, steps } = edgeOf(failure([problem]));
  const decision = await sync(edge, '2026-11-22');
  assert.equal(decision.plan, 'blocked');
  assert.deepEqual(decision.problems, [problem]);
  assert.deepEqual(steps, ['read', 'report']);
});

test('a refused write blocks what was an open plan', async () => {
  const { edge } = edgeOf(success(factsWith({}, outdated)), [problem]);
  const decision = await sync(edge, '2026-11-22');
  assert.equal(decision.plan, 'blocked');
  assert.deepEqual(decision.problems, [problem]);
});
