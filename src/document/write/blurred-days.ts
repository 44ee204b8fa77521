import type { Problem } from '../../problem/problem.ts';
import { ambiguousDates } from '../../problem/row.ts';
import { slashOrderOf, twoReadings } from '../read/date.ts';
import { type Survey, sourceOf } from '../read/survey.ts';
import type { DraftRow } from './draft.ts';

/** The columns whose slashed dates could be read only beside rows that go: those that are left could be either way. */
export function blurredDays(table: Survey, rows: readonly DraftRow[]): readonly Problem[] {
  const { candidate, path, text } = table;
  return table.days.flatMap(({ index, order }) => {
    const cells = rows.map(({ entry, cells }) => cells.get(index) ?? entry?.row.cells[index]?.raw ?? '');
    if (order === null || slashOrderOf(cells) !== null) return [];
    const at = cells.findIndex((cell) => twoReadings(cell) !== null);
    const [cell = '', entry] = [cells[at], rows[at]?.entry];
    const readings = twoReadings(cell);
    if (entry === null || entry === undefined || readings === null) return [];
    const title = candidate.table.header.cells[index]?.text ?? '';
    return [ambiguousDates(path, entry.row.line, title, cell, readings, sourceOf(entry, text))];
  });
}
