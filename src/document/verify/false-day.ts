import type { DocumentRules } from '../../policy/policy.ts';
import { writeDate } from '../read/date.ts';
import { type DayColumn, dayOf, isOpen } from '../read/day-column.ts';
import { dateIn } from '../read/day-in-cell.ts';
import type { Entry } from '../read/entry.ts';
import { type Survey, versionText } from '../read/survey.ts';
import type { WantedLine } from '../wanted.ts';
import { changedDays, hasPassed } from '../write/day-cells.ts';

/** Whether a row has the same cells as before, but for days that `dates: sync` asks to change. */
export function hasSameCells(was: Entry, now: Entry, dates: DocumentRules['dates'], old: Survey): boolean {
  const synced = changedDays(was, 'none', dates, old);
  const cellsOf = ({ row }: Entry) =>
    JSON.stringify(row.cells.map(({ raw }, column) => (synced.has(column) ? null : raw)));
  return cellsOf(was) === cellsOf(now);
}

/** Whether a row differs from another one at most in its version. */
export function hasMoved(was: Entry, now: Entry, { candidate }: Survey): boolean {
  return was.row.cells.every(
    ({ raw }, column) => column === candidate.version || raw === now.row.cells[column]?.raw,
  );
}

/** The first day that an edit wrote into a column of days and that is neither the policy's nor one of its texts, or null. */
export function falseDay(now: Survey, old: Survey, { states }: DocumentRules): string | null {
  const texts = new Set(Object.values(states));
  const isKept = ({ line }: WantedLine, column: DayColumn, raw: string) =>
    old.entries.some(({ names, row }) => {
      return names.some((name) => name.line?.line.name === line.name) && row.cells[column.index]?.raw === raw;
    });
  const wrong = now.entries.find((entry) =>
    lineIn(entry).some((line) =>
      old.days.some((column) => {
        const raw = rawIn(entry, column);
        return !isKept(line, column, raw) && !texts.has(raw) && isFalse(entry, column, line, old);
      }),
    ),
  );
  return wrong === undefined ? null : `A day in the row "${versionText(wrong, now)}" is not the policy's.`;
}

/** The one line a row stands for, announced or not. */
function lineIn({ names }: Entry): readonly WantedLine[] {
  const [name, second] = names;
  return name?.line && second === undefined ? [name.line] : [];
}

function rawIn({ row }: Entry, { index }: DayColumn): string {
  return row.cells[index]?.raw ?? '';
}

function isFalse(entry: Entry, column: DayColumn, line: WantedLine, { states, wanted }: Survey): boolean {
  const text = entry.row.cells[column.index]?.text ?? '';
  const day = dayOf(column, line, wanted.day);
  const found = dateIn(text, column.order);
  if (found !== null) return day === null || writeDate(day, found.date) !== found.text;
  const isState = states.some(({ index }) => index === column.index);
  if (isState || (rawIn(entry, column) === column.past && hasPassed(column, line, wanted.tiers)))
    return false;
  return !isOpen(text) || (day !== null && column.like !== null);
}
