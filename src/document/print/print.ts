import type { DocumentRules } from '../../policy/policy.ts';
import type { Problem } from '../../problem/problem.ts';
import { ambiguousDates } from '../../problem/row.ts';
import { rawIn, textIn } from '../markdown/table.ts';
import type { Plan } from '../plan/plan.ts';
import { slashOrderOf, twoReadings } from '../read/date.ts';
import { sharedOrder } from '../read/slash-order.ts';
import { placeOf, type VersionTable } from '../read/version-table.ts';
import { writeRows } from './rows.ts';
import type { DraftRow } from './splice.ts';

/** The rows of the table after an edit, top to bottom, or what could not be written and why. */
export type Printed =
  | { readonly ok: true; readonly rows: readonly DraftRow[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Writes what was decided about a table as its new rows. */
export function printEdit({ table, edit }: Extract<Plan, { kind: 'edit' }>, rules: DocumentRules): Printed {
  const { rows, problems } = writeRows(table, edit, rules);
  const broken = problems.length > 0 ? problems : blurredDays(table, rows);
  return broken.length > 0 ? { ok: false, problems: broken } : { ok: true, rows };
}

/** The columns whose slashed dates could be read only beside rows that go: those that are left could be either way. */
function blurredDays(table: VersionTable, rows: readonly DraftRow[]): readonly Problem[] {
  const { candidate } = table;
  const headers = candidate.table.header.cells.map(({ text }) => text);
  const columns = headers.map((_, index) =>
    rows.map(({ row, cells }) => cells.get(index) ?? rawIn(row, index)),
  );
  const shared = sharedOrder(columns, headers, table.wanted.lines);
  return table.days.flatMap(({ index, slashOrder }) => {
    const cells = columns[index] ?? [];
    if (slashOrder === null || (slashOrderOf(cells) ?? shared) !== null) return [];
    const at = cells.findIndex((cell) => twoReadings(cell) !== null);
    const [cell = '', row] = [cells[at], rows[at]?.row];
    const readings = twoReadings(cell);
    if (row === null || row === undefined || readings === null) return [];
    const title = textIn(candidate.table.header, index);
    return [ambiguousDates(title, cell, readings, placeOf(row, table))];
  });
}
