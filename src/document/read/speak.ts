import { compareNumbers } from '../../release/version.ts';
import type { Wanted, WantedLine } from '../wanted.ts';
import type { Entry, Name } from './entry.ts';
import type { Label } from './label.ts';

/** Which row speaks for a line: its own, or the most specific of those that contain its latest release. */
export type Speakers = {
  readonly of: (line: WantedLine) => Entry | null;
  /** The lines a row speaks for, newest first. */
  readonly linesOf: (entry: Entry) => readonly WantedLine[];
};

/** Finds for every released line the row that speaks for it. A line no row contains is unlisted. */
export function findSpeakers(entries: readonly Entry[], wanted: Wanted): Speakers {
  const named = indexNames(entries);
  const bounded = entries.filter((entry) => entry.names.length === 0);
  const newest = wanted.lines[0] ?? null;
  const speakers = new Map<WantedLine, Entry>();
  const spoken = new Map<Entry, WantedLine[]>();
  for (const line of wanted.lines) {
    const entry =
      namedSpeaker(line, named) ??
      (line === newest ? branchSpeaker(entries) : null) ??
      boundedSpeaker(
        line,
        wanted,
        bounded.filter((entry) => isMeant(entry, line, wanted)),
      );
    if (entry === null) continue;
    speakers.set(line, entry);
    const lines = spoken.get(entry);
    if (lines === undefined) spoken.set(entry, [line]);
    else lines.push(line);
  }
  return { of: (line) => speakers.get(line) ?? null, linesOf: (entry) => spoken.get(entry) ?? [] };
}

/** In a table of nothing but branches and all the rest, `main | Other`, the supported branch holds the newest release. */
function branchSpeaker(entries: readonly Entry[]): Entry | null {
  if (!entries.every(({ notation }) => ['branch', 'rest', 'unread'].includes(notation.kind))) return null;
  return entries.find(({ notation, state }) => notation.kind === 'branch' && state.kind === 'full') ?? null;
}

/** Whether a row means the newest release without its name: "Latest", or a branch that holds it. */
export function meansNewest({ notation }: Entry): boolean {
  return notation.kind === 'newest' || notation.kind === 'branch';
}

/** Whether a row may speak for a line: "Previous major" means the newest line of that version alone. */
function isMeant({ notation }: Entry, { line }: WantedLine, { lines }: Wanted): boolean {
  if (notation.kind !== 'rest' || notation.previous === undefined) return true;
  const [newest, second] = lines;
  if (notation.previous !== 'major') return second?.line === line;
  return lines.find((each) => each.line.numbers[0] !== newest?.line.numbers[0])?.line === line;
}

/** Whether a bound, range or phrase contains a version, or a whole line when its latest release is given. */
export function contains(entry: Entry, version: readonly number[], isNewest: boolean): boolean {
  const { notation } = entry;
  switch (notation.kind) {
    case 'below':
      return isBelow(version, notation.bound, notation.inclusive);
    case 'above':
      return isAbove(version, notation.bound, notation.inclusive);
    case 'range':
      return isAbove(version, notation.from, true) && isBelow(version, notation.to, notation.inclusive);
    case 'newest':
      return isNewest && isWithin(version, notation.of);
    case 'rest':
      return isWithin(version, notation.of);
    default:
      return false;
  }
}

/** Inclusive bounds hold the whole line they name: `<= 1.9` holds 1.9.4. */
export function isBelow(version: readonly number[], bound: Label, inclusive: boolean): boolean {
  const order = compareNumbers(inclusive ? cut(version, bound) : version, bound.numbers);
  return inclusive ? order <= 0 : order < 0;
}

function isAbove(version: readonly number[], bound: Label, inclusive: boolean): boolean {
  const order = compareNumbers(inclusive ? version : cut(version, bound), bound.numbers);
  return inclusive ? order >= 0 : order > 0;
}

function cut(version: readonly number[], bound: Label): readonly number[] {
  return version.slice(0, bound.numbers.length);
}

function isWithin(version: readonly number[], of: Label | null): boolean {
  return of === null || of.numbers.every((number, index) => (version[index] ?? 0) === number);
}

/** Whether a line is the newest of all, or of those within the version a row speaks of: `Latest release in 8.x`. */
function isNewestFor({ notation }: Entry, line: WantedLine, { lines }: Wanted): boolean {
  const of = notation.kind === 'newest' ? notation.of : null;
  return lines.find((each) => isWithin(each.line.latest.version.numbers, of)) === line;
}

type NamedRow = { readonly entry: Entry; readonly name: Name };

type Named = {
  readonly byLine: ReadonlyMap<WantedLine, readonly NamedRow[]>;
  readonly byNumbers: ReadonlyMap<string, Entry>;
};

function indexNames(entries: readonly Entry[]): Named {
  const byLine = new Map<WantedLine, NamedRow[]>();
  const byNumbers = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.notation.kind === 'pre-release') continue;
    for (const name of entry.names) {
      if (name.line !== null) byLine.set(name.line, [...(byLine.get(name.line) ?? []), { entry, name }]);
      if (name.fit === 'coarse') byNumbers.set(name.label.numbers.join('.'), entry);
    }
  }
  return { byLine, byNumbers };
}

/** The exact release, else the row of that name, else the one finer row that stands for it, else a coarser row. */
function namedSpeaker(line: WantedLine, { byLine, byNumbers }: Named): Entry | null {
  const rows = byLine.get(line) ?? [];
  const { numbers } = line.line.latest.version;
  const finer = rows.filter(({ name }) => name.fit === 'finer');
  const exact = finer.find(({ name }) =>
    name.label.numbers.every((number, index) => numbers[index] === number),
  );
  const own = rows.find(({ name }) => name.fit === 'own');
  const alone = finer.length === 1 && own === undefined ? finer[0] : undefined;
  const found = exact ?? own ?? alone;
  if (found !== undefined) return found.entry;
  for (let count = line.line.numbers.length - 1; count > 0; count--) {
    const coarse = byNumbers.get(line.line.numbers.slice(0, count).join('.'));
    if (coarse !== undefined) return coarse;
  }
  return null;
}

function boundedSpeaker(line: WantedLine, wanted: Wanted, entries: readonly Entry[]): Entry | null {
  const { numbers } = line.line.latest.version;
  const containing = entries.filter((entry) => contains(entry, numbers, isNewestFor(entry, line, wanted)));
  const [first, ...others] = containing;
  if (first === undefined) return null;
  return others.reduce((best, entry) => (isNearer(entry, best, numbers) ? entry : best), first);
}

/** Symbolic newest before closed ranges before bounds (the nearest one) before symbolic rest (the narrower one). */
function isNearer(entry: Entry, best: Entry, version: readonly number[]): boolean {
  const rank = ranks[entry.notation.kind] - ranks[best.notation.kind];
  if (rank !== 0) return rank < 0;
  return compareNumbers(distance(entry, version), distance(best, version)) < 0;
}

const ranks = {
  lines: 0,
  'pre-release': 0,
  newest: 1,
  range: 2,
  below: 3,
  above: 3,
  rest: 4,
  branch: 5,
  unread: 5,
};

/** How far a bound lies above or below a version, number by number: the nearest compares as the smallest. */
function distance({ notation }: Entry, version: readonly number[]): readonly number[] {
  if (notation.kind !== 'below' && notation.kind !== 'above') {
    const narrow = notation.kind === 'newest' || notation.kind === 'rest' ? notation.of : null;
    return narrow === null && !('previous' in notation) ? [1] : [0];
  }
  const { numbers } = notation.bound;
  const [high, low] = notation.kind === 'below' ? [numbers, version] : [version, numbers];
  const length = Math.max(numbers.length, version.length);
  return Array.from({ length }, (_, index) => (high[index] ?? 0) - (low[index] ?? 0));
}
