import type { Day } from '../../day.ts';
import { compareNumbers } from '../../release/version.ts';
import { remembered } from '../../remember.ts';
import { type Table, textIn } from '../markdown/table.ts';
import type { Wanted } from '../wanted.ts';
import { isWrittenAs } from './date.ts';
import { lastDay } from './day-column.ts';
import { dateIn } from './day-in-cell.ts';
import { tiersLastTrue } from './last-days.ts';
import { languagesIn } from './lexicon.ts';
import { lineOf, type Row } from './row.ts';
import type { Speakers } from './speakers.ts';
import { isUnknownSign, readState, saysLess } from './state.ts';
import { counterpartText, datedText, exampleText, releasedText } from './state-text.ts';
import { isEndHeader } from './tier-header.ts';
import { givenText, plainWords, tiersMeant } from './tiers-meant.ts';

/** Whether a row's state is support of any tier, the end of it, an announcement, or cannot be read. */
export type Status = 'supported' | 'ended' | 'coming' | 'unread';

/** The table's own words: what each text says, and which text says what. */
export type Vocabulary = {
  readonly statusOf: (row: Row) => Status;
  /** Whether a row's state is true of a line in this tier (null: ended). */
  readonly satisfies: (row: Row, tier: string | null) => boolean;
  /**
   * The text for a tier (null: ended), in the words of the row nearest to `near`, or as a date in a column of dates;
   * `end` is the last day of the line's support, null while open; `line` its numbers. Null where the table knows no text.
   */
  readonly textFor: TextFor;
  /** Whether the policy defines the text of every tier, and of the end. */
  readonly isDefined: boolean;
};

type TextFor = (
  tier: string | null,
  near: number,
  end: Day | null,
  line?: readonly number[],
) => string | null;

/** What is above a column of states: its header, and the languages of all headers and of the heading over the table. */
export type Heading = { readonly header: string; readonly spoken: readonly string[] };

/** What is above a column of states in a table. */
export function headingOf({ header, section }: Table, column: number): Heading {
  const text = [section.title, ...header.cells.map((cell) => cell.text)].join(' ');
  return { header: textIn(header, column), spoken: languagesIn(text, 'support') };
}

/** Learns which text means which tier from the policy's `states` and from the table itself. */
export function learnVocabulary(
  rows: readonly Row[],
  speakers: Speakers,
  wanted: Wanted,
  states: Readonly<Record<string, string>>,
  { header, spoken }: Heading,
): Vocabulary {
  const isDated =
    isEndHeader(header) || rows.some((row) => row.state.kind === 'date' || row.state.kind === 'until');
  const isMixed = rows.some(({ state }) => state.kind === 'full' || state.kind === 'ended');
  const statusOf = remembered((row: Row) => meaningOf(row, wanted, states, { isDated, isMixed }));
  const supported = rows.filter((row) => statusOf(row) === 'supported');
  const tiersOf = remembered(tiersMeant(supported, speakers, wanted, states));
  const isDefined = [...wanted.tiers, 'ended'].every((tier) => states[tier] !== undefined);
  const isUnchanged = isDefined ? unchangedText(supported, speakers, wanted) : () => false;
  const satisfies = (row: Row, tier: string | null) => {
    const status = statusOf(row);
    if (status === 'unread') return isUnchanged(row, tier);
    return tier === null ? status === 'ended' : status === 'supported' && tiersOf(row).includes(tier);
  };
  const knownText = remembered((tier: string | null) => {
    const same = rows.filter((row) => satisfies(row, tier));
    if (isDated) return datedText(rows, same, tier);
    const hasOwnWords = tier !== null && wanted.tiers.length > 1 && supported.length > 0;
    const opposites = hasOwnWords ? [] : rows.filter((row) => statusOf(row) === oppositeOf(tier));
    return wordedText(
      same,
      counterpartText(opposites, spoken),
      (row) => tier === null || tiersOf(row).includes(tier),
    );
  });
  return {
    statusOf,
    satisfies,
    isDefined,
    textFor: (tier, near, end, line) => states[tier ?? 'ended'] ?? knownText(tier)(near, end, line),
  };
}

/** Whether words that nobody knows stand in the row of a line whose tier is still the one it had when the table was last true. */
function unchangedText(
  supported: readonly Row[],
  speakers: Speakers,
  wanted: Wanted,
): (row: Row, tier: string | null) => boolean {
  if (supported.length === 0) return () => false;
  const then = tiersLastTrue(supported, speakers, wanted);
  return (row, tier) => {
    const areWords = row.state.kind === 'unread' && !isUnknownSign(row.stateRaw);
    return areWords && then.get(lineOf(row)?.line.name ?? '') === tier;
  };
}

/** The text of the nearest row that says the same, else the counterpart of the opposite; null where it could mean another tier. */
function wordedText(
  same: readonly Row[],
  counterpart: string | null,
  isTrue: (row: Row) => boolean,
): (near: number, end: Day | null, line?: readonly number[]) => string | null {
  const [like] = same;
  const example = exampleText(same);
  const fits = remembered((text: string) => like === undefined || isTrue(saying(text, like)));
  return (near, _end, line) => {
    const text = example(near, line) ?? counterpart;
    if (text === null) return null;
    return [releasedText(text), text].find(fits) ?? null;
  };
}

/** A row as it would be with another text. */
function saying(text: string, row: Row): Row {
  return { ...row, stateRaw: text, state: readState(text, row.slashOrder) };
}

function oppositeOf(tier: string | null): Status {
  return tier === null ? 'supported' : 'ended';
}

function meaningOf(
  row: Row,
  wanted: Wanted,
  states: Readonly<Record<string, string>>,
  told: ToldEnds,
): Status {
  const text = givenText(row.stateRaw, states);
  const given = text === null ? null : text === states.ended?.trim() ? 'ended' : 'supported';
  if (given !== null && text === row.stateRaw) return given;
  const meaning = stateMeans(row, wanted, told);
  if (meaning === 'unread' && given !== null) return given;
  return meaning === 'unread' && namesTier(row.stateRaw, wanted.tiers) ? 'supported' : meaning;
}

/** Whether a text begins with the name of a tier, which is support whatever the word is. */
function namesTier(raw: string, tiers: readonly string[]): boolean {
  const text = plainWords(raw);
  return tiers.some((tier) => `${text} `.startsWith(`${plainWords(tier)} `));
}

/** Whether rows tell ends in the column of states, and whether some of them tell none. */
type ToldEnds = { readonly isDated: boolean; readonly isMixed: boolean };

/**
 * What a state says. Beside rows with states, `Security fixes only until 3.0` goes on promising them once 3.0 is out, and
 * `⚠️ until 2026-12-31` once that day is over.
 */
function stateMeans(row: Row, wanted: Wanted, { isDated, isMixed }: ToldEnds): Status {
  const { state } = row;
  const isPromise = 'signed' in state && (state.signed || (isMixed && saysLess(row.stateRaw)));
  switch (state.kind) {
    case 'full':
    case 'partial':
      return 'supported';
    case 'ended':
    case 'coming':
    case 'unread':
      return state.kind;
    case 'open':
      return isDated ? 'supported' : 'unread';
    case 'date':
      return dayMeant(row, state.day, wanted.day) >= wanted.day || isPromise ? 'supported' : 'ended';
    case 'until':
      return isReleased(state.numbers, wanted) && !isPromise ? 'ended' : 'supported';
  }
}

/** Whether the version, or a newer line, is out; lines come newest first. */
function isReleased(numbers: readonly number[], { lines: [newest] }: Wanted): boolean {
  return newest !== undefined && compareNumbers(newest.line.numbers, numbers) >= 0;
}

/** The last day that a row's date means: the policy's own where a month, or a quarter, is all that is written of it. */
function dayMeant(row: Row, day: Day, today: Day): Day {
  const line = lineOf(row);
  const end = line === null ? null : lastDay(line, today);
  const date = dateIn(row.stateRaw.replace(/[*_`]/gu, ''), row.slashOrder)?.date;
  return end !== null && date !== undefined && isWrittenAs(end, date) ? end : day;
}
