import { type Day, daysBetween } from '../day.ts';
import { isWrittenAs, type WrittenDate } from '../document/read/date.ts';
import { addDuration, dayBefore, endOfMonth, endOfYear } from '../policy/calendar.ts';
import type { Line } from '../release/release.ts';
import type { ToldDays, ToldEnd } from './told-days.ts';

/** An end that days of a table have in common: `release + 18mo`. */
export type CommonEnd = {
  readonly end: string;
  /** How many of the days it gives exactly, and of how many. */
  readonly gives: number;
  readonly of: number;
  /** How unusual it is: of two that give the same days the plainer one is meant. */
  readonly oddity: number;
  /** Months. */
  readonly span: number;
};

const mostMonths = 240;
/** The longest support that is promised at all often. */
const longMonths = 72;
const mostOffered = 4;

type LineAnchor = { readonly name: string; readonly at: (line: Line) => Day | null };
type Rounding = { readonly wrap: (end: string) => string; readonly round: (day: Day) => Day };

/** The plainest first. */
const roundings: readonly Rounding[] = [
  { wrap: (end) => end, round: (day) => day },
  { wrap: (end) => `eom(${end})`, round: endOfMonth },
  { wrap: (end) => `eoy(${end})`, round: endOfYear },
];

/**
 * What the days of a column of ends have in common, counted from the release of each line or of those that followed it;
 * what gives the most days first. Days that nothing gives are named by no window.
 */
export function windowsIn(ends: readonly ToldEnd[], told: ToldDays): readonly CommonEnd[] {
  const found = anchorsOf(told).flatMap((anchor, index) => {
    const based = ends.flatMap(({ line, date }) => {
      const base = anchor.at(line);
      return base === null || base > date.day ? [] : [{ base, date }];
    });
    return windowsFrom(anchor, based, index);
  });
  return found
    .filter(({ gives, of, span }) => gives > 1 || (of === 1 && unevenness(span) < 1))
    .toSorted((a, b) => b.gives - a.gives || a.of - b.of || a.oddity - b.oddity)
    .slice(0, mostOffered);
}

type Based = { readonly base: Day; readonly date: WrittenDate };

function windowsFrom({ name }: LineAnchor, based: readonly Based[], place: number): readonly CommonEnd[] {
  const spans = [...new Set(based.flatMap(spansOf))];
  return spans.flatMap((span) =>
    roundings.flatMap(({ wrap, round }, index): readonly CommonEnd[] => {
      const gives = based.filter((each) => isGiven(each, span, round)).length;
      if (gives === 0 || (span === 0 && name === 'release')) return [];
      const end = wrap(span === 0 ? name : `${name} + ${durationOf(span)}`);
      const oddity = place + 2 * index + unevenness(span);
      return [{ end, gives, of: based.length, oddity, span }];
    }),
  );
}

/** Years are meant more often than half years, and those than quarters; other spans, and long ones, hardly ever. */
function unevenness(months: number): number {
  const odd = months % 12 === 0 ? 0 : months % 6 === 0 ? 0.2 : months % 3 === 0 ? 0.5 : 4;
  return months > longMonths ? odd + 4 : odd;
}

function durationOf(months: number): string {
  return months % 12 === 0 ? `${months / 12}y` : `${months}mo`;
}

/** The whole months that may lie between two days, with either of them cut. */
function spansOf({ base, date }: Based): readonly number[] {
  const months = Math.round(daysBetween(base, date.day) / 30.44);
  const near = [months - 1, months, months + 1, months - (months % 12)];
  return near.filter((span) => span >= 0 && span <= mostMonths);
}

/** Whether a span ends on the day that is written, as the last day or as the first one without support. */
function isGiven({ base, date }: Based, span: number, round: (day: Day) => Day): boolean {
  const day = round(addDuration(base, { count: span, unit: 'mo' }));
  return isWrittenAs(day, date) || isWrittenAs(dayBefore(day), date);
}

function anchorsOf({ lines, released }: ToldDays): readonly LineAnchor[] {
  const out = (line: Line | undefined) => (line === undefined ? null : (released.get(line) ?? line.released));
  const newer = (line: Line, count: number) => lines[lines.indexOf(line) - count];
  const majors = (line: Line) =>
    lines.filter(({ numbers }) => (numbers[0] ?? 0) > (line.numbers[0] ?? 0)).map(out);
  const isFine = lines.some(({ numbers }) => numbers.length > 1);
  return [
    { name: 'release', at: (line) => out(line) },
    { name: 'next', at: (line) => out(newer(line, 1)) },
    { name: 'next(2)', at: (line) => out(newer(line, 2)) },
    ...(isFine ? [{ name: 'major', at: (line: Line) => earliest(majors(line)) }] : []),
  ];
}

function earliest(days: readonly (Day | null)[]): Day | null {
  return days.flatMap((day) => day ?? []).toSorted()[0] ?? null;
}
