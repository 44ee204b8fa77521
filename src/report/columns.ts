import { padded, widthOf, wrapped } from './width.ts';

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
  const widths = fitting(naturalWidths(rows), room);
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

function naturalWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, index) =>
    Math.max(...rows.map((row) => widthOf(row[index] ?? ''))),
  );
}

/** The widths with the widest made narrower until all fit, but none narrower than a few words need. */
function fitting(widths: readonly number[], room: number | null): readonly number[] {
  if (room === null) return widths;
  const fitted = [...widths];
  const space = room - gap * (fitted.length - 1);
  const sum = () => fitted.reduce((total, width) => total + width, 0);
  for (let widest = Math.max(...fitted); sum() > space && widest > narrowest; widest = Math.max(...fitted)) {
    fitted[fitted.lastIndexOf(widest)] = widest - 1;
  }
  return fitted;
}
