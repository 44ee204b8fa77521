import { type Bar, type TimelineRow, timelineOf } from '../change/timeline.ts';
import { lineText } from '../change/title.ts';
import type { Day } from '../day.ts';
import type { Support } from '../policy/support.ts';
import { printable } from './untrusted.ts';

const longestName = 24;

/** The name of a row, cut where it is long. */
export function nameOf({ line, lts }: TimelineRow): string {
  const name = printable(lineText(line));
  const short = name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`;
  return `${short}${lts ? ' LTS' : ''}`;
}

/** `3.x: active from 2024-01-10 until 2025-01-09, security from 2025-01-10 with no end known.` */
export function rowWords(product: string | null, row: TimelineRow): string {
  const name = product === null ? nameOf(row) : `${printable(product)} ${nameOf(row)}`;
  return `${name}: ${row.bars.map(barWords).join(', ')}.`;
}

export function barWords({ tier, from, through, open }: Bar): string {
  return `${printable(tier)} from ${from} ${open ? 'with no end known' : `until ${through}`}`;
}

/** The picture in words, a sentence for a line, for those who cannot see it. Empty when there is nothing to tell. */
export function timelineWords(lines: readonly Support[], day: Day): readonly string[] {
  const timeline = timelineOf(lines, day);
  if (timeline === null) return [];
  return [`Support of releases as of ${day}.`, ...timeline.rows.map((row) => rowWords(null, row))];
}
