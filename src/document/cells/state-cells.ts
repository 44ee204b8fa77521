import type { Day } from '../../day.ts';
import type { Problem } from '../../problem/problem.ts';
import { unknownText } from '../../problem/row.ts';
import type { Cells } from '../markdown/table.ts';
import { dayOf, lastDay } from '../read/day-column.ts';
import type { Row } from '../read/row.ts';
import type { StateColumn } from '../read/state-column.ts';
import type { VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';

/** The Markdown of states, by column, and the columns that have no text for what is to be said. */
export type StateTexts = {
  readonly cells: Cells;
  readonly problems: readonly Problem[];
};

/** The texts of a tier (null: ended) in these columns of states, in the words of the rows near `row`. */
export function stateTexts(
  columns: readonly StateColumn[],
  tier: string | null,
  row: Row | null,
  line: WantedLine | null,
  table: VersionTable,
): StateTexts {
  const numbers = line?.line.numbers;
  const texts = columns.map(({ index, textFor }) => ({
    index,
    text: textFor(tier, row?.index ?? 0, lastDayIn(index, line, table), numbers),
  }));
  return {
    cells: new Map(texts.flatMap(({ index, text }) => (text === null ? [] : [[index, text]]))),
    problems: texts.flatMap(({ index, text }) => (text === null ? [noText(row, tier, index, table)] : [])),
  };
}

function noText(
  row: Row | null,
  tier: string | null,
  column: number,
  { path, candidate, states }: VersionTable,
): Problem {
  const { line, header } = candidate.table;
  const title = states.length > 1 ? (header.cells[column]?.text ?? null) : null;
  return unknownText(path, row?.line ?? line, tier, title);
}

/** The last day of a line's support, in a column for the ends of one tier that of the tier. */
function lastDayIn(index: number, line: WantedLine | null, { days, wanted }: VersionTable): Day | null {
  const column = days.find((each) => each.index === index && each.tier !== null);
  if (line === null) return null;
  return column === undefined ? lastDay(line, wanted.day) : dayOf(column, line, wanted.day);
}
