import { startsWith } from '../../release/interval.ts';
import { overlapping } from '../../release/intervals.ts';
import type { Wanted, WantedLine } from '../wanted.ts';
import { contains, isNearer } from './coverage.ts';
import {
  type Entry,
  isBranch,
  isNewest,
  isPreRelease,
  isRest,
  isUnread,
  type Name,
  previousOf,
  scopeOf,
} from './row.ts';

/** Which row speaks for a line: its own, or the most specific of those that contain its latest release. */
export type Speakers = {
  readonly of: (line: WantedLine) => Entry | null;
  /** The lines a row speaks for, newest first. */
  readonly linesOf: (entry: Entry) => readonly WantedLine[];
};

/** Finds for every released line the row that speaks for it. A line no row contains is unlisted. */
export function findSpeakers(entries: readonly Entry[], wanted: Wanted): Speakers {
  const named = indexNames(entries);
  const bounded = overlapping(
    entries.filter((entry) => entry.names.length === 0),
    ({ coverage }) => coverage,
  );
  const newest = wanted.lines[0] ?? null;
  const speakers = new Map<WantedLine, Entry>();
  const spoken = new Map<Entry, WantedLine[]>();
  for (const line of wanted.lines) {
    const { numbers } = line.line.latest.version;
    const entry =
      namedSpeaker(line, named) ??
      (line === newest ? branchSpeaker(entries) : null) ??
      boundedSpeaker(
        line,
        wanted,
        bounded({ from: numbers, to: numbers }).filter((entry) => isMeant(entry, line, wanted)),
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
  if (!entries.every((entry) => isBranch(entry) || isRest(entry) || isUnread(entry))) return null;
  return entries.find((entry) => isBranch(entry) && entry.state.kind === 'full') ?? null;
}

/** Whether a row may speak for a line: "Previous major" means the newest line of that version alone. */
function isMeant(entry: Entry, { line }: WantedLine, { lines }: Wanted): boolean {
  const previous = previousOf(entry);
  if (previous === null) return true;
  const [newest, second] = lines;
  if (previous !== 'major') return second?.line === line;
  return lines.find((each) => each.line.numbers[0] !== newest?.line.numbers[0])?.line === line;
}

/** Whether a line is the newest of all, or of those within the version a row speaks of: `Latest release in 8.x`. */
function isNewestFor(entry: Entry, line: WantedLine, { lines }: Wanted): boolean {
  const scope = isNewest(entry) ? scopeOf(entry) : [];
  return lines.find((each) => startsWith(each.line.latest.version.numbers, scope)) === line;
}

type NamedRow = { readonly entry: Entry; readonly name: Name };

type NamedRows = {
  readonly byLine: ReadonlyMap<WantedLine, readonly NamedRow[]>;
  readonly byNumbers: ReadonlyMap<string, Entry>;
};

function indexNames(entries: readonly Entry[]): NamedRows {
  const byLine = new Map<WantedLine, NamedRow[]>();
  const byNumbers = new Map<string, Entry>();
  for (const entry of entries) {
    if (isPreRelease(entry)) continue;
    for (const name of entry.names) {
      if (name.line !== null) byLine.set(name.line, [...(byLine.get(name.line) ?? []), { entry, name }]);
      if (name.fit === 'coarse') byNumbers.set(name.label.numbers.join('.'), entry);
    }
  }
  return { byLine, byNumbers };
}

/** The exact release, else the row of that name, else the one finer row that stands for it, else a coarser row. */
function namedSpeaker(line: WantedLine, { byLine, byNumbers }: NamedRows): Entry | null {
  const rows = byLine.get(line) ?? [];
  const { numbers } = line.line.latest.version;
  const finer = rows.filter(({ name }) => name.fit === 'finer');
  const exact = finer.find(({ name }) => startsWith(numbers, name.label.numbers));
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
