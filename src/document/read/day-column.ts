import type { Day } from '../../day.ts';
import { type Cell, textsIn } from '../markdown/table.ts';
import type { Wanted, WantedLine } from '../wanted.ts';
import { readDate, type SlashOrder, twoReadings, type WrittenDate, writeDate } from './date.ts';
import { dateIn, styleOf } from './day-in-cell.ts';
import { kindByUse } from './days-by-use.ts';
import { endIn, holdsLastDays } from './last-days.ts';
import { isOpen, leavesOpen, ownOpenWord, saysNoEnd, type ToldRows } from './open-ends.ts';
import type { Row } from './row.ts';
import { slashOrderIn } from './slash-order.ts';
import { readState } from './state.ts';
import type { Candidate } from './table-columns.ts';
import { isEndHeader, isReleaseHeader, isSupportEnd, plainTier, tierNamedBy } from './tier-header.ts';

/** A column of days: those on which lines came out, or the last supported ones of a tier. */
export type DayColumn = {
  readonly index: number;
  readonly kind: 'release' | 'end';
  /** The tier whose ends the column holds; null for the end of life. */
  readonly tier: string | null;
  readonly slashOrder: SlashOrder;
  /** What a new day is written like; null where the column does so in several ways, or can be read in two ways. */
  readonly like: WrittenDate | null;
  /** The first row whose date can be read two ways, when all can. */
  readonly ambiguous: number | null;
  /** Whether an end that a release brought about is written as the last day before it, not as the day of the release. */
  readonly isLastDay: boolean;
  /** How the column writes a day that is not known, `TBD`, `-`, and an end that is past, `Ended`; null where it does not. */
  readonly open: string | null;
  /** The text that this column alone has for a day that is not known, `under active care`; null where it has none. */
  readonly ownWord: string | null;
  readonly past: string | null;
};

/** The columns of days beside the version; those of states (by index) are among them where they hold ends. */
export function dayColumns(
  candidate: Candidate,
  { tiers, lines }: Wanted,
  rows: readonly Row[],
  states: readonly number[],
  told: ToldRows,
): readonly DayColumn[] {
  const { header } = candidate.table;
  return header.cells.flatMap(({ text }, index) => {
    const slashOrder = slashOrderIn(candidate.table, index, lines);
    const isState = states.includes(index);
    const use = () => kindByUse(index, text, slashOrder, rows, told);
    const kind =
      kindOf(text, index, candidate, tiers) ?? (isState || index === candidate.version ? null : use());
    const cells = candidate.table.rows.map((row) => row.cells[index]);
    const texts = cells.map((cell) => cell?.text ?? '');
    const style = styleOf(texts, slashOrder);
    if (kind === null || !holdsDays(text, texts, style.slashOrder)) return [];
    const named = kind !== 'end' ? null : tierOfEnds(text, index, candidate, tiers);
    const tier = named === tiers.at(-1) ? null : named;
    return [
      {
        index,
        kind,
        ...style,
        tier,
        ambiguous: ambiguousRow(texts, style.slashOrder),
        isLastDay:
          kind === 'release' || isState || holdsLastDays({ index, tier, slashOrder }, text, rows, lines),
        ...wordsOf(kind, cells, isState ? null : ownOpenWord(index, told)),
      },
    ];
  });
}

/** A column that is headed by the name of a tier and holds days, `Security fixes | 2027-01-31`, holds its ends. */
function kindByTier(
  header: string,
  index: number,
  { version, table }: Candidate,
  tiers: readonly string[],
): DayColumn['kind'] | null {
  const texts = textsIn(table.rows, index);
  const days = texts.filter((text) => readDate(text) !== null);
  const isOfDays = days.length > 0 && texts.every((text) => readDate(text) !== null || isOpen(text));
  return index !== version && isOfDays && tierNamedBy(header, tiers) !== null ? 'end' : null;
}

/**
 * The tier whose ends a column holds; null for the end of life. `Supported until` is that of a tier `supported` beside
 * a column for the ends of a later one.
 */
function tierOfEnds(
  header: string,
  index: number,
  candidate: Candidate,
  tiers: readonly string[],
): string | null {
  const named = tierNamedBy(header, tiers);
  if (named !== null) return index === candidate.state ? null : named;
  const plain = plainTier(tiers);
  const isBeside = candidate.table.header.cells.some(
    ({ text }, other) =>
      other !== index &&
      tierNamedBy(text, tiers) === tiers.at(-1) &&
      kindByTier(text, other, candidate, tiers) === 'end',
  );
  return isBeside && isSupportEnd(header) ? plain : null;
}

function kindOf(
  header: string,
  index: number,
  candidate: Candidate,
  tiers: readonly string[],
): DayColumn['kind'] | null {
  if (index === candidate.version) return null;
  if (index === candidate.state || isEndHeader(header)) return 'end';
  return isReleaseHeader(header) ? 'release' : kindByTier(header, index, candidate, tiers);
}

/** Whether a column has a day somewhere, or by its header waits for one in cells that are open. */
function holdsDays(header: string, texts: readonly string[], slashOrder: SlashOrder): boolean {
  if (texts.some((text) => dateIn(text, slashOrder) !== null || twoReadings(text) !== null)) return true;
  const isWaiting = (text: string) => ['open', 'ended'].includes(readState(text).kind);
  return (isEndHeader(header) || isReleaseHeader(header)) && texts.some(isOpen) && texts.every(isWaiting);
}

/** The first row whose date can be read two ways. */
function ambiguousRow(texts: readonly string[], slashOrder: SlashOrder): number | null {
  const row = slashOrder === null ? texts.findIndex((text) => twoReadings(text) !== null) : -1;
  return row === -1 ? null : row;
}

type ColumnWords = Pick<DayColumn, 'open' | 'ownWord' | 'past'>;

function wordsOf(
  kind: DayColumn['kind'],
  cells: readonly (Cell | undefined)[],
  ownWord: string | null,
): ColumnWords {
  if (kind === 'release') return { open: rawOf(cells, isOpen), ownWord: null, past: null };
  const open = rawOf(cells, (text) => leavesOpen(text, { kind, ownWord }));
  return { open, ownWord, past: rawOf(cells, saysEnded) };
}

function saysEnded(text: string): boolean {
  return readState(text).kind === 'ended' && !saysNoEnd(text);
}

/** The Markdown of the first cell with such a text and no number. */
function rawOf(cells: readonly (Cell | undefined)[], isSuch: (text: string) => boolean): string | null {
  const found = cells.find((cell) => isSuch(cell?.text ?? '') && !/\d/u.test(cell?.raw ?? ''));
  return found?.raw ?? null;
}

/** The day a column should hold for a line; null while it is not known. */
export function dayOf({ kind, tier, isLastDay }: DayColumn, line: WantedLine, today: Day): Day | null {
  if (kind === 'release') return line.line.released;
  const day = tier === null ? lastDay(line, today) : (endIn(tier, line)?.date ?? null);
  return day === null || isLastDay ? day : (endIn(tier, line)?.replaced ?? day);
}

/** The last day of a line's support; null while it is not known, and for the newest line while it is kept past it. */
export function lastDay({ tier, eol }: WantedLine, today: Day): Day | null {
  return tier !== null && eol !== null && eol < today ? null : eol;
}

/** The Markdown of a cell with its date replaced by another day, in its own form; null where it holds none to replace. */
export function withDay({ raw, text }: Cell, day: Day, slashOrder: SlashOrder): string | null {
  const found = dateIn(text, slashOrder);
  if (found === null || !raw.includes(found.text)) return null;
  return raw.replace(found.text, () => writeDate(day, found.date));
}
