import { compareNumbers } from '../../release/version.ts';
import type { Entry } from '../read/entry.ts';
import { readState } from '../read/state.ts';
import type { Survey } from '../read/survey.ts';
import type { WantedLine } from '../wanted.ts';
import { newDays } from './day-cells.ts';
import { boundBelow, replaceDigits } from './relabel.ts';

/** The further columns: those that are neither the version nor one of the states, by index. */
function furtherColumns({ candidate, states }: Survey): readonly number[] {
  const known = new Set([candidate.version, ...states.map(({ index }) => index)]);
  return candidate.table.header.cells.map((_, column) => column).filter((column) => !known.has(column));
}

/**
 * The Markdown of a new row's further cells, by column: a second state that all rows of its state share, a date the
 * policy knows, a branch or link whose pattern is plain. Empty where only a person knows.
 */
export function newCells(table: Survey, line: WantedLine, source: Entry | null): ReadonlyMap<number, string> {
  const shared = sharedStates(table, line.tier, source);
  const days = newDays(table, line);
  return new Map(
    furtherColumns(table).map((column) => {
      const like = source?.row.cells[column]?.raw ?? '';
      return [column, shared.get(column) ?? days.get(column) ?? patternCell(like, line, source) ?? ''];
    }),
  );
}

/** Columns of states beside the main one: the text that every row of this state has there, if they agree. */
export function sharedStates(
  table: Survey,
  tier: string | null,
  except: Entry | null,
): ReadonlyMap<number, string> {
  const { entries, vocabulary } = table;
  const same = entries.filter(
    (entry) => vocabulary.says(entry) !== 'unread' && vocabulary.satisfies(entry, tier),
  );
  const shared = new Map<number, string>();
  for (const column of furtherColumns(table)) {
    const texts = new Set(same.map((entry) => entry.row.cells[column]?.raw ?? ''));
    const [text, other] = texts;
    if (text === undefined || other !== undefined || text === '' || !isStateText(table, column)) continue;
    if (except?.row.cells[column]?.raw !== text || same.length > 0) shared.set(column, text);
  }
  return shared;
}

function isStateText({ entries }: Survey, column: number): boolean {
  return entries.every((entry) => {
    const { kind } = readState(entry.row.cells[column]?.text ?? '');
    return kind === 'full' || kind === 'partial' || kind === 'ended';
  });
}

/**
 * A cell that holds nothing but a name with the line's number in it: `stable-3.2`, `release/3.x`, a link. Its number
 * may be written longer than the row's label: `stable-2.0` beside `2.x`.
 */
function patternCell(like: string, line: WantedLine, source: Entry | null): string | null {
  const [name] = source?.names ?? [];
  if (name === undefined || !/^(?:`?[\w./*-]+`?|\[[^\]]+\]\([^)\s]+\))$/u.test(like)) return null;
  const found = (like.match(/(?<![\d.])\d+(?:\.\d+)*/gu) ?? []).filter(
    (digits) => compareNumbers(digits.split('.').map(Number), name.label.numbers) === 0,
  );
  const [digits] = new Set(found);
  return digits === undefined
    ? null
    : replaceDigits(like, digits, boundBelow({ ...name.label, digits }, line.line.name));
}
