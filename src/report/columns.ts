import { padded, widest, wrapped } from '../width.ts';

const gap = 2;
const narrowest = 12;

/**
 * Rows of cells set in columns two blanks apart, each as its lines; the last column is not padded. Where the rows are
 * wider than `room`, the text of the widest columns is wrapped. Null is room enough.
 */
export function inColumns(
  rows: readonly (readonly string[])[],
  room: number | null,
): readonly (readonly string[])[] {
  const widths = fittedWidths(rows, room);
  return rows.map((row) => {
    const cells = widths.map((width, index) => wrapped(row[index] ?? '', room === null ? null : width));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, index) => padded(lines[line] ?? '', widths[index] ?? 0))
        .join(' '.repeat(gap))
        .trimEnd(),
    );
  });
}

/** The widest columns give way until all fit, or none has anything left to give. */
function fittedWidths(rows: readonly (readonly string[])[], room: number | null): readonly number[] {
  const columns = columnsOf(rows);
  const whole = columns.reduce((sum, { width }) => sum + width + gap, -gap);
  for (let excess = room === null ? 0 : whole - room; excess > 0; excess--) {
    const yielding = columns.filter(({ width, least }) => width > least);
    const [widest] = yielding.sort((a, b) => b.width - a.width);
    if (widest !== undefined) widest.width--;
  }
  return columns.map(({ width }) => width);
}

/**
 * The columns as wide as their texts, and how narrow they may be: as wide as a few words, and all but the last, which
 * nothing follows, as wide as their longest word.
 */
function columnsOf(rows: readonly (readonly string[])[]) {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: count }, (_, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    const words = index === count - 1 ? [] : cells.flatMap((cell) => cell.split(' '));
    return {
      width: widest(cells),
      least: Math.max(narrowest, widest(words)),
    };
  });
}
