import { startsWith } from '../../release/interval.ts';
import { overlapping } from '../../release/intervals.ts';
import type { Wanted, WantedLine } from '../wanted.ts';
import { contains, isNearer } from './coverage.ts';
import {
  isBranch,
  isNewest,
  isPreRelease,
  isRest,
  isUnread,
  type Name,
  previousOf,
  type Row,
  scopeOf,
} from './row.ts';

/** Which row speaks for a line: its own, or the most specific of those that contain its latest release. */
export type Speakers = {
  readonly of: (line: WantedLine) => Row | null;
  /** The lines a row speaks for, newest first. */
  readonly linesOf: (row: Row) => readonly WantedLine[];
};

/** Finds for every released line the row that speaks for it. A line no row contains is unlisted. */
export function findSpeakers(rows: readonly Row[], wanted: Wanted): Speakers {
  const named = indexNames(rows);
  const bounded = overlapping(
    rows.filter((row) => row.names.length === 0),
    ({ coverage }) => coverage,
  );
  const newest = wanted.lines[0] ?? null;
  const speakers = new Map<WantedLine, Row>();
  const spoken = new Map<Row, WantedLine[]>();
  for (const line of wanted.lines) {
    const { numbers } = line.line.latest.version;
    const row =
      namedSpeaker(line, named) ??
      (line === newest ? branchSpeaker(rows) : null) ??
      boundedSpeaker(
        line,
        wanted,
        bounded({ from: numbers, to: numbers }).filter((row) => isMeant(row, line, wanted)),
      );
    if (row === null) continue;
    speakers.set(line, row);
    const lines = spoken.get(row);
    if (lines === undefined) spoken.set(row, [line]);
    else lines.push(line);
  }
  return { of: (line) => speakers.get(line) ?? null, linesOf: (row) => spoken.get(row) ?? [] };
}

/** In a table of nothing but branches and all the rest, `main | Other`, the supported branch holds the newest release. */
function branchSpeaker(rows: readonly Row[]): Row | null {
  if (!rows.every((row) => isBranch(row) || isRest(row) || isUnread(row))) return null;
  return rows.find((row) => isBranch(row) && row.state.kind === 'full') ?? null;
}

/** Whether a row may speak for a line: "Previous major" means the newest line of that version alone. */
function isMeant(row: Row, { line }: WantedLine, { lines }: Wanted): boolean {
  const previous = previousOf(row);
  if (previous === null) return true;
  const [newest, second] = lines;
  if (previous !== 'major') return second?.line === line;
  return lines.find((each) => each.line.numbers[0] !== newest?.line.numbers[0])?.line === line;
}

/** Whether a line is the newest of all, or of those within the version a row speaks of: `Latest release in 8.x`. */
function isNewestFor(row: Row, line: WantedLine, { lines }: Wanted): boolean {
  const scope = isNewest(row) ? scopeOf(row) : [];
  return lines.find((each) => startsWith(each.line.latest.version.numbers, scope)) === line;
}

type NamedRow = { readonly row: Row; readonly name: Name };

type NamedRows = {
  readonly byLine: ReadonlyMap<WantedLine, readonly NamedRow[]>;
  readonly byNumbers: ReadonlyMap<string, Row>;
};

function indexNames(rows: readonly Row[]): NamedRows {
  const byLine = new Map<WantedLine, NamedRow[]>();
  const byNumbers = new Map<string, Row>();
  for (const row of rows) {
    if (isPreRelease(row)) continue;
    for (const name of row.names) {
      if (name.line !== null) byLine.set(name.line, [...(byLine.get(name.line) ?? []), { row, name }]);
      if (name.fit === 'coarse') byNumbers.set(name.label.numbers.join('.'), row);
    }
  }
  return { byLine, byNumbers };
}

/** The exact release, else the row of that name, else the one finer row that stands for it, else a coarser row. */
function namedSpeaker(line: WantedLine, { byLine, byNumbers }: NamedRows): Row | null {
  const rows = byLine.get(line) ?? [];
  const { numbers } = line.line.latest.version;
  const finer = rows.filter(({ name }) => name.fit === 'finer');
  const exact = finer.find(({ name }) => startsWith(numbers, name.label.numbers));
  const own = rows.find(({ name }) => name.fit === 'own');
  const alone = finer.length === 1 && own === undefined ? finer[0] : undefined;
  const found = exact ?? own ?? alone;
  if (found !== undefined) return found.row;
  for (let count = line.line.numbers.length - 1; count > 0; count--) {
    const coarse = byNumbers.get(line.line.numbers.slice(0, count).join('.'));
    if (coarse !== undefined) return coarse;
  }
  return null;
}

function boundedSpeaker(line: WantedLine, wanted: Wanted, rows: readonly Row[]): Row | null {
  const { numbers } = line.line.latest.version;
  const containing = rows.filter((row) => contains(row, numbers, isNewestFor(row, line, wanted)));
  const [first, ...others] = containing;
  if (first === undefined) return null;
  return others.reduce((best, row) => (isNearer(row, best, numbers) ? row : best), first);
}
