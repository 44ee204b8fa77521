import { parseNumbers } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import type { Entry } from '../read/entry.ts';
import { floorOf, type Survey } from '../read/survey.ts';
import type { WantedLine } from '../wanted.ts';
import type { BoundChange } from './bounds.ts';
import type { SpanChange } from './spans.ts';

/** How the rows that span many lines change: a new row finds its place among them as they will be. */
export type Moves = { readonly spans: readonly SpanChange[]; readonly bounds: readonly BoundChange[] };

/** The index of the old row before which a new line stands. */
export function placeOf({ line }: WantedLine, table: Survey, moves: Moves): number {
  const { entries, order } = table;
  const standing = entries.filter((entry) => !isGone(entry, moves));
  const isOlder = (entry: Entry) => standsBelow(entry, line.numbers, moves);
  if (order === 'newest first') {
    const older = standing.find((entry) => isOlder(entry) || entry.notation.kind === 'rest');
    const last = standing.findLast(isNamed)?.index ?? entries.length - 1;
    if (older !== undefined) return aboveBranches(older.index, last, entries);
    return standing.find((entry) => isBase(entry, table))?.index ?? last + 1;
  }
  const named = standing.filter(isNamed);
  const older = named.findLast(isOlder) ?? (named.length === 0 ? standing.findLast(isOlder) : undefined);
  if (older !== undefined) return aboveBounds(older.index + 1, isOlder, entries);
  return belowBounds(named[0]?.index ?? entries.length, isOlder, entries);
}

/** Where the oldest stand first, a row comes behind the bounds that end beneath it. */
function aboveBounds(index: number, isOlder: (entry: Entry) => boolean, entries: readonly Entry[]): number {
  const next = entries[index];
  return next?.notation.kind === 'below' && isOlder(next) ? aboveBounds(index + 1, isOlder, entries) : index;
}

/** And before those of the rows behind it. */
function belowBounds(index: number, isOlder: (entry: Entry) => boolean, entries: readonly Entry[]): number {
  const before = entries[index - 1];
  const isBound = before?.notation.kind === 'below' && !isOlder(before);
  return isBound ? belowBounds(index - 1, isOlder, entries) : index;
}

/** Branches and words for the newest that end a table's named rows go on doing so. */
function aboveBranches(index: number, last: number, entries: readonly Entry[]): number {
  const kind = entries[index - 1]?.notation.kind;
  const isBranch = kind === 'branch' || kind === 'newest';
  return isBranch && last >= 0 && index - 1 > last ? aboveBranches(index - 1, last, entries) : index;
}

/** A supported catch-all beneath everything else, which a row for one of its lines goes above. */
function isBase(entry: Entry, { entries, vocabulary }: Survey): boolean {
  const isLast = !entries.slice(entry.index).some(isNamed);
  return isLast && entry.notation.kind === 'below' && vocabulary.says(entry) === 'supported';
}

/** Whether a row names a lowest version. */
function isNamed(entry: Entry): boolean {
  return floorOf(entry) !== null;
}

function isGone(entry: Entry, { bounds }: Moves): boolean {
  return bounds.some((change) => change.entry === entry && change.digits === null);
}

/** Whether a row stands for older versions than these. */
function standsBelow(entry: Entry, numbers: readonly number[], moves: Moves): boolean {
  const { notation, names } = entry;
  switch (notation.kind) {
    case 'below':
      return compareNumbers(movedTo(entry, moves) ?? notation.bound.numbers, numbers) <= 0;
    case 'above':
      return compareNumbers(movedTo(entry, moves) ?? notation.bound.numbers, numbers) < 0;
    case 'range':
      return compareNumbers(movedTo(entry, moves) ?? notation.from.numbers, numbers) < 0;
    default:
      return names.length > 0 && names.every(({ label }) => compareNumbers(label.numbers, numbers) < 0);
  }
}

/** The number a bound will name, or the lower end of a range; null where it stays. */
function movedTo(entry: Entry, { spans, bounds }: Moves): readonly number[] | null {
  const bound = bounds.find((change) => change.entry === entry)?.digits;
  const digits = bound ?? spans.find((change) => change.entry === entry)?.from;
  return digits ? parseNumbers(digits) : null;
}
