import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badTierName, unknownKey, unknownTier } from '../../src/problem/policy.ts';
import { unknownPreset } from '../../src/problem/preset.ts';
import { shown } from '../../src/problem/shown.ts';

const long = 'x'.repeat(5000);
const where = { path: 'p.yml', line: 1 };

test('a text of up to a hundred characters is shown whole, a longer one is cut', () => {
  assert.equal(shown('x'.repeat(100)), 'x'.repeat(100));
  assert.equal(shown(long), `${'x'.repeat(100)}…`);
});

test('what somebody gave never comes back whole when it is long', () => {
  const problems = [
    unknownPreset(long, ['latest']),
    unknownKey(long, ['line'], where),
    badTierName(long, false, where),
    unknownTier(long, ['security'], where),
  ];
  for (const { what, why, fix } of problems) assert.ok(`${what}${why}${fix}`.length < 600, what);
});
