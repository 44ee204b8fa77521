import type { Day } from '../day.ts';
import { joinWords } from '../problem/list.ts';
import type { Line } from '../release/release.ts';
import type { MissingDay } from './resolved-end.ts';
import { type LineFacts, majorOf } from './select.ts';
import { firstDayOf } from './successor.ts';

/**
 * The lines whose first or latest release day is missing. The lines newer than one are a prefix of the list, so for each
 * way of counting the furthest line that asks is enough.
 */
export function lackedLines(
  lacking: readonly MissingDay[],
  all: readonly LineFacts[],
): { readonly first: readonly Line[]; readonly latest: readonly Line[] } {
  const own = new Set(lacking.filter(({ days }) => days === 'release').map(({ index }) => index));
  const last = new Set(lacking.filter(({ days }) => days === 'last').map(({ index }) => index));
  const reach = reachOf(lacking, all);
  const asked = all.filter((facts) => own.has(facts.index) || isReached(facts, reach));
  return {
    first: asked.map(({ line }) => line).filter((line) => !firstDayOf(line, anyDay).exact),
    latest: all.filter(({ index }) => last.has(index)).map(({ line }) => line),
  };
}

/** Which days are missing, for a message. */
export function lackingWords(lacking: readonly MissingDay[]): string {
  const words = lacking.map(({ days }) => {
    if (days === 'release') return 'the date of its first release';
    return days === 'last' ? 'the date of its latest release' : 'the first release dates of newer lines';
  });
  return joinWords([...new Set(words)]);
}

type Reach = {
  readonly next: number;
  readonly lts: number;
  readonly major: number;
  readonly siblings: ReadonlyMap<number, number>;
};

const anyDay: Day = '1970-01-01';

function reachOf(lacking: readonly MissingDay[], all: readonly LineFacts[]): Reach {
  const furthest = (days: MissingDay['days']) =>
    lacking.reduce((most, asking) => (asking.days === days ? Math.max(most, asking.index) : most), 0);
  const siblings = new Map<number, number>();
  for (const { index, days } of lacking) {
    const major = majorAt(all, index);
    if (days === 'sibling') siblings.set(major, Math.max(siblings.get(major) ?? 0, index));
  }
  return {
    next: furthest('next'),
    lts: furthest('lts'),
    major: firstOfMajor(all, furthest('major')),
    siblings,
  };
}

function isReached({ line, lts, index }: LineFacts, reach: Reach): boolean {
  return (
    index < reach.next ||
    index < reach.major ||
    (lts && index < reach.lts) ||
    index < (reach.siblings.get(majorOf(line)) ?? 0)
  );
}

/** Where the major of the line at `index` begins. */
function firstOfMajor(all: readonly LineFacts[], index: number): number {
  return Math.max(
    0,
    all.findIndex(({ line }) => majorOf(line) === majorAt(all, index)),
  );
}

function majorAt(all: readonly LineFacts[], index: number): number {
  const facts = all[index];
  return facts === undefined ? 0 : majorOf(facts.line);
}
