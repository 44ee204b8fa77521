import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOnboarding } from '../../src/change/decision.ts';
import { decide } from '../../src/change/plan.ts';
import { undecided } from '../../src/change/undecided.ts';
import { factsWith } from './facts.ts';

test('a policy is proposed where there is none and nothing is wrong', () => {
  const without = factsWith({ policy: null });
  const told = undecided(without, '2026-11-22');
  const proposed = undecided(without, '2026-11-22', { pageFor: null, mayPropose: true });
  assert.deepEqual([decide(factsWith({}), '2026-11-22'), told, proposed].map(isOnboarding), [
    false,
    false,
    true,
  ]);
});
