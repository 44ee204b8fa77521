import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tierEnd } from '../../src/policy/support.ts';

test('a known end is a date, and no later than the end of life', () => {
  const moment = { kind: 'on', day: '2027-01-01', cause: null } as const;
  assert.deepEqual(tierEnd('active', moment, null), { tier: 'active', date: '2027-01-01', undated: null });
  assert.equal(tierEnd('active', moment, '2028-01-01').date, '2027-01-01');
  assert.equal(tierEnd('active', moment, '2026-01-01').date, '2026-01-01');
});
