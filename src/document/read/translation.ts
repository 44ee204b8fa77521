import { textIn } from '../markdown/table.ts';
import { languagesIn } from './lexicon.ts';
import { readState } from './state.ts';
import { type Candidate, cellsOf, headerText } from './table-columns.ts';

/** Whether a table is headed in another language than this one, as a translation of it is. */
export function isTranslated(one: Candidate, other: Candidate): boolean {
  const [first, second] = [one, other].map(({ table, state }) =>
    languagesIn(`${table.section.title} ${headerText(table, state)}`, 'support'),
  );
  const isAlike = one.table.header.cells.length === other.table.header.cells.length;
  return isAlike && titleOf(one) !== titleOf(other) && areOthers(first ?? [], second ?? []);
}

/** Whether a table says of the same versions the same as this one, in another language. */
export function isCopy(one: Candidate, other: Candidate): boolean {
  return isTranslated(one, other) && saysOf(one) === saysOf(other);
}

function titleOf({ table }: Candidate): string {
  return table.section.title.trim().toLowerCase();
}

/** Both are of some language, and one of them of one that the other is not. */
function areOthers(first: readonly string[], second: readonly string[]): boolean {
  const isOther =
    first.some((name) => !second.includes(name)) || second.some((name) => !first.includes(name));
  return first.length > 0 && second.length > 0 && isOther;
}

/** The versions and the kinds of their states, row by row. */
function saysOf({ table, version, state }: Candidate): string {
  const states = table.rows.map((row) => readState(textIn(row, state)).kind);
  return JSON.stringify([cellsOf(table, version), states]);
}
