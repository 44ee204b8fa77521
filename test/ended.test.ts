import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stoppedBy } from '../src/ended.ts';
import { unexpected } from '../src/problem/actions.ts';

test('a step that was stopped says why, and that nothing was done', () => {
  const problem = unexpected('boom');
  const { decision, gate, outcome, ahead, branch } = stoppedBy(
    { problems: [problem, problem] },
    '2026-02-03',
  );
  assert.deepEqual([decision.day, decision.plan, decision.problems], ['2026-02-03', 'blocked', [problem]]);
  assert.deepEqual([outcome.operation, outcome.commit, outcome.pullRequest], ['none', null, null]);
  assert.deepEqual([gate.findings, ahead.warnings, branch], [[], [], '']);
});
