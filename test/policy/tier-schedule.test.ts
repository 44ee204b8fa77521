import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../src/policy/select.ts';
import { scheduleOf } from '../../src/policy/tier-schedule.ts';
import { verdictsOf } from '../../src/policy/verdict.ts';
import { linesFrom, policyFrom } from './lines.ts';

function coursesOf(text: string) {
  const policy = policyFrom(`line: major\n${text}`);
  const lines = linesFrom({ 2: '2026-01-01', 1: '2025-01-01' });
  return verdictsOf(factsOf(lines, policy), policy, '2026-06-01').map(scheduleOf);
}

test('a line goes through its tiers day by day', () => {
  const [, first] = coursesOf('tiers:\n  active: next\n  security: next + 1y');
  assert.deepEqual(first?.turns, ['2026-01-01', '2027-01-02']);
  assert.deepEqual(
    ['2025-12-31', '2026-01-01', '2027-01-01', '2027-01-02'].map((day) => first?.on(day as '2026-01-01')),
    ['active', 'security', 'security', null],
  );
});

test('the newest line keeps its last tier', () => {
  const [newest] = coursesOf('support: release + 1y');
  assert.equal(newest?.on('2030-01-01'), 'supported');
});

test('a line below the floor has no course', () => {
  const [, first] = coursesOf('support: newest 1\nfloor: "2"');
  assert.deepEqual([first?.turns, first?.on('2025-06-01')], [[], null]);
});
