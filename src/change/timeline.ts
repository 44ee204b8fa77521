import { addDays, type Day, daysBetween } from '../day.ts';
import { addDuration, dayAfter, dayBefore, endOfMonth, endOfYear } from '../policy/calendar.ts';
import type { Support } from '../policy/support.ts';

/** The time a line spends in one tier. Days are inclusive; an open bar reaches the end of the picture. */
export type Bar = {
  readonly tier: string;
  /** Whether it is the best tier of its line, the last one before the end of life, or one between. */
  readonly rank: 'best' | 'middle' | 'last';
  readonly from: Day;
  readonly through: Day;
  /** The day it ends is not known yet. */
  readonly open: boolean;
};

export type TimelineRow = {
  readonly line: string;
  readonly lts: boolean;
  readonly ended: boolean;
  /** At least one, oldest first. */
  readonly bars: readonly Bar[];
};

/** Support through time, a row for a line, newest first. */
export type Timeline = {
  readonly from: Day;
  readonly through: Day;
  readonly rows: readonly TimelineRow[];
  /** Supported lines that cannot be drawn, because no release day of theirs is known. */
  readonly undated: readonly string[];
  /** How many supported lines did not fit. */
  readonly left: number;
  /** How many ended lines are not drawn. */
  readonly older: number;
};

const mostSupported = 16;
const mostEnded = 3;
const mostYears = 10;

/** Lays the support of lines, newest first, out around a day (UTC). Null when no line has a day to begin at. */
export function timelineOf(lines: readonly Support[], day: Day): Timeline | null {
  const drawable = lines.filter((support) => startOf(support) !== null);
  const supported = drawable.filter(({ tier }) => tier !== null);
  const ended = drawable.filter(({ tier, eol }) => tier === null && eol !== null).slice(0, mostEnded);
  const shown = new Set([...supported.slice(0, mostSupported), ...ended]);
  const window = windowOf([...shown], day);
  const rows = lines.filter((support) => shown.has(support)).map((support) => rowOf(support, window, day));
  const filled = rows.filter(({ bars }) => bars.length > 0);
  if (filled.length === 0) return null;
  return {
    ...window,
    rows: filled,
    undated: lines.flatMap((support) =>
      support.tier !== null && startOf(support) === null ? [support.line.name] : [],
    ),
    left: Math.max(0, supported.length - mostSupported),
    older: lines.filter(({ tier }) => tier === null).length - filled.filter((row) => row.ended).length,
  };
}

/** The day a line shipped, or the earliest day known of it. */
function startOf({ line }: Support): Day | null {
  if (line.released !== null) return line.released;
  const known = line.releases.flatMap(({ day }) => (day === null ? [] : [day]));
  return known.sort()[0] ?? null;
}

type Window = Pick<Timeline, 'from' | 'through'>;

/** From the first line shown to the last known end, with some room for what is open, and no more than ten years each way. */
function windowOf(shown: readonly Support[], day: Day): Window {
  const starts = shown.flatMap((support) => startOf(support) ?? []);
  const ends = shown.flatMap(({ ends: all }) => all.flatMap(({ date }) => date ?? []));
  const first = starts.reduce((a, b) => (b < a ? b : a), day);
  const last = ends.reduce((a, b) => (b > a ? b : a), day);
  const from = later(first, addDuration(day, { count: -mostYears, unit: 'y' }));
  const room = addDays(day, Math.ceil(daysBetween(from, day) / 4) + 7);
  const through = earlier(later(last, room), addDuration(day, { count: mostYears, unit: 'y' }));
  return { from, through: rounded(from, through) };
}

/** The end of the month, quarter or year, which does not move from day to day; of a few weeks the day itself. */
function rounded(from: Day, through: Day): Day {
  const days = daysBetween(from, through);
  if (days > 3 * 365) return endOfYear(through);
  if (days > 180) return endOfQuarter(through);
  return days > 45 ? endOfMonth(through) : through;
}

function endOfQuarter(day: Day): Day {
  const month = Number(day.slice(5, 7));
  return endOfMonth(
    addDuration(`${day.slice(0, 7)}-01` as Day, { count: 2 - ((month - 1) % 3), unit: 'mo' }),
  );
}

function rowOf(support: Support, window: Window, day: Day): TimelineRow {
  const { line, lts, tier } = support;
  const bars = barsOf(support, window.through, day)
    .map((bar) => ({
      ...bar,
      from: later(bar.from, window.from),
      through: earlier(bar.through, window.through),
    }))
    .filter(({ from, through }) => from <= through);
  return { line: line.name, lts, ended: tier === null, bars };
}

/** The tiers one after the other. One that never applied has no bar. */
function barsOf(support: Support, horizon: Day, day: Day): readonly Bar[] {
  const bars: Bar[] = [];
  let from = startOf(support) ?? dayAfter(horizon);
  for (const [index, { tier }] of support.ends.entries()) {
    const { through, open } = endingOf(support, index, horizon, day);
    if (through < from) continue;
    bars.push({ tier, rank: rankOf(index, support.ends.length), from, through, open });
    from = dayAfter(through);
  }
  return bars;
}

/**
 * When a tier ends. While that is open it may last until the end of a later tier, since no tier outlasts the last one.
 * The newest line stays in its last tier past its end; a tier that has ended without a known day has no length.
 */
function endingOf(
  { ends, tier }: Support,
  index: number,
  horizon: Day,
  day: Day,
): { readonly through: Day; readonly open: boolean } {
  const current = ends.findIndex((end) => end.tier === tier);
  const date = ends[index]?.date ?? null;
  if (date !== null && (index !== current || date >= day)) return { through: date, open: false };
  if (index < current || current < 0) return { through: dayBefore('0001-01-02'), open: false };
  const bound = ends.slice(index + 1).find((end) => end.date !== null)?.date ?? horizon;
  return { through: later(bound, day), open: true };
}

function rankOf(index: number, count: number): Bar['rank'] {
  if (index === 0) return 'best';
  return index === count - 1 ? 'last' : 'middle';
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
