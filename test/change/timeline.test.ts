import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Timeline, timelineOf } from '../../src/change/timeline.ts';
import type { Day } from '../../src/day.ts';
import { supportUnder } from './supported.ts';

const majors = {
  '1.0.0': '2022-01-10',
  '2.0.0': '2023-01-10',
  '3.0.0': '2024-01-10',
  '4.0.0': '2026-09-10',
} as const;

function timeline(
  policy: string,
  days: Readonly<Record<string, Day | null>> = majors,
  day: Day = '2026-11-22',
) {
  return timelineOf(supportUnder(policy, days, day), day);
}

/** `3 supported 2024-01-10 2028-12-31 open` */
function barsIn(found: Timeline | null): readonly string[] {
  return (found?.rows ?? []).flatMap(({ line, bars }) =>
    bars.map(({ tier, from, through, open }) =>
      [line, tier, from, through, ...(open ? ['open'] : [])].join(' '),
    ),
  );
}

test('an ended line has a bar through its last supported day', () => {
  const bars = barsIn(timeline('line: major\nsupport: newest 1\n'));
  assert.deepEqual(bars.slice(1), [
    '3 supported 2024-01-10 2026-09-09',
    '2 supported 2023-01-10 2024-01-09',
    '1 supported 2022-01-10 2023-01-09',
  ]);
});

test('a bar whose end is not known reaches the end of the picture and says so', () => {
  const found = timeline('line: major\nsupport: newest 1\n');
  assert.equal(found?.through, '2028-12-31');
  assert.equal(barsIn(found)[0], '4 supported 2026-09-10 2028-12-31 open');
});

test('a tier begins the day after the one before it', () => {
  const bars = barsIn(timeline('line: major\ntiers:\n  active: release + 1y\n  security: release + 2y\n'));
  assert.deepEqual(bars.slice(0, 2), ['4 active 2026-09-10 2027-09-10', '4 security 2027-09-11 2028-09-10']);
});

test('a tier that has not begun is not drawn before its beginning is known', () => {
  const bars = barsIn(timeline('line: major\ntiers:\n  active: next\n  security: next + 6mo\n'));
  assert.deepEqual(bars.slice(0, 3), [
    '4 active 2026-09-10 2028-12-31 open',
    '3 active 2024-01-10 2026-09-09',
    '3 security 2026-09-10 2027-03-10',
  ]);
});

test('an open tier reaches no further than the end of a later one', () => {
  const bars = barsIn(timeline('line: major\ntiers:\n  active: next\n  security: release + 3y\n'));
  assert.equal(bars[0], '4 active 2026-09-10 2029-09-10 open');
});

test('a tier that never applied has no bar', () => {
  const late = { '1.0.0': '2026-09-01', '2.0.0': '2026-01-01', '3.0.0': '2026-02-01' } as const;
  const bars = barsIn(timeline('line: major\ntiers:\n  active: next\n  security: release + 2y\n', late));
  assert.deepEqual(
    bars.filter((bar) => bar.startsWith('1 ')),
    ['1 security 2026-09-01 2028-09-01'],
  );
});

test('the newest line is open in its last tier after its end', () => {
  const bars = barsIn(timeline('line: major\nsupport: release + 1y\n', { '1.0.0': '2024-01-01' }));
  assert.equal(bars.length, 1);
  assert.match(bars[0] ?? '', /^1 supported 2024-01-01 2027-.* open$/);
});

test('a line begins at the earliest day that is known of it; one without any is named', () => {
  const days = {
    '1.0.0': null,
    '1.1.0': null,
    '2.0.0': null,
    '2.0.1': '2026-05-01',
    '3.0.0': '2026-06-01',
  } as const;
  const found = timeline('line: major\nsupport: newest 3\n', days);
  assert.deepEqual(found?.undated, ['1']);
  assert.deepEqual(
    barsIn(found).map((bar) => bar.slice(0, 22)),
    ['3 supported 2026-06-01', '2 supported 2026-05-01'],
  );
});

test('three ended lines are shown, and sixteen supported ones; the others are counted', () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `${index + 1}.0.0`,
      `2026-${String(1 + (index % 10)).padStart(2, '0')}-01` as Day,
    ]),
  );
  const found = timeline('line: major\nsupport: newest 20\n', many);
  assert.equal(found?.rows.filter(({ ended }) => !ended).length, 16);
  assert.equal(found?.left, 4);
  assert.ok((found?.rows.filter(({ ended }) => ended).length ?? 9) <= 3);
});

test('nothing is drawn more than ten years away', () => {
  const found = timeline('line: major\nsupport: release + 80y\n', {
    '1.0.0': '1999-01-01',
    '2.0.0': '2001-01-01',
  });
  assert.deepEqual([found?.from, found?.through], ['2016-11-22', '2036-12-31']);
  assert.ok(barsIn(found).every((bar) => bar.includes(' 2016-11-22 2036-12-31')));
});

for (const [from, through, ends] of [
  ['2026-11-10', '2026-12-25', '2026-12-25'],
  ['2026-11-10', '2026-12-26', '2026-12-31'],
  ['2026-08-01', '2027-01-28', '2027-01-31'],
  ['2026-08-01', '2027-01-29', '2027-03-31'],
  ['2026-01-10', '2027-01-01', '2027-03-31'],
  ['2026-01-10', '2027-03-31', '2027-03-31'],
  ['2026-01-10', '2027-04-01', '2027-06-30'],
  ['2026-01-10', '2027-08-15', '2027-09-30'],
  ['2026-01-10', '2027-12-31', '2027-12-31'],
  ['2026-01-10', '2029-01-09', '2029-03-31'],
  ['2026-01-10', '2029-01-10', '2029-12-31'],
] as const) {
  test(`a picture from ${from} through ${through} ends on ${ends}`, () => {
    assert.equal(timeline(`line: major\nsupport: ${through}\n`, { '1.0.0': from })?.through, ends);
  });
}

test('tiers are the best, the last, and those between', () => {
  const found = timeline('line: major\ntiers: { a: release + 1y, b: a + 1y, c: b + 1y, d: c + 1y }\n');
  assert.deepEqual(
    found?.rows[0]?.bars.map(({ rank }) => rank),
    ['best', 'middle', 'middle', 'last'],
  );
});

test('a tier of a single day has a bar', () => {
  const bars = barsIn(timeline('line: major\ntiers: { active: release, security: forever }\n'));
  assert.deepEqual(bars.slice(2, 4), [
    '3 active 2024-01-10 2024-01-10',
    '3 security 2024-01-11 2028-12-31 open',
  ]);
});

test('without lines or days there is no timeline', () => {
  assert.equal(timelineOf([], '2026-11-22'), null);
  assert.equal(timeline('line: major\nsupport: newest 1\n', { '1.0.0': null }), null);
});

test('the picture is the same from one day to the next', () => {
  const first = timeline('line: major\nsupport: newest 2\n', majors, '2026-11-22');
  assert.deepEqual(first, timeline('line: major\nsupport: newest 2\n', majors, '2026-11-23'));
});

test('how many ended lines are not drawn is told', () => {
  const many = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`${at + 1}.0.0`, `20${at + 11}-01-10` as Day]),
  );
  const found = timeline('line: major\nsupport: newest 2\n', many);
  assert.deepEqual([found?.rows.length, found?.older], [5, 4]);
  assert.equal(timeline('line: major\nsupport: newest 2\n')?.older, 0);
});
