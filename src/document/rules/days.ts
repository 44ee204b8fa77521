import { rawIn, textIn } from '../markdown/table.ts';
import { currentWordsOf } from '../read/current-words.ts';
import { findDates, writeDate } from '../read/date.ts';
import { type DayColumn, dayOf } from '../read/day-column.ts';
import { dateIn } from '../read/day-in-cell.ts';
import { newestEnded } from '../read/last-days.ts';
import { leavesOpen } from '../read/open-ends.ts';
import { lineOf, type Row } from '../read/row.ts';
import { counts } from '../read/tier-columns.ts';
import { isStateColumn, type VersionTable, versionText } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { type Rewritten, rowsByText } from './edited.ts';

/** Whether the end that a cell tells is no earlier than that of the newest ended line of its row; null where it tells none. */
export function tellsWholeEnd(row: Row, index: number, { days, wanted }: VersionTable): boolean | null {
  const column = days.find((each) => each.index === index && each.kind === 'end');
  const found = column === undefined ? null : dateIn(textIn(row, index), column.slashOrder);
  if (column === undefined || found === null) return null;
  const newest = newestEnded(row, wanted.lines);
  const day = newest === undefined ? null : dayOf(column, newest, wanted.day);
  return day === null || found.date.day >= day;
}

/** A day that the edit wrote into a column of days and that is neither the policy's nor one of its texts. */
export function falseDay({ old, now, rules }: Rewritten): string | null {
  const texts = new Set(Object.values(rules.states));
  const isKept = ({ line, tier }: WantedLine, column: DayColumn, raw: string) =>
    old.rows.some((row) => {
      const isLeft = tier === null && isLeftOpen(row, column, old);
      const isNamed = row.names.some((name) => name.line?.line.name === line.name);
      return isNamed && rawIn(row, column.index) === raw && !isLeft;
    });
  const wrong = now.rows.find((row) =>
    lineIn(row).some((line) =>
      old.days.some((column) => {
        const raw = rawIn(row, column.index);
        return !isKept(line, column, raw) && !texts.has(raw) && isFalse(row, column, line, old);
      }),
    ),
  );
  return wrong === undefined ? null : `A day in the row "${versionText(wrong, now)}" is not the policy's.`;
}

/** Whether a row that was supported left its end open. */
function isLeftOpen(row: Row, column: DayColumn, { vocabulary, states }: VersionTable): boolean {
  const isEnd = column.kind === 'end' && states.every(({ index }) => index !== column.index);
  return isEnd && vocabulary.statusOf(row) === 'supported' && leavesOpen(textIn(row, column.index), column);
}

/** The one line a row stands for, announced or not. */
function lineIn({ names }: Row): readonly WantedLine[] {
  const [name, second] = names;
  return name?.line && second === undefined ? [name.line] : [];
}

function isFalse(row: Row, column: DayColumn, line: WantedLine, old: VersionTable): boolean {
  const { wanted } = old;
  const text = textIn(row, column.index);
  const day = dayOf(column, line, wanted.day);
  const found = dateIn(text, column.slashOrder);
  if (found !== null) return day === null || writeDate(day, found.date) !== found.text;
  if (
    isStateColumn(column.index, old) ||
    (rawIn(row, column.index) === column.past && isOver(column, line, wanted.tiers))
  )
    return false;
  if (line === wanted.lines[0] && isCurrentEnd(rawIn(row, column.index), column, old)) return false;
  return !leavesOpen(text, column) || (day !== null && column.like !== null);
}

/** Whether the column says in this word that its row is the newest one. */
function isCurrentEnd(raw: string, { index }: DayColumn, old: VersionTable): boolean {
  return currentWordsOf(old).some(({ column, word }) => column === index && word === raw);
}

/** Whether the support whose ends the column holds is over for a line. */
function isOver({ kind, tier }: DayColumn, line: WantedLine, tiers: readonly string[]): boolean {
  const isSupported = tier === null ? line.tier !== null : counts(line.tier, tier, tiers);
  return kind === 'end' && !isSupported;
}

/** A new row that tells another day of a release of its line than that on which it came out. */
export function falseReleaseDay({ old, now }: Rewritten): string | null {
  const known = rowsByText(old);
  const fresh = now.rows.filter((row) => !known.has(versionText(row, now)));
  const kept = new Set([...now.days, ...now.states].map(({ index }) => index));
  const wrong = fresh.find((row) =>
    row.cells.some(({ text }, column) => !kept.has(column) && isOtherDay(row, text)),
  );
  return wrong === undefined ? null : `A day in the row "${versionText(wrong, now)}" is not its release's.`;
}

function isOtherDay(row: Row, text: string): boolean {
  const [told, more] = findDates(text, null);
  if (told === undefined || more !== undefined) return false;
  const rest = text.replace(told.date.text, '');
  const release = lineOf(row)?.line.releases.find(({ version }) => names(rest, version.text));
  return release !== undefined && release.day !== told.date.day;
}

/** Whether a text has this version, and not as a part of a longer one. */
function names(text: string, version: string): boolean {
  return text.split(/[^\d.]+/u).some((digits) => digits.replace(/(?<!\.)\.+$/u, '') === version);
}
