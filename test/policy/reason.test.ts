import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from '../../src/day.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { supportText } from '../../src/policy/words.ts';
import { linesFrom, policyFrom } from './lines.ts';

const known = { 3: '2026-03-14', 2: '2025-01-15', 1: '2024-01-31' };
const unknown = { 3: null, 2: null, 1: null };

for (const [policy, line, reason, days] of [
  ['support: newest 2', '3', 'supported until 5.0 is released (newest 2)', known],
  ['support: newest 2', '1', 'ended when 3.0 was released on 2026-03-14 (newest 2)', known],
  ['support: next + 6mo', '1', 'ended after 2025-07-15, 6 months after 2.0 was released (next + 6mo)', known],
  ['support: next + 6mo', '2', 'supported through 2026-09-14 (next + 6mo)', known],
  ['support: release + 1y', '1', 'ended after 2025-01-31 (release + 1y)', known],
  ['support: release', '1', 'ended after 2024-01-31 (release)', known],
  ['support: eom(next)', '1', 'ended after 2025-01-31 (eom(next))', known],
  ['support: forever', '1', 'supported with no planned end (forever)', known],
  ['support: never', '1', 'never supported (never)', known],
  [
    'support: 2020-01-01',
    '1',
    'never supported: its support ended on 2020-01-01, before its own first release (2020-01-01)',
    known,
  ],
  [
    'support: never',
    '3',
    'supported as the newest line, although its support was due to have ended (never)',
    known,
  ],
  [
    'support: release + 1mo',
    '3',
    'supported as the newest line, although its support was due to end on 2026-04-14 (release + 1mo)',
    known,
  ],
  ['tiers: { active: release, security: forever }', '1', 'security with no planned end (forever)', known],
  ['tiers:\n  active: next\n  security: forever', '2', 'security with no planned end (forever)', known],
  [
    'support: next\nlines: { "2": { support: 2027-01-01, because: "a promise" } }',
    '2',
    'supported through 2027-01-01 (a promise)',
    known,
  ],
  ['support: next', '1', 'ended: a newer line is out (next)', unknown],
  ['support: newest 1', '1', 'ended: a newer line is out (newest 1)', unknown],
  ['support: next + 6mo', '1', 'ended: its last tier has ended (next + 6mo)', { ...known, 3: null }],
  ['support: major(2)', '1', 'ended: 2 newer majors are out (major(2))', unknown],
  ['support: min(next, forever)', '1', 'ended: its last tier has ended (min(next, forever))', unknown],
  ['support: release + 1y', '1', 'unknown: it depends on a release date that is missing', unknown],
] as const) {
  test(`${line} under ${policy.replaceAll('\n', ' ')}: ${reason}`, () => {
    const { support } = evaluate(linesFrom(days), policyFrom(`line: major\n${policy}`), '2026-06-01' as Day);
    assert.equal(supportText(support.find((one) => one.line.name === line) ?? assert.fail()), reason);
  });
}

test('a line that shipped on the day of its successor is told so', () => {
  const policy = policyFrom('line: major\nsupport: newest 1');
  const { support } = evaluate(linesFrom({ 2: '2025-01-01', 1: '2025-01-01' }), policy, '2026-06-01');
  assert.equal(
    support[1]?.reason,
    'never supported: 2.0 was released on the same day (2025-01-01) (newest 1)',
  );
});

test('a tier that ended before the line began is named', () => {
  const policy = policyFrom('line: minor\ntiers:\n  active: next\n  security: next + 2y');
  const { support } = evaluate(linesFrom({ '2.0': '2025-01-01', 1.9: '2025-06-01' }), policy, '2026-06-01');
  assert.equal(support[1]?.reason, 'through 2027-01-01 (next + 2y); active never applied');
});

for (const [policy, line, only] of [
  ['support: newest 2', '3', true],
  ['support: forever', '1', true],
  ['support: never', '3', false],
  ['tiers: { active: release + 9y, security: release + 2y }', '2', false],
  ['support: newest 1', '1', false],
] as const)
  test(`under ${policy} the reason of ${line} ${only ? 'only says its end' : 'says more than its end'}`, () => {
    const { support } = evaluate(linesFrom(known), policyFrom(`line: major\n${policy}`), '2026-06-01' as Day);
    assert.equal(support.find((one) => one.line.name === line)?.isOnlyItsEnd, only);
  });
