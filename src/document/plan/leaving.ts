import { groupBy } from '../../group.ts';
import { beginningsOf, startsWith } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import { rememberedOf } from '../../remember.ts';
import { contains } from '../read/coverage.ts';
import { coarseNames, floorOf, isSpan, lineOf, type Row, rangeOf, upperBound } from '../read/row.ts';
import type { VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { boundFor, type Floors, isDrawnBelow, takerOf } from './catch-alls.ts';

/**
 * Whether an ended line lies inside a catch-all above a line that must now be listed as supported: the catch-all will
 * end below that line and can hold this one no longer.
 */
export function isCutOff(line: WantedLine, table: VersionTable): boolean {
  const holder = table.speakers.of(line);
  if (line.tier !== null || holder === null || upperBound(holder) === null) return false;
  return isDrawnBelow(holder, line.line.numbers, table);
}

/** Without a row of its own the line would be taken for supported: a coarser row or range of lines that are lies over it. */
export function isOvershadowed(wantedLine: WantedLine, table: VersionTable): boolean {
  const { line } = wantedLine;
  const { coarse, wide } = shadows(table);
  if (beginningsOf(line.numbers).some((name) => coarse.has(name))) return true;
  const speaker = table.speakers.of(wantedLine);
  return wide.some((row) => (row.names.length > 0 || speaker !== row) && holdsLatest(row, line.latest));
}

/** The rows of several supported versions that hold a supported line: what the coarser ones name, and the others. */
const shadows = rememberedOf(({ rows, vocabulary, wanted }: VersionTable) => {
  const supported = wanted.lines.filter(({ tier }) => tier !== null);
  const held = new Set(supported.flatMap(({ line }) => beginningsOf(line.numbers)));
  const promising = rows.filter((row) => vocabulary.statusOf(row) === 'supported');
  const names = promising.filter((row) => !isSpan(row)).map(coarseNames);
  return {
    coarse: new Set(names.filter((each) => each.some((name) => held.has(name))).flat()),
    wide: promising
      .filter(isSpan)
      .filter((row) => supported.some(({ line }) => holdsLatest(row, line.latest))),
  };
});

/** Whether finer rows stand beside a coarser one, which is the rest of its line then. */
export function isRestOfLine({ names: [coarse] }: Row, { rows }: VersionTable): boolean {
  return finerNames(rows).has(coarse?.label.numbers.join('.') ?? '');
}

/** What the finer names begin with. */
const finerNames = rememberedOf((rows: readonly Row[]) => {
  const finer = rows.flatMap(({ names }) => names.filter(({ fit }) => fit !== 'coarse'));
  return new Set(finer.flatMap(({ label }) => ['', ...beginningsOf(label.numbers)]));
});

function holdsLatest(row: Row, { version }: WantedLine['line']['latest']): boolean {
  return contains(row, version.numbers);
}

/** What is known when the rows of ended lines fold: the lines that keep one, and the lowest versions of rows that stay anyway. */
type Folding = {
  readonly table: VersionTable;
  readonly ended: ReadonlySet<WantedLine>;
  readonly floors: Floors;
};

/** Whether ended lines above this ended row fold into the catch-all beneath it, which takes it along. */
export function isFoldedOver(row: Row, folding: Folding): boolean {
  const { table, floors } = folding;
  const numbers = row.names[0]?.label.numbers ?? [];
  const bound = boundFor(numbers, floors, table);
  if (!isEndedRow(row, table) || bound === null || contains(bound, numbers)) return false;
  for (const { line } of foldingLines(folding).get(bound) ?? []) {
    if (compareNumbers(line.numbers, numbers) < 0) return false;
    if (!startsWith(line.numbers, numbers)) return true;
  }
  return false;
}

/** The ended lines that lose their rows, or never had one, by the catch-all that takes them, the highest first. */
const foldingLines = rememberedOf(({ table, ended, floors }: Folding) => {
  const { wanted, speakers, newestListed } = table;
  const leaving = wanted.lines.filter((line) => {
    if (line.tier !== null || ended.has(line)) return false;
    const speaker = speakers.of(line);
    return speaker === null ? compareNumbers(line.line.numbers, newestListed) > 0 : lineOf(speaker) === line;
  });
  const highest = leaving.toSorted((a, b) => compareNumbers(b.line.numbers, a.line.numbers));
  return groupBy(highest, ({ line }) => boundFor(line.numbers, floors, table));
});

export function isEndedRow(row: Row, { vocabulary }: VersionTable): boolean {
  return row.names.length > 0 && vocabulary.statusOf(row) === 'ended';
}

/** Whether the bound beneath a row can take it: neither a row that stays anyway nor an ended one stands between the two. */
export function isTaken(row: Row, folding: Folding): boolean {
  return boundFor(floorOf(row) ?? [], standing(folding), folding.table) !== null;
}

/** The lowest versions of all rows that stay, ended ones among them. */
const standing = rememberedOf((folding: Folding): Floors => {
  const { table, ended, floors } = folding;
  const stays = (row: Row) =>
    isEndedRow(row, table) &&
    row.names.some(({ line }) => (line === null ? !isFoldedOver(row, folding) : ended.has(line)));
  return [...floors, ...table.rows.filter(stays).flatMap((row) => [floorOf(row) ?? []])];
});

/**
 * Whether an ended line may leave its row: a catch-all takes it, or a range speaks for it already; without the row nobody
 * would take it for supported. The newest line never may: its row tells that everything has ended.
 */
export function mayLeave(
  line: WantedLine,
  takers: readonly Row[],
  floors: Floors,
  table: VersionTable,
): boolean {
  if (isCutOff(line, table) || isOvershadowed(line, table)) return false;
  const speaker = table.speakers.of(line);
  if (line === table.wanted.lines[0] && (speaker === null || !isSpan(speaker))) return false;
  if (takerOf(line.line.numbers, takers, floors, table) !== null) return true;
  return speaker !== null && rangeOf(speaker) !== null && takers.includes(speaker);
}
