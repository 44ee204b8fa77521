import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlook } from '../../src/change/outlook.ts';
import type { Day } from '../../src/day.ts';
import type { TierEnd } from '../../src/policy/support.ts';
import { aDecision, anOpenEnd, aSupport } from '../report/decisions.ts';

const decision = aDecision({ lines: [aSupport('4', 'supported'), aSupport('3', 'supported')] });

test('a known day is the next change', () => {
  const nextChange = '2027-03-31' as const;
  const [four = assert.fail(), ...older] = decision.lines;
  const dated = { ...four, ends: [{ tier: 'supported', date: nextChange, undated: null }] };
  assert.match(
    outlook({ ...decision, nextChange, lines: [dated, ...older] }).join(),
    /^Next change: `4\.x` ends after 2027-03-31\.$/,
  );
});

const openEnd = (what: string, ...awaits: readonly number[]) => ({
  tier: 'supported',
  date: null,
  undated: anOpenEnd(what, ...awaits),
});

test('what changes next is what the lowest release above the newest line brings', () => {
  const table = (...ends: readonly (readonly [string, ReturnType<typeof openEnd>])[]) => {
    const lines = ends.map(([name, end]) => ({ ...aSupport(name, 'supported'), ends: [end] }));
    return outlook({ ...decision, lines }).join();
  };
  assert.match(
    table(['3.7', openEnd('3.8 or 4.0', 3, 8)], ['2.11', openEnd('2.12 or 4.0', 2, 12)]),
    /Next change: `3\.7` ends when 3\.8/,
  );
  assert.match(
    table(['4', openEnd('6.0', 6)], ['3', openEnd('5.0', 5)]),
    /Next change: `3\.x` ends when 5\.0/,
  );
});

const tiered = (date: Day | null, security: TierEnd) => ({
  ...aSupport('3', 'active'),
  ends: [{ tier: 'active', date, undated: date === null ? openEnd('5.0', 5).undated : null }, security],
});

test('a line that goes to a later tier moves, and does not end', () => {
  const nextChange = '2027-04-16' as const;
  const line = tiered(nextChange, { tier: 'security', date: '2029-04-16', undated: null });
  assert.equal(
    outlook({ ...decision, nextChange, lines: [line] }).join(),
    'Next change: `3.x` moves from **active** to **security** after 2027-04-16.',
  );
  const open = tiered(null, { tier: 'security', date: null, undated: { kind: 'forever' } });
  assert.equal(
    outlook({ ...decision, lines: [open] }).join(),
    'Next change: `3.x` moves from **active** to **security** when 5.0 is released.',
  );
});

test('a later tier that ends no later is none', () => {
  const nextChange = '2027-04-16' as const;
  for (const end of [
    { date: nextChange, undated: null },
    { date: null, undated: { kind: 'never' } },
  ] as const) {
    const lines = [tiered(nextChange, { tier: 'security', ...end })];
    assert.equal(
      outlook({ ...decision, nextChange, lines }).join(),
      'Next change: `3.x` ends after 2027-04-16.',
    );
  }
});
