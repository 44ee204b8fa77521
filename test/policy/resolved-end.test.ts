import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOfMonth, endOfYear } from '../../src/policy/calendar.ts';
import {
  earliestOf,
  latestOf,
  on,
  type ResolvedEnd,
  rounded,
  shifted,
} from '../../src/policy/resolved-end.ts';
import { endWords } from '../../src/policy/words.ts';
import { linesFrom } from './lines.ts';

const released = (name: string) => ({ kind: 'event', name, verb: 'is released', planned: null }) as const;
const today = '2026-06-01';
const open: ResolvedEnd = { kind: 'open', until: released('5.0') };
const past: ResolvedEnd = { kind: 'by', day: '2026-05-31', lacking: [{ index: 1, days: 'next' }] };
const unsure: ResolvedEnd = { kind: 'by', day: '2027-05-31', lacking: [{ index: 1, days: 'release' }] };
const other: ResolvedEnd = { kind: 'open', until: released('2.5') };
const bound: ResolvedEnd = { kind: 'by', day: today, lacking: [{ index: 2, days: 'next' }] };
const forever: ResolvedEnd = { kind: 'forever' };
const never: ResolvedEnd = { kind: 'never' };

for (const [title, moments, latest, earliest] of [
  ['two days', [on('2026-01-01'), on('2027-01-01')], on('2027-01-01'), on('2026-01-01')],
  ['a day and something open', [on('2026-01-01'), open], open, on('2026-01-01')],
  ['forever and a day', [forever, on('2026-01-01')], forever, on('2026-01-01')],
  ['never and a day', [never, on('2026-01-01')], on('2026-01-01'), never],
  ['never and something open', [never, open], open, never],
  ['forever and something open', [forever, open], forever, open],
  ['forever alone', [forever], forever, forever],
  ['never alone', [never], never, never],
  ['a bound and a later day', [past, on('2026-05-31')], on('2026-05-31'), past],
  ['a day and a bound on it', [on('2026-05-31'), past], on('2026-05-31'), past],
  ['a bound and a day behind it', [unsure, on('2026-07-01')], unsure, { ...unsure, day: '2026-07-01' }],
] as const) {
  test(`the latest and the earliest of ${title}`, () => {
    assert.deepEqual(latestOf(moments, today), latest);
    assert.deepEqual(earliestOf(moments), earliest);
  });
}

test('of days that are equal the first one speaks', () => {
  const [line] = linesFrom({ 2: '2026-01-01' });
  assert.ok(line !== undefined);
  const cause = { line, day: '2026-01-01', after: null } as const;
  const caused: ResolvedEnd = { kind: 'on', day: '2026-01-01', cause };
  for (const moments of [
    [caused, on('2026-01-01')],
    [on('2026-01-01'), caused],
  ] as const) {
    assert.equal(latestOf(moments, today), moments[0]);
    assert.equal(earliestOf(moments), moments[0]);
  }
});

test('what is past at the latest is not asked for when something else decides', () => {
  assert.deepEqual(latestOf([past, unsure], today), unsure);
  assert.deepEqual(latestOf([bound, unsure], today), {
    ...unsure,
    lacking: [
      { index: 2, days: 'next' },
      { index: 1, days: 'release' },
    ],
  });
});

for (const [title, moments, latest, earliest] of [
  [
    'several open moments',
    [open, other],
    'when 5.0 is released and 2.5 is released, whichever is later',
    'when 5.0 or 2.5 is released, whichever is earlier',
  ],
  [
    'an open moment and a day to come',
    [open, on('2027-01-01')],
    'when 5.0 is released, not before 2027-01-01',
  ],
  ['an open moment and today', [open, on(today)], 'when 5.0 is released, not before 2026-06-01'],
  [
    'several open moments and a day to come',
    [open, on('2027-01-01'), other],
    'when 5.0 is released and 2.5 is released, whichever is later, not before 2027-01-01',
  ],
] as const) {
  test(`${title} are told in words`, () => {
    const [last, first] = [latestOf(moments, today), earliestOf(moments)];
    assert.equal(last.kind === 'open' && endWords(last), latest);
    if (earliest !== undefined) assert.equal(first.kind === 'open' && endWords(first), earliest);
  });
}

test('a day remembers what made it, and how long after', () => {
  const [line] = linesFrom({ 2: '2026-01-01' });
  assert.ok(line !== undefined);
  const cause = { line, day: '2026-01-01', after: null } as const;
  const after = { count: 1, unit: 'mo' } as const;
  assert.deepEqual(shifted({ kind: 'on', day: '2026-01-01', cause }, after), {
    kind: 'on',
    day: '2026-02-01',
    cause: { ...cause, after },
  });
  assert.deepEqual(shifted(on('2026-01-01'), after), on('2026-02-01'));
});

test('time after something open is open', () => {
  const later = shifted(open, { count: 6, unit: 'mo' });
  assert.equal(later.kind === 'open' && endWords(later), '6 months after 5.0 is released');
  assert.deepEqual(shifted(forever, { count: 6, unit: 'mo' }), forever);
  assert.deepEqual(shifted(past, { count: 1, unit: 'd' }), { ...past, day: '2026-06-01' });
});

test('rounding moves days and bounds to the end of the month', () => {
  assert.deepEqual(rounded(on('2026-02-01'), 'month', endOfMonth), on('2026-02-28'));
  assert.deepEqual(rounded(past, 'month', endOfMonth), past);
  assert.deepEqual(rounded(never, 'month', endOfMonth), never);
});

test('the end of an open month or year is words', () => {
  const wordsOf = (moment: ResolvedEnd) => {
    const found = rounded(moment, 'year', endOfYear);
    return found.kind === 'open' && endWords(found);
  };
  assert.equal(wordsOf(open), 'at the end of the year in which 5.0 is released');
  assert.equal(
    wordsOf(shifted(open, { count: 6, unit: 'mo' })),
    'at the end of the year 6 months after 5.0 is released',
  );
});
