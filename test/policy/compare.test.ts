import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from '../../src/day.ts';
import { comparePolicies, scheduleOf } from '../../src/policy/compare.ts';
import { factsOf } from '../../src/policy/select.ts';
import { verdictsOf } from '../../src/policy/verdict.ts';
import { linesFrom, policyFrom } from './lines.ts';

const lines = linesFrom({ 4: '2026-04-01', 3: '2025-04-01', 2: '2024-04-01', 1: '2023-04-01' });

function compared(own: string, proposed: string, day: Day = '2026-06-01') {
  const side = (text: string) => ({ policy: policyFrom(`line: major\n${text}`), lines });
  return comparePolicies(side(own), side(proposed), day);
}

test('policies that say the same do not differ', () => {
  assert.deepEqual(compared('support: newest 2', 'support: next(2)'), []);
});

test('a line one policy has dropped already differs since it did', () => {
  assert.deepEqual(compared('support: newest 3', 'support: newest 2'), [
    {
      line: '4',
      own: { tier: 'supported', eol: null, words: 'when 7.0 is released' },
      proposed: { tier: 'supported', eol: null, words: 'when 6.0 is released' },
      from: null,
    },
    {
      line: '3',
      own: { tier: 'supported', eol: null, words: 'when 6.0 is released' },
      proposed: { tier: 'supported', eol: null, words: 'when 5.0 is released' },
      from: null,
    },
    {
      line: '2',
      own: { tier: 'supported', eol: null, words: 'when 5.0 is released' },
      proposed: { tier: null, eol: '2026-03-31', words: null },
      from: '2026-04-01',
    },
  ]);
});

test('windows differ from the day the shorter one is over', () => {
  const [newest, second, third] = compared('support: release + 30mo', 'support: release + 3y');
  assert.equal(newest?.from, null);
  assert.deepEqual([second?.line, second?.from], ['3', '2027-10-02']);
  assert.deepEqual([third?.line, third?.from], ['2', '2026-10-02']);
});

test('a line that has ended under both is left out', () => {
  assert.equal(
    compared('support: release + 1y', 'support: release + 2y').some(({ line }) => line === '1'),
    false,
  );
});

test('policies that came together again differ since they parted last', () => {
  const tiers = (second: string, last: string) =>
    `tiers: { a: release + 1y, ${second}: release + 2y, c: release + 3y, ${last}: forever }`;
  const found = compared(tiers('b', 'd'), tiers('x', 'y'));
  assert.deepEqual(found.find(({ line }) => line === '1')?.from, '2026-04-02');
});

test('the end of life is that of the last tier', () => {
  const [newest] = compared(
    'tiers: { active: release + 1y, security: release + 2y }',
    'tiers: { active: release + 2y, security: forever }',
  );
  assert.deepEqual([newest?.own?.eol, newest?.proposed?.words], ['2028-04-01', 'never']);
});

test('another name for a tier is a difference from the first day', () => {
  const found = compared('support: newest 1', 'tiers: { active: newest 1 }');
  assert.deepEqual(
    found.map(({ line, from }) => [line, from]),
    [['4', '2026-04-01']],
  );
});

test('lines only one policy has stand against nothing', () => {
  const own = { policy: policyFrom('line: major\nsupport: newest 1'), lines: linesFrom({ 2: '2026-01-01' }) };
  const proposed = {
    policy: policyFrom('line: minor\nsupport: newest 1'),
    lines: linesFrom({ 2.1: '2026-03-01', '2.0': '2026-01-01' }),
  };
  assert.deepEqual(
    comparePolicies(own, proposed, '2026-06-01').map(({ line, own: before, proposed: after, from }) => [
      line,
      before?.tier,
      after?.tier,
      from,
    ]),
    [
      ['2.1', undefined, 'supported', '2026-03-01'],
      ['2', 'supported', undefined, '2026-01-01'],
    ],
  );
});

function coursesOf(text: string) {
  const policy = policyFrom(`line: major\n${text}`);
  const lines = linesFrom({ 2: '2026-01-01', 1: '2025-01-01' });
  return verdictsOf(factsOf(lines, policy), policy, '2026-06-01').map(scheduleOf);
}

test('a line goes through its tiers day by day', () => {
  const [, first] = coursesOf('tiers:\n  active: next\n  security: next + 1y');
  assert.deepEqual(first?.turns, ['2026-01-01', '2027-01-02']);
  assert.deepEqual(
    ['2025-12-31', '2026-01-01', '2027-01-01', '2027-01-02'].map((day) => first?.on(day as '2026-01-01')),
    ['active', 'security', 'security', null],
  );
});

test('the newest line keeps its last tier', () => {
  const [newest] = coursesOf('support: release + 1y');
  assert.equal(newest?.on('2030-01-01'), 'supported');
});

test('a line below the floor has no course', () => {
  const [, first] = coursesOf('support: newest 1\nfloor: "2"');
  assert.deepEqual([first?.turns, first?.on('2025-06-01')], [[], null]);
});
