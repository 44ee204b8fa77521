import { groupBy } from '../../group.ts';
import { startsWith } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import { rememberedOf } from '../../remember.ts';
import { contains } from '../read/coverage.ts';
import { isEndedRow } from '../read/ended.ts';
import { lineOf, lowestOf, type Row } from '../read/row.ts';
import { isNewerThanAll, type VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { boundFor, type StandingVersions } from './catch-alls.ts';

/** What is known when the rows of ended lines fold: the lines that keep one, and the lowest versions of rows that stay anyway. */
type Folding = {
  readonly table: VersionTable;
  readonly kept: ReadonlySet<WantedLine>;
  readonly standing: StandingVersions;
};

/** Whether ended lines above this ended row fold into the catch-all beneath it, which takes it along. */
export function isFoldedOver(row: Row, folding: Folding): boolean {
  const { table, standing } = folding;
  const numbers = row.names[0]?.label.numbers ?? [];
  const bound = boundFor(numbers, standing, table);
  if (!isEndedRow(row, table) || bound === null || contains(bound, numbers)) return false;
  for (const { line } of foldingLines(folding).get(bound) ?? []) {
    if (compareNumbers(line.numbers, numbers) < 0) return false;
    if (!startsWith(line.numbers, numbers)) return true;
  }
  return false;
}

/** The ended lines that lose their rows, or never had one, by the catch-all that takes them, the highest first. */
const foldingLines = rememberedOf(({ table, kept, standing }: Folding) => {
  const { wanted, speakers } = table;
  const leaving = wanted.lines.filter((line) => {
    if (line.tier !== null || kept.has(line)) return false;
    const speaker = speakers.of(line);
    return speaker === null ? isNewerThanAll(line, table) : lineOf(speaker) === line;
  });
  const highest = leaving.toSorted((a, b) => compareNumbers(b.line.numbers, a.line.numbers));
  return groupBy(highest, ({ line }) => boundFor(line.numbers, standing, table));
});

/** Whether the bound beneath a row can take it: neither a row that stays anyway nor an ended one stands between the two. */
export function isTaken(row: Row, folding: Folding): boolean {
  return boundFor(lowestOf(row) ?? [], allStanding(folding), folding.table) !== null;
}

/** The lowest versions of all rows that stay, ended ones among them. */
const allStanding = rememberedOf((folding: Folding): StandingVersions => {
  const { table, kept, standing } = folding;
  const stays = (row: Row) =>
    isEndedRow(row, table) &&
    row.names.some(({ line }) => (line === null ? !isFoldedOver(row, folding) : kept.has(line)));
  return [...standing, ...table.rows.filter(stays).flatMap((row) => [lowestOf(row) ?? []])];
});
