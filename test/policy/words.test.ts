import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from '../../src/day.ts';
import type { Awaited } from '../../src/policy/resolved-end.ts';
import { durationWords, endWords, laterText, supportText, untilWords } from '../../src/policy/words.ts';
import { aSupport } from '../report/decisions.ts';

const event = (name: string, planned: Day | null = null) =>
  ({ kind: 'event', name, verb: 'is released', planned }) as const;
const after = { kind: 'after', plus: { count: 6, unit: 'mo' }, event: event('5.0') } as const;
const ended = { kind: 'event', name: 'active', verb: 'ends', planned: null } as const;

for (const [awaited, when, until = when] of [
  [event('5.0'), 'when 5.0 is released', '5.0 is released'],
  [
    event('5.0', '2027-01-01'),
    'when 5.0 is released (planned for 2027-01-01)',
    '5.0 is released (planned for 2027-01-01)',
  ],
  [after, '6 months after 5.0 is released'],
  [
    { kind: 'end of', unit: 'year', of: event('5.0') },
    'at the end of the year in which 5.0 is released',
    'the end of the year in which 5.0 is released',
  ],
  [
    { kind: 'end of', unit: 'month', of: after },
    'at the end of the month 6 months after 5.0 is released',
    'the end of the month 6 months after 5.0 is released',
  ],
  [
    { kind: 'earliest', of: [event('3.8'), event('5.0')], notBefore: null },
    'when 3.8 or 5.0 is released, whichever is earlier',
    '3.8 or 5.0 is released, whichever is earlier',
  ],
  [
    { kind: 'earliest', of: [event('3.8'), ended], notBefore: null },
    'when 3.8 is released or active ends, whichever is earlier',
    '3.8 is released or active ends, whichever is earlier',
  ],
  [
    { kind: 'latest', of: [after, event('6.0')], notBefore: '2027-01-01' },
    '6 months after 5.0 is released and when 6.0 is released, whichever is later, not before 2027-01-01',
    '6 months after 5.0 is released and 6.0 is released, whichever is later, not before 2027-01-01',
  ],
  [
    { kind: 'latest', of: [event('6.0')], notBefore: '2027-01-01' },
    'when 6.0 is released, not before 2027-01-01',
    '6.0 is released, not before 2027-01-01',
  ],
] as const satisfies readonly (readonly [Awaited, string, string?])[]) {
  test(`a line ends ${when}, and is supported until then`, () => {
    assert.equal(endWords({ kind: 'open', until: awaited }), when);
    assert.equal(untilWords(awaited), `until ${until}`);
  });
}

test('every other end is words', () => {
  assert.equal(endWords({ kind: 'by', day: '2026-01-01', lacking: [] }), 'on 2026-01-01 at the latest');
  assert.equal(endWords({ kind: 'forever' }), 'never');
  assert.equal(endWords({ kind: 'never' }), 'before it began');
});

test('durations are said as people do', () => {
  assert.equal(durationWords({ count: 1, unit: 'w' }), '1 week');
  assert.equal(durationWords({ count: 18, unit: 'mo' }), '18 months');
});

test('the reason of a supported line follows its tier, that of an ended one is all there is', () => {
  assert.equal(supportText(aSupport('4', 'active')), 'active until 5.0 is released (newest 2)');
  assert.match(supportText(aSupport('4', null)), /^ended: /);
});

test('tiers that are still to come follow the one a line is in', () => {
  const support = (tier: string | null) => ({
    ...aSupport('3', tier),
    ends: [
      { tier: 'active', date: '2027-04-16', undated: null },
      { tier: 'void', date: '2027-04-16', undated: null },
      { tier: 'security', date: '2028-04-16', undated: null },
      { tier: 'late', date: null, undated: { kind: 'open', until: event('5.0') } },
      { tier: 'paid', date: null, undated: { kind: 'forever' } },
    ] as const,
  });
  assert.equal(
    laterText(support('active')),
    ', then security through 2028-04-16, then late until 5.0 is released, then paid with no planned end',
  );
  assert.equal(laterText(support('paid')), '');
  assert.equal(laterText(support(null)), '');
});
