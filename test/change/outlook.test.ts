import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlook } from '../../src/change/outlook.ts';
import { aDecision, anOpenEnd, aSupport } from '../report/decisions.ts';

const decision = aDecision({ lines: [aSupport('4', 'supported'), aSupport('3', 'supported')] });

test('a known day is the next change', () => {
  const nextChange = '2027-03-31' as const;
  const [four = assert.fail(), ...older] = decision.lines;
  const dated = { ...four, ends: [{ tier: 'supported', date: nextChange, undated: null }] };
  assert.match(
    outlook({ ...decision, nextChange, lines: [dated, ...older] }).join(),
    /Next change: 2027-03-31 is the last day on which `4\.x` is \*\*supported\*\*\./,
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
