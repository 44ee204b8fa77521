import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day } from '../../src/day.ts';
import { evaluate, neededDays } from '../../src/policy/evaluate.ts';
import { endWords } from '../../src/policy/words.ts';
import { linesFrom, policyFrom } from './lines.ts';

type Days = Parameters<typeof linesFrom>[0];

function evaluated(policy: string, days: Days, day: string) {
  return evaluate(linesFrom(days), policyFrom(policy), day as Day);
}

function tiersOf(policy: string, days: Days, day: string) {
  const { support } = evaluated(policy, days, day);
  return Object.fromEntries(support.map(({ line, tier }) => [line.name, tier]));
}

function eolOf(policy: string, days: Days, line: string, day = '2030-01-01') {
  return evaluated(policy, days, day).support.find((one) => one.line.name === line)?.eol;
}

const three = { 3: '2026-04-13', 2: '2025-01-15', 1: '2024-01-31' };

test('the last supported day is inclusive and the next one is not', () => {
  const policy = 'line: major\nsupport: release + 18mo';
  const days = { 2: '2026-01-01', 1: '2025-01-15' };
  assert.equal(eolOf(policy, days, '1'), '2026-07-15');
  assert.equal(tiersOf(policy, days, '2026-07-15')['1'], 'supported');
  assert.equal(tiersOf(policy, days, '2026-07-16')['1'], null);
});

test('a release pushes a line out on its own day', () => {
  const policy = 'line: major\nsupport: newest 1';
  assert.equal(tiersOf(policy, { 1: '2025-01-15' }, '2026-03-13')['1'], 'supported');
  assert.deepEqual(tiersOf(policy, { 2: '2026-03-14', 1: '2025-01-15' }, '2026-03-14'), {
    2: 'supported',
    1: null,
  });
  assert.equal(eolOf(policy, { 2: '2026-03-14', 1: '2025-01-15' }, '1'), '2026-03-13');
});

for (const [end, eol] of [
  ['next', '2025-01-14'],
  ['newest 1', '2025-01-14'],
  ['next + 0d', '2025-01-15'],
  ['next + 1d', '2025-01-16'],
  ['eom(next)', '2025-01-31'],
  ['eoy(newest 1)', '2025-12-31'],
  ['max(next, 2020-01-01)', '2025-01-14'],
  ['min(next, forever)', '2025-01-14'],
  ['max(next)', '2025-01-14'],
  ['eom(max(next, 2020-01-01))', '2025-01-31'],
  ['newest 2', '2026-04-12'],
  ['next(2) + 6w', '2026-05-25'],
  ['release', '2024-01-31'],
  ['last', '2024-01-31'],
  ['2024-02-29', '2024-02-29'],
  ['release + 1mo', '2024-02-29'],
  ['release + 13mo', '2025-02-28'],
  ['release + 1 year', '2025-01-31'],
  ['eom(release + 1mo)', '2024-02-29'],
  ['min(next, release + 1w)', '2024-02-07'],
  ['max(next + 6mo, release + 2y)', '2026-01-31'],
  ['min(major(2), release + 5y)', '2026-04-12'],
  ['newest 3', null],
  ['max(newest 3, 2024-02-29)', null],
  ['min(newest 3, 2024-02-29)', '2024-02-29'],
  ['forever', null],
  ['never', null],
] as const) {
  test(`${end} of a line from 2024-01-31 ends on ${eol}`, () => {
    assert.equal(eolOf(`line: major\nsupport: ${end}`, three, '1'), eol);
  });
}

test('29 February plus a year is 28 February', () => {
  assert.equal(
    eolOf('line: major\nsupport: release + 1y', { 2: '2024-03-01', 1: '2024-02-29' }, '1'),
    '2025-02-28',
  );
  assert.equal(
    eolOf('line: major\nsupport: release + 4y', { 2: '2024-03-01', 1: '2024-02-29' }, '1'),
    '2028-02-29',
  );
});

test('two lines that ship on one day both count, in the order of their versions', () => {
  const days = { 3: '2026-01-10', 2: '2026-01-10', 1: '2025-01-01' };
  assert.deepEqual(tiersOf('line: major\nsupport: newest 2', days, '2026-01-10'), {
    3: 'supported',
    2: 'supported',
    1: null,
  });
  const { support } = evaluated('line: major\nsupport: newest 1', days, '2026-01-10');
  assert.equal(support[1]?.eol, '2026-01-09');
  assert.match(
    support[1]?.reason ?? '',
    /^never supported: 3\.0 was released on the same day \(2026-01-10\)/,
  );
});

test('a line that ships after its successors never had the tier they ended', () => {
  const { support } = evaluated(
    'line: minor\nsupport: newest 1',
    { '2.0': '2025-01-01', 1.9: '2025-06-01' },
    '2025-06-01',
  );
  assert.deepEqual(
    support.map(({ line, tier }) => [line.name, tier]),
    [
      ['2.0', 'supported'],
      ['1.9', null],
    ],
  );
  assert.equal(
    support[1]?.reason,
    'never supported: 2.0 was released on 2025-01-01, before its own first release (newest 1)',
  );
});

test('a backport on the day a line ends changes nothing', () => {
  const policy = 'line: major\ntiers:\n  active: next\n  security: next + 6mo';
  const before = tiersOf(policy, { 2: '2025-01-15', 1: '2024-01-31' }, '2025-07-15');
  const after = tiersOf(policy, { 2: '2025-01-15', 1: ['2024-01-31', '2025-07-15'] }, '2025-07-15');
  assert.deepEqual(before, { 2: 'active', 1: 'security' });
  assert.deepEqual(after, before);
});

test('a patch release moves an end that hangs on the last one', () => {
  const policy = 'line: minor\nsupport: max(last, next(2))';
  const days = { 1.2: '2026-03-01', 1.1: '2026-02-01', '1.0': ['2026-01-01', '2026-04-01'] };
  assert.equal(tiersOf(policy, days, '2026-04-01')['1.0'], 'supported');
  assert.equal(tiersOf(policy, days, '2026-04-02')['1.0'], null);
});

test('days before the first release have no lines and no change', () => {
  assert.deepEqual(evaluated('line: major\nsupport: newest 1', {}, '2020-01-01'), {
    day: '2020-01-01',
    support: [],
    notes: [],
    problems: [],
    nextChange: null,
  });
});

test('the newest line stays in its last tier past its end and says so', () => {
  const policy = 'line: major\ntiers:\n  active: release + 1mo\n  security: release + 2mo';
  const { support, nextChange } = evaluated(policy, { 1: '2020-01-01' }, '2026-01-01');
  assert.equal(support[0]?.tier, 'security');
  assert.equal(support[0]?.eol, '2020-03-01');
  assert.equal(
    support[0]?.reason,
    'as the newest line, although its support was due to end on 2020-03-01 (release + 2mo)',
  );
  assert.equal(nextChange, null);
});

test('an exception may end even the newest line', () => {
  const policy =
    'line: major\nsupport: newest 1\nlines:\n  "1": { support: 2025-01-01, because: "abandoned" }';
  const { support } = evaluated(policy, { 1: '2020-01-01' }, '2026-01-01');
  assert.equal(support[0]?.tier, null);
  assert.equal(support[0]?.reason, 'ended after 2025-01-01 (abandoned)');
});

test('no tier outlasts the last one', () => {
  const policy = 'line: major\ntiers:\n  active: release + 5y\n  security: release + 1y';
  const { support } = evaluated(policy, { 2: '2025-12-01', 1: '2024-01-01' }, '2025-06-01');
  assert.deepEqual(
    support[1]?.ends.map(({ date }) => date),
    ['2025-01-01', '2025-01-01'],
  );
  assert.equal(support[1]?.tier, null);
});

test('a tier that refers to an earlier one counts from its last day', () => {
  const policy = 'line: major\ntiers:\n  active: next\n  security: active + 6mo';
  assert.equal(eolOf(policy, three, '1'), '2025-07-14');
  const { support } = evaluated(policy, three, '2026-05-01');
  assert.equal(endWords(support[0]?.ends[1]?.undated ?? assert.fail()), '6 months after 4.0 is released');
});

test('siblings, majors and LTS lines are counted among themselves', () => {
  const days = {
    '2.1': '2026-01-01',
    '2.0': '2025-06-01',
    1.2: '2025-04-01',
    1.1: '2025-01-01',
    '1.0': '2024-01-01',
  };
  const policy = 'line: minor\nlts: { minor: 0 }\nsupport: ';
  assert.equal(eolOf(`${policy}sibling`, days, '1.1'), '2025-03-31');
  assert.equal(eolOf(`${policy}sibling`, days, '1.2'), null);
  assert.equal(eolOf(`${policy}major`, days, '1.0'), '2025-05-31');
  assert.equal(eolOf(`${policy}major(2)`, days, '1.0'), null);
  assert.equal(eolOf(`${policy}lts`, days, '1.2'), '2025-05-31');
  assert.equal(eolOf(`${policy}lts`, days, '2.0'), null);
  assert.deepEqual(tiersOf(`${policy}min(sibling, major(2))`, days, '2026-01-02'), {
    2.1: 'supported',
    '2.0': null,
    1.2: 'supported',
    1.1: null,
    '1.0': null,
  });
});

test('the first rule that matches speaks for a line', () => {
  const policy =
    'line: major\nlts: even\nrules:\n  - when: [lts, ">=4"]\n    a: forever\n  - when: lts\n    b: forever\ntiers:\n  c: forever';
  assert.deepEqual(tiersOf(policy, { 4: '2020-01-01', 3: '2020-01-01', 2: '2020-01-01' }, '2026-01-01'), {
    4: 'a',
    3: 'c',
    2: 'b',
  });
});

test('the newest line of a major is its last once a newer major has shipped', () => {
  const policy =
    'line: minor\nrules:\n  - when: last-of-major\n    security: major + 1y\ntiers:\n  active: next';
  const days = { '2.0': '2026-01-01', 1.1: '2025-06-01', '1.0': '2025-01-01' };
  assert.deepEqual(tiersOf(policy, days, '2026-06-01'), { '2.0': 'active', 1.1: 'security', '1.0': null });
});

test('lines below the floor are ended and need no dates', () => {
  const policy = 'line: major\nsupport: release + 2y\nfloor: "2"';
  const { support, problems } = evaluated(policy, { 2: '2026-01-01', 1: null }, '2026-06-01');
  assert.deepEqual(problems, []);
  assert.equal(support[1]?.tier, null);
  assert.equal(support[1]?.reason, "ended: older than 2, the policy's floor");
});

test('a floor that ends a line with support left is a problem', () => {
  const { problems } = evaluated('line: major\nsupport: newest 2\nfloor: "3"', three, '2026-06-01');
  assert.deepEqual(
    problems.map(({ code, what }) => [code, what]),
    [['floor-supported', 'The floor ends 2, which the policy still supports.']],
  );
});

test('an exception revives a line below the floor', () => {
  const policy =
    'line: major\nsupport: newest 1\nfloor: "3"\nlines:\n  "1": { support: 2027-01-01, because: "a customer" }';
  assert.deepEqual(tiersOf(policy, three, '2026-06-01'), { 3: 'supported', 2: null, 1: 'supported' });
});

test('a line no rule covers has ended, and a note names it', () => {
  const policy = 'line: major\nrules:\n  - when: ">=2"\n    support: newest 2';
  const { support, notes } = evaluated(policy, three, '2026-06-01');
  assert.equal(support[2]?.reason, 'ended: no rule of the policy covers it');
  assert.deepEqual(
    notes.map(({ code }) => code),
    ['line-without-rule'],
  );
});

test('an exception for a line that never shipped is noted, for a planned one it is not', () => {
  const policy =
    'line: major\nsupport: newest 1\nlines:\n  "9": { support: 2030-01-01, because: "why" }\n  "8": { planned: 2027-01-01 }';
  const { notes } = evaluated(policy, three, '2026-06-01');
  assert.deepEqual(
    notes.map(({ what }) => what),
    ['The policy has an exception for 9, which has no releases.'],
  );
});

test('planned lines change words and nothing else', () => {
  const plain = 'line: minor\nsupport: newest 1\n';
  const days = { 1.1: '2026-01-01', '1.0': '2025-01-01' };
  const planned = evaluated(`${plain}lines:\n  "1.2": { planned: 2027-11-01 }\n`, days, '2026-06-01');
  assert.equal(planned.support[0]?.reason, 'until 1.2 is released (planned for 2027-11-01) (newest 1)');
  assert.deepEqual(
    planned.support.map(({ tier, eol }) => [tier, eol]),
    [
      ['supported', null],
      [null, '2025-12-31'],
    ],
  );
});

test('the next change is the first day after which a tier ends by date', () => {
  const policy = 'line: major\ntiers:\n  active: release + 1y\n  security: release + 2y';
  const days = { 2: '2026-01-10', 1: '2025-06-30' };
  assert.equal(evaluated(policy, days, '2026-06-29').nextChange, '2026-07-01');
  assert.equal(evaluated(policy, days, '2026-06-30').nextChange, '2026-07-01');
  assert.equal(evaluated(policy, days, '2026-07-01').nextChange, '2027-01-11');
  assert.equal(evaluated('line: major\nsupport: newest 1', days, '2026-06-30').nextChange, null);
});

test('counts need no dates', () => {
  const { support, problems } = evaluated(
    'line: major\nsupport: newest 2',
    { 3: null, 2: null, 1: null },
    '2026-06-01',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    support.map(({ tier, reason }) => [tier, reason]),
    [
      ['supported', 'until 5.0 is released (newest 2)'],
      ['supported', 'until 4.0 is released (newest 2)'],
      [null, 'ended: 2 newer lines are out (newest 2)'],
    ],
  );
});

test('a window without the day it begins is a problem that names the line', () => {
  const { problems } = evaluated(
    'line: major\nsupport: release + 2y',
    { 2: '2026-01-01', 1: null },
    '2026-06-01',
  );
  assert.deepEqual(
    problems.map(({ code, what }) => [code, what]),
    [['date-unknown', 'The support of 1 cannot be decided.']],
  );
});

test('the day of a patch release stands for no first release', () => {
  const policy = 'line: major\nsupport: release + 1y';
  for (const patch of ['2020-01-01', '2026-01-01']) {
    const { problems } = evaluated(policy, { 2: '2026-01-01', 1: [null, patch] }, '2026-06-01');
    assert.equal(problems.length, 1);
  }
});

test('only days that decide something are asked for', () => {
  const needed = (policy: string, days: Days) => {
    const { first, latest } = neededDays(linesFrom(days), policyFrom(`line: major\n${policy}`), '2026-06-01');
    return [first.map(({ name }) => name), latest.map(({ name }) => name)];
  };
  const unknown = { 4: null, 3: null, 2: null, 1: null };
  assert.deepEqual(needed('support: newest 2', unknown), [[], []]);
  assert.deepEqual(needed('support: release + 1y', unknown), [['4', '3', '2', '1'], []]);
  assert.deepEqual(needed('support: release + 1y\nfloor: "3"', unknown), [['4', '3'], []]);
  assert.deepEqual(needed('support: max(release + 1y, newest 2)', unknown), [['2', '1'], []]);
  assert.deepEqual(needed('support: next + 6mo', unknown), [['4', '3', '2'], []]);
  assert.deepEqual(needed('support: next + 6mo', { ...unknown, 3: '2020-01-01' }), [['4'], []]);
  assert.deepEqual(needed('support: max(last, next(2))', unknown), [[], ['2', '1']]);
  assert.deepEqual(needed('support: 2020-01-01', unknown), [[], []]);
});

const start: Day = '2020-01-01';
const day = fc.integer({ min: 0, max: 2000 }).map((count) => addDays(start, count));
const shipping = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), day),
  {
    selector: ([major, minor]) => `${major}.${minor}`,
    minLength: 1,
    maxLength: 12,
  },
);
const expression = fc.constantFrom(
  ...['newest 1', 'newest 3', 'next + 6mo', 'release + 1y', 'sibling', 'major(2)', 'min(sibling, major(2))'],
  ...[
    'max(next + 2mo, release + 1y)',
    'eom(release + 8mo)',
    'eoy(next)',
    'lts + 1y',
    '2023-02-28',
    'max(last, next(2))',
  ],
);

function daysOf(shipped: readonly (readonly [number, number, Day])[]): Days {
  return Object.fromEntries(shipped.map(([major, minor, on]) => [`${major}.${minor}`, on]));
}

test('a newer release never lengthens the support of a newest N line', () => {
  fc.assert(
    fc.property(shipping, fc.integer({ min: 1, max: 4 }), day, (shipped, count, on) => {
      const policy = `line: minor\nsupport: newest ${count}`;
      const before = evaluated(policy, daysOf(shipped), '2026-01-01').support;
      const after = evaluated(policy, { ...daysOf(shipped), 9.9: on }, '2026-01-01').support;
      for (const { line, eol } of before) {
        const now = after.find((one) => one.line.name === line.name)?.eol ?? '9999-12-31';
        assert.ok(now <= (eol ?? '9999-12-31'));
      }
    }),
    { numRuns: 200 },
  );
});

test('with the releases fixed, a later day never un-ends a line', () => {
  fc.assert(
    fc.property(shipping, expression, fc.nat(3000), fc.nat(1500), (shipped, end, from, more) => {
      const policy = `line: minor\nlts: { minor: even }\nsupport: ${end}`;
      const [early, late] = [addDays('2025-07-01', from), addDays('2025-07-01', from + more)];
      const before = tiersOf(policy, daysOf(shipped), early);
      const after = tiersOf(policy, daysOf(shipped), late);
      for (const [line, tier] of Object.entries(before)) assert.ok(tier !== null || after[line] === null);
    }),
    { numRuns: 200 },
  );
});

test('max is the later and min the earlier of two ends', () => {
  fc.assert(
    fc.property(shipping, expression, expression, (shipped, a, b) => {
      const ends = (end: string) =>
        evaluated(
          `line: minor\nlts: { minor: even }\nsupport: ${end}`,
          daysOf(shipped),
          '2026-01-01',
        ).support.map(({ eol }) => eol ?? 'open');
      const [ofA, ofB] = [ends(a), ends(b)];
      assert.deepEqual(
        ends(`max(${a}, ${b})`),
        ofA.map((end, index) => [end, ofB[index] ?? ''].sort().at(1)),
      );
      assert.deepEqual(
        ends(`min(${a}, ${b})`),
        ofA.map((end, index) => [end, ofB[index] ?? ''].sort().at(0)),
      );
    }),
    { numRuns: 200 },
  );
});

test('the next change is the first day on which a tier is another', () => {
  fc.assert(
    fc.property(shipping, expression, (shipped, end) => {
      const policy = `line: minor\ntiers:\n  active: release + 3mo\n  security: ${end}`;
      const { nextChange } = evaluated(policy, daysOf(shipped), '2025-07-01');
      const now = tiersOf(policy, daysOf(shipped), '2025-07-01');
      if (nextChange === null) return assert.deepEqual(tiersOf(policy, daysOf(shipped), '9000-01-01'), now);
      assert.deepEqual(tiersOf(policy, daysOf(shipped), addDays(nextChange, -1)), now);
      assert.notDeepEqual(tiersOf(policy, daysOf(shipped), nextChange), now);
    }),
    { numRuns: 200 },
  );
});

test('an exception that names a minor line by its major number is noted, as it is for its first line only', () => {
  const policy = 'line: minor\nsupport: newest 1\nlines:\n  "1": { support: 2030-01-01, because: "why" }';
  const notesFor = (days: Days) => evaluated(policy, days, '2026-06-01').notes.map(({ code }) => code);
  const two = { '2.0': '2025-01-15', '1.0': '2024-01-31' };
  assert.deepEqual(notesFor({ ...two, '1.1': '2024-06-30' }), ['override-for-first']);
  assert.deepEqual(notesFor(two), []);
});

test('an exception for a major line is none for the minor line that begins with its number', () => {
  const policy = `line: { ">=1.1": major, else: minor }
support: newest 1
lines:
  "1": { support: 2030-01-01, because: "why" }`;
  const { notes, support } = evaluated(
    policy,
    { '2': '2025-01-15', '1': '2024-03-01', '1.0': '2024-01-31' },
    '2026-06-01',
  );
  assert.deepEqual(
    notes.map(({ code }) => code),
    [],
  );
  assert.deepEqual(
    support.map(({ line, tier }) => [line.name, tier]),
    [
      ['2', 'supported'],
      ['1', 'supported'],
      ['1.0', null],
    ],
  );
});
