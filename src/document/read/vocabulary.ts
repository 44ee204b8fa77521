import type { Day } from '../../day.ts';
import { compareNumbers } from '../../release/version.ts';
import { remembered } from '../../remember.ts';
import type { Wanted } from '../wanted.ts';
import { isWrittenAs } from './date.ts';
import { lastDay } from './day-column.ts';
import { dateIn } from './day-in-cell.ts';
import { lastTrueDay } from './last-true-day.ts';
import { type Entry, lineOf, namesVersions } from './row.ts';
import type { Speakers } from './speakers.ts';
import { readState } from './state.ts';
import { counterpartText, datedText, exampleText, withoutEnd } from './state-text.ts';
import { isEndHeader } from './tier-header.ts';

/** Whether a row's state is support of any tier, the end of it, an announcement, or cannot be read. */
export type Saying = 'supported' | 'ended' | 'coming' | 'unread';

/** The table's own words: what each text says, and which text says what. */
export type Vocabulary = {
  readonly says: (entry: Entry) => Saying;
  /** Whether a row's state is true of a line in this tier (null: ended). */
  readonly satisfies: (entry: Entry, tier: string | null) => boolean;
  /**
   * The text for a tier (null: ended), in the words of the row nearest to `near`, or as a date in a column of dates;
   * `end` is the last day of the line's support, null while open. Null where the table knows no text.
   */
  readonly textFor: (tier: string | null, near: number, end: Day | null) => string | null;
};

/** Learns which text means which tier from the policy's `states` and from the table itself; `header` is the state column's. */
export function learnVocabulary(
  entries: readonly Entry[],
  speakers: Speakers,
  wanted: Wanted,
  states: Readonly<Record<string, string>>,
  header: string,
): Vocabulary {
  const isDated =
    isEndHeader(header) ||
    entries.some((entry) => entry.state.kind === 'date' || entry.state.kind === 'until');
  const says = remembered((entry: Entry) => meaningOf(entry, wanted, states, isDated));
  const supported = entries.filter((entry) => says(entry) === 'supported');
  const tiersOf = remembered(tiersMeant(supported, speakers, wanted, states));
  const satisfies = (entry: Entry, tier: string | null) =>
    tier === null ? says(entry) === 'ended' : says(entry) === 'supported' && tiersOf(entry).includes(tier);
  const knownText = remembered((tier: string | null) => {
    const same = entries.filter((entry) => satisfies(entry, tier));
    if (isDated) return datedText(entries, same, tier);
    const hasOwnWords = tier !== null && wanted.tiers.length > 1 && supported.length > 0;
    const opposites = hasOwnWords ? [] : entries.filter((entry) => says(entry) === oppositeOf(tier));
    return wordedText(same, opposites, (entry) => tier === null || tiersOf(entry).includes(tier));
  });
  return {
    says,
    satisfies,
    textFor: (tier, near, end) => states[tier ?? 'ended'] ?? knownText(tier)(near, end),
  };
}

/** The text of the nearest row that says the same, else the counterpart of the opposite; null where it could mean another tier. */
function wordedText(
  same: readonly Entry[],
  opposites: readonly Entry[],
  isTrue: (entry: Entry) => boolean,
): (near: number) => string | null {
  const [like] = same;
  const example = exampleText(same);
  const counterpart = counterpartText(opposites);
  const fits = remembered((text: string) => like === undefined || isTrue(saying(text, like)));
  return (near) => {
    const text = example(near) ?? counterpart;
    return text !== null && fits(text) ? text : null;
  };
}

/** A row as it would be with another text. */
function saying(text: string, entry: Entry): Entry {
  return { ...entry, stateRaw: text, state: readState(text, entry.order) };
}

function oppositeOf(tier: string | null): Saying {
  return tier === null ? 'supported' : 'ended';
}

function meaningOf(
  entry: Entry,
  wanted: Wanted,
  states: Readonly<Record<string, string>>,
  isDated: boolean,
): Saying {
  const given = Object.entries(states).find(([, text]) => text.trim() === entry.stateRaw)?.[0];
  if (given !== undefined) return given === 'ended' ? 'ended' : 'supported';
  const meaning = stateMeans(entry, wanted, isDated);
  return meaning === 'unread' && namesTier(entry.stateRaw, wanted.tiers) ? 'supported' : meaning;
}

/** Whether a text begins with the name of a tier, which is support whatever the word is. */
function namesTier(raw: string, tiers: readonly string[]): boolean {
  const text = plainWords(raw);
  return tiers.some((tier) => `${text} `.startsWith(`${plainWords(tier)} `));
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function stateMeans(entry: Entry, wanted: Wanted, isDated: boolean): Saying {
  const { state } = entry;
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
      return endMeant(entry, state.day, wanted.day) >= wanted.day || state.signed ? 'supported' : 'ended';
    case 'until':
      return isReleased(state.numbers, wanted) && !state.signed ? 'ended' : 'supported';
  }
}

/** Whether the version, or a newer line, is out; lines come newest first. */
function isReleased(numbers: readonly number[], { lines: [newest] }: Wanted): boolean {
  return newest !== undefined && compareNumbers(newest.line.numbers, numbers) >= 0;
}

/** The last day that a row's date means: the policy's own where a month, or a quarter, is all that is written of it. */
function endMeant(entry: Entry, day: Day, today: Day): Day {
  const line = lineOf(entry);
  const end = line === null ? null : lastDay(line, today);
  const date = dateIn(entry.stateRaw.replace(/[*_`]/gu, ''), entry.order)?.date;
  return end !== null && date !== undefined && isWrittenAs(end, date) ? end : day;
}

type Votes = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A state without its day, or its word for an open one, neither of which tells a tier. */
function wordsOf({ state, stateRaw, order }: Entry): string {
  if (state.kind === 'open') return '';
  if (state.kind === 'until') return stateRaw.replace(/\d+/gu, '');
  const day = dateIn(stateRaw.replace(/[*_`]/gu, ''), order)?.text;
  return day === undefined ? withoutEnd(stateRaw) : stateRaw.replace(day, '').replace(/[*_`\s]/gu, '');
}

/**
 * How often each text stood for each tier on the day the table was last true: text, then tier, then count. A row
 * that names a version whose lines are in several tiers says what is true of the newest one.
 */
function countVotes(supported: readonly Entry[], speakers: Speakers, wanted: Wanted): Votes {
  const then = wanted.tiersOn(lastTrueDay(supported, speakers, wanted));
  const votes = new Map<string, Map<string, number>>();
  for (const entry of supported) {
    const tiers = speakers.linesOf(entry).flatMap(({ line }) => then.get(line.name) ?? []);
    const told = namesVersions(entry) && entry.names.length === 1 ? tiers.slice(0, 1) : tiers;
    const text = wordsOf(entry);
    const tally = votes.get(text) ?? new Map<string, number>();
    for (const tier of new Set(told)) tally.set(tier, (tally.get(tier) ?? 0) + 1);
    votes.set(text, tally);
  }
  return votes;
}

/** The tiers a supported row's text may stand for. */
function tiersMeant(
  supported: readonly Entry[],
  speakers: Speakers,
  wanted: Wanted,
  states: Readonly<Record<string, string>>,
): (entry: Entry) => readonly string[] {
  const { tiers } = wanted;
  const votes: Votes = tiers.length > 1 ? countVotes(supported, speakers, wanted) : new Map();
  const open = tiers.filter((tier) => states[tier] === undefined);
  const isPlain = open.length <= 1 || new Set(supported.map(wordsOf)).size <= 1;
  const most = mostVotes(votes);
  return (entry) => {
    const given = tiers.filter((tier) => states[tier]?.trim() === entry.stateRaw);
    if (given.length > 0) return given;
    if (isPlain) return open;
    const own = votes.get(wordsOf(entry));
    const voted = open.filter((tier) => most.has(tier) && own?.get(tier) === most.get(tier));
    if (voted.length > 0) return voted;
    const named = open.filter((tier) => plainWords(entry.stateRaw).includes(plainWords(tier)));
    return named.length > 0 ? named : open.filter((tier) => !most.has(tier));
  };
}

/** How often the most usual text for each tier stood for it; a tier that no text stood for is absent. */
function mostVotes(votes: Votes): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const tally of votes.values())
    for (const [tier, count] of tally) most.set(tier, Math.max(count, most.get(tier) ?? 0));
  return most;
}
