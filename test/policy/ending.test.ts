import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from '../../src/day.ts';
import { endingSoon } from '../../src/policy/ending.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { linesFrom, policyFrom } from './lines.ts';

const lines = linesFrom({ 1: '2024-01-15', 2: '2024-07-15', 3: '2025-01-15', 4: '2025-07-15' });

function endingOf(policyText: string, day: Day): readonly string[] {
  const policy = policyFrom(policyText);
  const shipped = lines.filter(({ released }) => (released ?? '') <= day);
  return endingSoon(evaluate(shipped, policy, day), shipped, policy).map(
    ({ line, day: end, words }) => `${line.name} ${end}: ${words}`,
  );
}

const yearly = 'line: major\nsupport: release + 1y\n';

test('without a notice no line is about to end', () => {
  assert.deepEqual(endingOf(yearly, '2025-07-15'), []);
});

for (const [day, found] of [
  ['2025-06-14', 0],
  ['2025-06-15', 1],
  ['2025-07-15', 1],
  ['2025-07-16', 0],
] as const) {
  test(`on ${day} ${found} lines are within 30 days of their last supported day, 2025-07-15`, () => {
    assert.equal(endingOf(`${yearly}notice: 30d`, day).length, found);
  });
}

test('when and why is what the policy says the day after', () => {
  assert.deepEqual(endingOf('line: major\nsupport: next + 6mo\nnotice: 1mo', '2025-07-01'), [
    '2 2025-07-15: after 2025-07-15, 6 months after 3.0 was released (next + 6mo)',
  ]);
});

test('the last tier counts, whatever tier the line is in, and the soonest end comes first', () => {
  const tiers = 'line: major\ntiers:\n  active: release + 11mo\n  security: release + 1y\nnotice: 1y';
  assert.deepEqual(
    endingOf(tiers, '2025-02-01').map((text) => text.slice(0, 12)),
    ['2 2025-07-15'],
  );
  assert.deepEqual(
    endingOf(tiers, '2025-07-15').map((text) => text.slice(0, 12)),
    ['2 2025-07-15', '3 2026-01-15'],
  );
});

test('the newest line, which stays supported past its end, is not about to end', () => {
  assert.deepEqual(endingOf(`${yearly}notice: 30d`, '2026-07-10'), []);
  const exception = 'lines: { "4": { support: 2026-07-12, because: "moved" } }';
  assert.deepEqual(endingOf(`${yearly}notice: 30d\n${exception}`, '2026-07-10'), [
    '4 2026-07-12: after 2026-07-12 (moved)',
  ]);
});

test('an end that waits for a release is not known ahead', () => {
  assert.deepEqual(endingOf('line: major\nsupport: newest 2\nnotice: 1y', '2025-07-15'), []);
});
