import type { Entry } from '../read/entry.ts';
import { isWrong, type Survey } from '../read/survey.ts';
import type { WantedLine } from '../wanted.ts';
import { isRestOfLine } from './fold.ts';

/** The lines a row speaks for without saying what is wanted of them. */
export function wronged(entry: Entry, table: Survey): readonly WantedLine[] {
  return table.speakers.linesOf(entry).filter((line) => isWrong(line, table));
}

/**
 * Words follow the newest release; single lines can leave only a catch-all, and only where rows name lines, or are to
 * (`isConcrete`).
 */
export function isTornWord(entry: Entry, table: Survey, isConcrete: boolean): boolean {
  const { kind } = entry.notation;
  const wrong = wronged(entry, table);
  if (wrong.length === 0) return false;
  if (kind === 'newest') return true;
  if (kind !== 'rest' && kind !== 'below') return false;
  if (wrong.some((line) => line.tier === null)) return true;
  return kind === 'rest' && !isConcrete && table.entries.every((each) => each.names.length === 0);
}

/** A coarse row may change as a whole, and finer rows may stand beside it when it is the ended rest of its line. */
export function isTornCoarse(entry: Entry, table: Survey): boolean {
  const wrong = wronged(entry, table);
  if (wrong.length === 0 || !entry.names.some(({ fit }) => fit === 'coarse')) return false;
  const isWhole = wrong.length === table.speakers.linesOf(entry).length;
  if (isWhole && new Set(wrong.map((line) => line.tier)).size === 1) return false;
  const isRest = isRestOfLine(entry, table) && table.vocabulary.says(entry) === 'ended';
  return !(isRest && wrong.every((line) => line.tier !== null));
}
