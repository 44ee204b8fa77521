import type { Entry } from '../read/entry.ts';
import { contains } from '../read/speak.ts';
import { floorOf, type Survey, versionText } from '../read/survey.ts';
import type { WantedLine } from '../wanted.ts';
import { catchAlls, takerOf } from './fold.ts';
import { spanChanges } from './spans.ts';
import { isTornCoarse, isTornWord } from './torn.ts';

/** A row that gives its place to rows that name lines: the supported ones it spoke for, newest first. */
export type Outgrown = { readonly entry: Entry; readonly lines: readonly WantedLine[] };

/**
 * The rows that cannot stand in a table that names its lines: words for the newest release, and rows that hold lines
 * which are no longer in the same state.
 */
export function outgrownRows(table: Survey): readonly Outgrown[] {
  const torn = new Set(spanChanges(table).torn.map(({ entry }) => entry));
  const newest = table.entries.flatMap((entry) => outgrownNewest(entry, table) ?? []);
  const held = table.entries
    .filter((entry) => entry.notation.kind !== 'newest')
    .filter((entry) => torn.has(entry) || isTornWord(entry, table, true) || isTornCoarse(entry, table))
    .filter((entry) => !isRestInPlace(entry, table))
    .map((entry): Outgrown => {
      const lines = table.vocabulary.says(entry) === 'ended' ? [] : table.speakers.linesOf(entry);
      const named = newest.flatMap((each) => each.lines);
      return { entry, lines: lines.filter((line) => line.tier !== null && !named.includes(line)) };
    });
  const relative = newest.length === 0 ? [] : table.entries.filter((entry) => isRelative(entry, table));
  const others = relative.filter((entry) => !held.some((each) => each.entry === entry));
  return [...newest, ...held, ...others.map((entry) => ({ entry, lines: [] }))];
}

/** `Latest`, `Latest release in 8.x`: the newest line it means takes its place, unless that has a row already. */
function outgrownNewest(entry: Entry, { wanted, rows }: Survey): Outgrown | null {
  const { notation } = entry;
  if (notation.kind !== 'newest') return null;
  const line = wanted.lines.find(({ line: { latest } }) => contains(entry, latest.version.numbers, true));
  if (line === undefined || line.tier === null) return null;
  return { entry, lines: rows.has(line) ? [] : [line] };
}

/** "Older releases" that have ended stand beneath rows that name lines as well as a bound does. */
function isRestInPlace(entry: Entry, table: Survey): boolean {
  return entry.notation.kind === 'rest' && table.vocabulary.says(entry) === 'ended';
}

/** `< latest`: it means nothing without the row it refers to. */
function isRelative(entry: Entry, table: Survey): boolean {
  return entry.notation.kind === 'rest' && versionText(entry, table).startsWith('<');
}

/** A bound beneath the row of the supported line `line`, in the place of `entry`, for ended lines it spoke for. */
export type NewBound = { readonly entry: Entry; readonly line: WantedLine };

/**
 * The bounds that ended lines need which only outgrown rows spoke for: each names the supported line above them. `left`
 * is the table without the outgrown rows.
 */
export function boundsFor(outgrown: readonly Outgrown[], left: Survey, table: Survey): readonly NewBound[] {
  const { wanted, speakers } = table;
  const gone = new Set(outgrown.map(({ entry }) => entry));
  const bounds = new Map<WantedLine, NewBound>();
  wanted.lines.forEach((line, index) => {
    const entry = speakers.of(line);
    if (line.tier !== null || entry === null || !gone.has(entry) || isHome(line, left)) return;
    const above = wanted.lines.slice(0, index).findLast(({ tier }) => tier !== null);
    if (above !== undefined && !bounds.has(above)) bounds.set(above, { entry, line: above });
  });
  return [...bounds.values()];
}

/** Whether another row says that a line has ended, or will once its bound has moved. */
function isHome(line: WantedLine, left: Survey): boolean {
  const speaker = left.speakers.of(line);
  if (speaker !== null) return left.vocabulary.says(speaker) === 'ended';
  const supported = left.wanted.lines.filter(({ tier }) => tier !== null);
  const floors = supported.map((each) => each.line.latest.version.numbers);
  return takerOf(line.line.numbers, catchAlls(left), floors, left) !== null;
}

/** The lowest versions that outgrown rows held, as far as bounds care. */
export function floorsOf(outgrown: readonly Outgrown[]): readonly (readonly number[])[] {
  return outgrown.flatMap(({ entry, lines }) => {
    const floor = floorOf(entry) ?? lines.at(-1)?.line.numbers;
    return floor === undefined ? [] : [floor];
  });
}
