import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from '../../src/day.ts';
import { factsOf } from '../../src/policy/select.ts';
import { isPast, nextChangeOf, verdictsOf } from '../../src/policy/verdict.ts';
import { linesFrom, policyFrom } from './lines.ts';

const day: Day = '2026-06-01';

function verdicts(
  text: string,
  days: Parameters<typeof linesFrom>[0] = { 3: '2026-01-01', 2: '2025-01-01', 1: '2024-01-01' },
) {
  const policy = policyFrom(`line: major\n${text}`);
  return verdictsOf(factsOf(linesFrom(days), policy), policy, day);
}

for (const [text, states] of [
  ['support: newest 2', ['in', 'in', 'ended']],
  ['support: release + 1mo', ['kept', 'ended', 'ended']],
  ['support: newest 1\nfloor: "2"', ['in', 'ended', 'below-floor']],
  ['rules: [{ when: ">=2", a: next }, { when: ">=1", a: forever }]', ['in', 'ended', 'in']],
  ['rules: [{ when: ">=3", support: next }]', ['in', 'no-rule', 'no-rule']],
] as const) {
  test(`${text.replaceAll('\n', ', ')} leaves the lines ${states.join(', ')}`, () => {
    assert.deepEqual(
      verdicts(text).map(({ state }) => state.kind),
      states,
    );
  });
}

test('an exception replaces tiers in their place', () => {
  const [, second] = verdicts(
    'tiers: { a: next, b: newest 2 }\nlines: { "2": { a: 2030-01-01, because: why } }',
  );
  assert.deepEqual(
    second?.inForce.tiers.map(({ name, end }) => [name, end.kind]),
    [
      ['a', 'date'],
      ['b', 'newest'],
    ],
  );
  assert.equal(second?.inForce.rule, null);
});

test('an exception adds the tiers that the rule of its line does not have', () => {
  const [, second] = verdicts(
    'tiers: { a: next }\nrules: [{ when: odd, b: next }]\nlines: { "2": { a: 2030-01-01, b: 2031-01-01, because: why } }',
  );
  assert.deepEqual(
    second?.inForce.tiers.map(({ name, end }) => [name, end.kind]),
    [
      ['a', 'date'],
      ['b', 'date'],
    ],
  );
  assert.deepEqual(second?.inForce.grounds, ['why', 'why']);
});

test('a newest line below the floor counts as one a rule still supports', () => {
  const [newest, second] = verdicts('support: release + 1mo\nfloor: "9"');
  assert.deepEqual(newest?.state, { kind: 'below-floor', supported: true });
  assert.deepEqual(second?.state, { kind: 'below-floor', supported: false });
});

test('a line below the floor that no rule covers is not one a rule still supports', () => {
  const [newest] = verdicts('rules: [{ when: ">=9", support: next }]\nfloor: "9"');
  assert.deepEqual(newest?.state, { kind: 'below-floor', supported: false });
});

test('an end is past on the day after it', () => {
  assert.equal(isPast({ kind: 'on', day, cause: null }, day), false);
  assert.equal(isPast({ kind: 'on', day: '2026-05-31', cause: null }, day), true);
  assert.deepEqual([isPast({ kind: 'never' }, day), isPast({ kind: 'forever' }, day)], [true, false]);
});

test('a line that has ended changes no more', () => {
  assert.deepEqual(
    verdicts('support: release + 30mo').map((verdict) => nextChangeOf(verdict, day)),
    [null, '2027-07-02', '2026-07-02'],
  );
});

test('a line changes its tier on the day after an end to come, whatever is past', () => {
  const changesOf = (text: string) => verdicts(text).map((verdict) => nextChangeOf(verdict, day));
  assert.deepEqual(changesOf('tiers: { a: 2026-01-01, b: 2026-02-01, c: 2026-08-01 }'), [
    null,
    '2026-08-02',
    '2026-08-02',
  ]);
  assert.deepEqual(changesOf('tiers: { a: 2026-06-01, b: forever }'), [
    '2026-06-02',
    '2026-06-02',
    '2026-06-02',
  ]);
});

test('the newest line is kept in its last tier, unless an exception ends that one', () => {
  const tiers = 'tiers: { a: 2026-01-01, b: 2026-02-01 }';
  const stateOf = (text: string) => verdicts(text)[0]?.state;
  assert.deepEqual(stateOf(tiers), { kind: 'kept', tier: 1 });
  assert.deepEqual(stateOf(`${tiers}\nlines: { "3": { a: 2026-03-01, because: why } }`), {
    kind: 'kept',
    tier: 1,
  });
  for (const exception of ['b: 2026-03-01', 'a: 2026-01-15, b: 2026-03-01'])
    assert.deepEqual(stateOf(`${tiers}\nlines: { "3": { ${exception}, because: why } }`), { kind: 'ended' });
});

test('an exception is for the line of its own name, and for one written otherwise where there is none', () => {
  const text = (name: string) =>
    policyFrom(
      `line: { ">=2.1": major, else: minor }\nsupport: newest 1\nlines: { "${name}": { support: 2030-01-01, because: why } }`,
    );
  const excepted = (name: string, days: Parameters<typeof linesFrom>[0]) => {
    const policy = text(name);
    return verdictsOf(factsOf(linesFrom(days), policy), policy, day)
      .filter(({ inForce }) => inForce.override !== null)
      .map(({ facts }) => facts.line.name);
  };
  const both = { 3: '2026-01-01', 2: '2025-01-01', '2.0': '2024-01-01' } as const;
  assert.deepEqual(excepted('2', both), ['2']);
  assert.deepEqual(excepted('2.0', both), ['2.0']);
  assert.deepEqual(excepted('2', { 3: '2026-01-01', '2.0': '2024-01-01' }), ['2.0']);
  assert.deepEqual(excepted('2.0', { 3: '2026-01-01', 2: '2025-01-01' }), ['2']);
  assert.deepEqual(excepted('4', both), []);
});
