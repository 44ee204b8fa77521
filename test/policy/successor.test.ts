import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day } from '../../src/day.ts';
import { factsOf } from '../../src/policy/select.ts';
import { firstDayOf, successorIndex } from '../../src/policy/successor.ts';
import type { Line } from '../../src/release/release.ts';
import { linesFrom, policyFrom } from './lines.ts';

const today: Day = '2026-06-01';
const policy = policyFrom('line: minor\nlts: { minor: even }\nsupport: next');

function indexOf(lines: readonly Line[]) {
  return successorIndex(factsOf(lines, policy), today);
}

test('the line that makes up the number is named with its day', () => {
  const found = indexOf(linesFrom({ 3.1: '2025-03-01', '3.0': '2025-05-01', '2.0': '2024-01-01' }))(
    'next',
    2,
    2,
  );
  assert.deepEqual(found.kind === 'on' && [found.day, found.line.name], ['2025-05-01', '3.0']);
});

test('of two lines that shipped on one day the lower one came first', () => {
  const index = indexOf(linesFrom({ 3.1: '2025-03-01', '3.0': '2025-03-01', '2.0': '2024-01-01' }));
  const named = (kind: 'next' | 'major', count: number) => {
    const found = index(kind, count, 2);
    return found.kind === 'on' && found.line.name;
  };
  assert.deepEqual([named('next', 1), named('next', 2), named('major', 1)], ['3.0', '3.1', '3.0']);
});

test('lines still missing are counted', () => {
  const index = indexOf(linesFrom({ 3.1: '2025-03-01', '3.0': '2025-01-01' }));
  assert.deepEqual(index('next', 3, 1), { kind: 'missing', count: 2 });
  assert.deepEqual(index('major', 1, 1), { kind: 'missing', count: 1 });
});

test('a day nobody knows leaves the latest possible one', () => {
  const index = indexOf(linesFrom({ 3.1: null, '3.0': '2025-01-01', '2.0': '2024-01-01' }));
  assert.deepEqual(index('next', 1, 2), { kind: 'by', day: '2025-01-01' });
  assert.deepEqual(index('next', 2, 2), { kind: 'by', day: today });
  assert.deepEqual(index('major', 1, 2), { kind: 'by', day: '2025-01-01' });
});

test('the first day is certain only when that of the oldest version is known', () => {
  const [known, late] = linesFrom({ 2: ['2025-01-01', null], 1: [null, '2025-06-01'] });
  assert.deepEqual(known && firstDayOf(known, today), { day: '2025-01-01', exact: true });
  assert.deepEqual(late && firstDayOf(late, today), { day: today, exact: false });
});

const shipping = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(900)), {
  selector: ([major, minor]) => `${major}.${minor}`,
  minLength: 1,
  maxLength: 15,
});

test('every answer is what counting by hand gives', () => {
  fc.assert(
    fc.property(
      shipping,
      fc.constantFrom('next', 'sibling', 'major', 'lts'),
      fc.integer({ min: 1, max: 3 }),
      (shipped, kind, count) => {
        const lines = linesFrom(
          Object.fromEntries(
            shipped.map(([major, minor, on]) => [`${major}.${minor}`, addDays('2023-01-01', on)]),
          ),
        );
        const index = indexOf(lines);
        lines.forEach((line, at) => {
          const days = newerDays(lines.slice(0, at), line, kind);
          const found = index(kind, count, at);
          assert.equal(found.kind === 'on' ? found.day : undefined, days[count - 1]);
        });
      },
    ),
  );
});

function newerDays(newer: readonly Line[], line: Line, kind: string): readonly string[] {
  const major = ({ numbers }: Line) => numbers[0] ?? 0;
  const day = ({ released }: Line) => released ?? '';
  if (kind === 'sibling')
    return newer
      .filter((other) => major(other) === major(line))
      .map(day)
      .sort();
  if (kind === 'lts')
    return newer
      .filter(({ numbers }) => (numbers[1] ?? 0) % 2 === 0)
      .map(day)
      .sort();
  if (kind === 'next') return newer.map(day).sort();
  const majors = new Set(newer.map(major).filter((one) => one > major(line)));
  const ofMajor = (one: number) => newer.filter((other) => major(other) === one);
  return [...majors].map((one) => ofMajor(one).map(day).sort()[0] ?? '').sort();
}
