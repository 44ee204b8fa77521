import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from '../../src/day.ts';
import { parseEnd } from '../../src/policy/end.ts';
import { type EndContext, resolveEnd } from '../../src/policy/resolve.ts';
import type { ResolvedEnd } from '../../src/policy/resolved-end.ts';
import { factsOf } from '../../src/policy/select.ts';
import { successorIndex } from '../../src/policy/successor.ts';
import { linesFrom, policyFrom } from './lines.ts';

const day: Day = '2026-06-01';
const policy = policyFrom('line: major\nsupport: next');

/** What an end comes to for line 1, where the first day of line 1 is known and that of line 2 may not be. */
function moment(
  text: string,
  second: Day | null = '2025-01-15',
  ended: ReadonlyMap<string, ResolvedEnd> = new Map(),
): ResolvedEnd {
  const reading = parseEnd(text, { earlier: [...ended.keys()], later: [] });
  assert.ok(reading.ok);
  return resolveEnd(reading.end, contextOf(second, ended));
}

function contextOf(second: Day | null, ended: ReadonlyMap<string, ResolvedEnd>): EndContext {
  const all = factsOf(linesFrom({ 2: second, 1: '2024-01-31' }), policy);
  const [, facts] = all;
  assert.ok(facts !== undefined);
  return { facts, all, successor: successorIndex(all, day), policy, day, ended };
}

test('a successor remembers which release it was and how long after', () => {
  const found = moment('next + 6mo');
  assert.deepEqual(
    found.kind === 'on' && [found.day, found.cause?.line.name, found.cause?.day, found.cause?.after],
    ['2025-07-15', '2', '2025-01-15', { count: 6, unit: 'mo' }],
  );
});

for (const [end, kind, latest] of [
  ['next', 'by', '2026-05-31'],
  ['next + 1y', 'by', '2027-06-01'],
  ['eom(next)', 'by', '2026-06-30'],
  ['min(next, 2027-01-01)', 'by', '2026-05-31'],
  ['max(next, 2027-01-01)', 'on', '2027-01-01'],
  ['max(next, 2020-01-01)', 'by', '2026-05-31'],
  ['min(next, never)', 'never', undefined],
  ['max(next, forever)', 'forever', undefined],
  ['max(next, next(2))', 'open', undefined],
  ['min(next + 1y, next(2))', 'by', '2027-06-01'],
] as const) {
  test(`${end} of a successor without a day is ${kind} ${latest ?? ''}`, () => {
    const found = moment(end, null);
    assert.equal(found.kind, kind);
    assert.equal(found.kind === 'on' || found.kind === 'by' ? found.day : undefined, latest);
  });
}

test('what a bound hangs on is told, but not where it can decide nothing', () => {
  const found = moment('max(next, next + 1y)', null);
  assert.deepEqual(found.kind === 'by' && found.lacking, [{ index: 1, days: 'next' }]);
});

test('an earlier tier is its last day, or what it waits for', () => {
  const five = { kind: 'event', name: '5.0', verb: 'is released', planned: null } as const;
  const several = { kind: 'latest', of: [five, five], notBefore: null } as const;
  const open: ResolvedEnd = { kind: 'open', until: several };
  const plus = { count: 1, unit: 'mo' } as const;
  const ended = new Map<string, ResolvedEnd>([
    ['known', { kind: 'on', day: '2025-03-31', cause: null }],
    ['open', open],
    ['awaited', { kind: 'open', until: five }],
  ]);
  assert.deepEqual(moment('known + 1mo', undefined, ended), { kind: 'on', day: '2025-04-30', cause: null });
  assert.deepEqual(moment('open + 1mo', undefined, ended), {
    kind: 'open',
    until: { kind: 'after', plus, event: { kind: 'event', name: 'open', verb: 'ends', planned: null } },
  });
  assert.deepEqual(moment('awaited + 1mo', undefined, ended), {
    kind: 'open',
    until: { kind: 'after', plus, event: five },
  });
});

test('a tier that the line does not have ends nothing', () => {
  const reading = parseEnd('bugs + 1y', { earlier: ['bugs'], later: [] });
  assert.deepEqual(reading.ok && resolveEnd(reading.end, contextOf(null, new Map())), { kind: 'never' });
});

test('the latest release counts with its day, or with the one it was out at the latest', () => {
  assert.deepEqual(moment('last + 1mo'), { kind: 'on', day: '2024-02-29', cause: null });
  const all = factsOf(linesFrom({ 1: ['2024-01-31', null] }), policy);
  const reading = parseEnd('last');
  const [facts] = all;
  assert.ok(reading.ok && facts !== undefined);
  assert.deepEqual(resolveEnd(reading.end, { ...contextOf(null, new Map()), facts }), {
    kind: 'by',
    day,
    lacking: [{ index: 0, days: 'last' }],
  });
});
