import type { Evidence } from './fit.ts';
import type { Grain, Guess } from './space.ts';
import { tierNameIn } from './tier-words.ts';
import { type ToldDays, type ToldEnd, toldDays } from './told-days.ts';
import { type CommonEnd, windowsIn } from './windows.ts';

/** How many versions of a table are read for days, the newest. */
const mostRead = 3;

/** Policies whose ends are those that the days of the table have in common. */
export function guessesFromDays(grain: Grain, evidence: Evidence): readonly Guess[] {
  const told = daysTold(grain, evidence);
  if (told === null) return [];
  const columns = told.columns
    .map(({ header, ends }) => ({ header, windows: windowsIn(ends, told) }))
    .filter(({ windows }) => windows.length > 0);
  const singles = columns.flatMap(({ windows }) => windows.flatMap((window) => singleFrom(window, grain)));
  const [first, second] = columns;
  if (first === undefined || second === undefined) return singles;
  return [...singles, ...tieredFrom(first, second, grain)];
}

/** The days of the newest version that tells any. */
export function daysTold(grain: Grain, evidence: Evidence): ToldDays | null {
  for (const sight of evidence.sights.slice(-mostRead).toReversed()) {
    const told = toldDays(sight, grain, evidence);
    if (told.columns.length > 0) return told;
  }
  return null;
}

/** Days are written on purpose, so what gives several of them is worth more than what gives another state. */
export function costOf({ gives, of, oddity }: CommonEnd): number {
  return 1.5 - (3 * Math.min(4, gives) * gives) / of + oddity * 0.2;
}

/** What follows a major may be counted from it for the last line alone, as the lines before it had ended by then. */
function singleFrom(window: CommonEnd, grain: Grain): readonly Guess[] {
  const cost = costOf(window);
  const { end } = window;
  const siblings = ['sibling', 'sibling(2)', 'sibling(3)', 'sibling(4)'];
  const ends = end.includes('major') ? [end, ...siblings.map((newest) => `min(${newest}, ${end})`)] : [end];
  return ends.map((each, index) => ({ text: `line: ${grain}\nsupport: ${each}\n`, cost: cost + index / 10 }));
}

type DatedColumn = { readonly header: string; readonly windows: readonly CommonEnd[] };

/** Two columns of ends are two tiers, of which the first is over first. */
function tieredFrom(first: DatedColumn, second: DatedColumn, grain: Grain): readonly Guess[] {
  const [a, b] = [first.windows[0], second.windows[0]];
  if (a === undefined || b === undefined || a.end === b.end) return [];
  const last = tierNameIn(second.header) ?? 'security';
  const name = tierNameIn(first.header);
  const text = `line: ${grain}\ntiers:\n  ${name === null || name === last ? 'active' : name}: ${a.end}\n  ${last}: ${b.end}\n`;
  return [{ text, cost: Math.min(costOf(a), costOf(b)) - 0.5 }];
}

/** The ends of some of the lines. */
export function endsOf(told: ToldDays, isMeant: (end: ToldEnd) => boolean): readonly ToldEnd[] {
  return (told.columns.at(-1)?.ends ?? []).filter(isMeant);
}
