import type { Wanted } from '../wanted.ts';
import { isCurrentAlone } from './current.ts';
import { dateIn } from './day-in-cell.ts';
import { tiersLastTrue } from './last-days.ts';
import { namesVersions, type Row } from './row.ts';
import type { Speakers } from './speakers.ts';
import { saysLess } from './state.ts';
import { numbersOfLines, textLike, withoutEnd } from './state-text.ts';
import { counts } from './tier-columns.ts';
import { tierNamedBy } from './tier-header.ts';

type Tally = ReadonlyMap<string, number>;
type Votes = ReadonlyMap<string, Tally>;

/** A state without its day, its word for an open one and the number in a branch, none of which tells a tier. */
function wordsOf({ state, stateRaw, slashOrder }: Row): string {
  if (state.kind === 'open') return '';
  if (state.kind === 'until') return stateRaw.replace(/\d+/gu, '');
  const day = dateIn(stateRaw.replace(/[*_`]/gu, ''), slashOrder)?.text;
  return day === undefined
    ? withoutEnd(stateRaw).replace(numbersOfLines, '')
    : stateRaw.replace(day, '').replace(/[*_`\s]/gu, '');
}

/**
 * How often each text stood for each tier on the day the table was last true: text, then tier, then count. A row
 * that names a version whose lines are in several tiers says what is true of the newest one.
 */
function countVotes(supported: readonly Row[], speakers: Speakers, wanted: Wanted): Votes {
  const then = tiersLastTrue(supported, speakers, wanted);
  const votes = new Map<string, Map<string, number>>();
  for (const row of supported) {
    const tiers = speakers.linesOf(row).flatMap(({ line }) => then.get(line.name) ?? []);
    const told = namesVersions(row) && row.names.length === 1 ? tiers.slice(0, 1) : tiers;
    const text = wordsOf(row);
    const tally = votes.get(text) ?? new Map<string, number>();
    for (const tier of new Set(told)) tally.set(tier, (tally.get(tier) ?? 0) + 1);
    votes.set(text, tally);
  }
  return votes;
}

/** The tiers a supported row's text may stand for. */
export function tiersMeant(
  supported: readonly Row[],
  speakers: Speakers,
  wanted: Wanted,
  states: Readonly<Record<string, string>>,
): (row: Row) => readonly string[] {
  const { tiers } = wanted;
  const votes: Votes = tiers.length > 1 ? votesFor(supported, speakers, wanted) : new Map();
  const isOwn = mayKeep(tiers, states);
  const isPlain = tiers.length <= 1 || new Set(supported.map(wordsOf)).size <= 1;
  const most = mostVotes(votes);
  const less = new Set(supported.filter(isLess).map(wordsOf));
  const likeOf = (words: string) =>
    [...votes.keys()].find((text) => text !== '' && textLike(text) === textLike(words));
  const lesser = tiers.find((tier) => [...less].some((text) => votes.get(text)?.has(tier))) ?? null;
  const votesOf = (row: Row) => votes.get(wordsOf(row)) ?? votes.get(likeOf(wordsOf(row)) ?? '');
  const votedFor = (row: Row) =>
    tiers.filter((tier) => most.has(tier) && votesOf(row)?.get(tier) === most.get(tier));
  const taught = (row: Row): readonly string[] => {
    if (isPlain)
      return isCurrentAlone(row.stateRaw) ? tiers.slice(0, 1) : upToNamed(row, tiers, votesOf(row));
    const voted = votedFor(row);
    if (voted.length > 0) return voted;
    const named = tiers.filter((tier) => plainWords(row.stateRaw).includes(plainWords(tier)));
    if (named.length > 0) return named;
    return tiers.filter((tier) => !most.has(tier) && (isLess(row) || !counts(lesser, tier, tiers)));
  };
  return (row) => {
    const given = givenText(row.stateRaw, states);
    const begun = tiers.filter((tier) => given !== null && states[tier]?.trim() === given);
    if (given === row.stateRaw) return begun;
    if (begun.length > 0) return [...begun, ...votedFor(row)];
    return isOwn(row) ? taught(row) : [];
  };
}

/**
 * Whether a text that is none of the policy's may say a tier all the same. Where the policy has a text for each of several
 * tiers, or texts with ends, only words without an end can.
 */
function mayKeep(tiers: readonly string[], states: Readonly<Record<string, string>>): (row: Row) => boolean {
  const texts = tiers.flatMap((tier) => states[tier] ?? []);
  const tellsEnds = texts.some((text) => /\d/u.test(text));
  if (texts.length < tiers.length || (tiers.length === 1 && !tellsEnds)) return () => true;
  return (row) => !/\d/u.test(row.stateRaw) && (row.state.kind === 'full' || isLess(row));
}

/** The text of the policy's that a state is, or the longest one that it begins with: `yes` of `Yes, until 2030`. */
export function givenText(stateRaw: string, states: Readonly<Record<string, string>>): string | null {
  const bare = (text: string) => text.replaceAll(/[*_`]/gu, '').trim().toLowerCase();
  const begins = (text: string) => {
    const rest = bare(stateRaw).startsWith(bare(text)) ? bare(stateRaw).slice(bare(text).length) : null;
    return rest !== null && !(/^[\p{L}\p{N}]/u.test(rest) && /[\p{L}\p{N}]$/u.test(bare(text)));
  };
  const given = Object.values(states).map((text) => text.trim());
  return given
    .filter((text) => bare(text) !== '' && begins(text))
    .reduce<string | null>((best, text) => (text.length > (best?.length ?? 0) ? text : best), null);
}

/** Whether the text of a row promises a lesser support. */
export function isLess({ state, stateRaw }: Row): boolean {
  return state.kind === 'partial' || saysLess(stateRaw);
}

/**
 * One text is true of all tiers, but for those after the one that it names, `Full support` is none of a `critical` tier, and
 * for those before it where it stood for none of them and promises less.
 */
function upToNamed(row: Row, tiers: readonly string[], votes: Tally = new Map()): readonly string[] {
  const named = tierNamedBy(row.stateRaw, tiers);
  if (named === null) return tiers;
  const upTo = tiers.slice(0, tiers.indexOf(named) + 1);
  return isLess(row) && upTo.every((tier) => tier === named || !votes.has(tier)) ? [named] : upTo;
}

/**
 * The votes, where a text for a lesser support stood for nothing, as its lines have ended: then a text for the whole one
 * stood for the best of the tiers that its row held.
 */
function votesFor(supported: readonly Row[], speakers: Speakers, wanted: Wanted): Votes {
  const votes = countVotes(supported, speakers, wanted);
  const isUnused = ({ size }: Tally = new Map()) => size === 0;
  const lesser = supported.filter(isLess);
  if (!lesser.some((row) => isUnused(votes.get(wordsOf(row))))) return votes;
  const whole = new Set(supported.filter(({ state }) => state.kind === 'full').map(wordsOf));
  return new Map(
    [...votes].map(([text, tally]) => {
      const best = wanted.tiers.find((tier) => tally.has(tier));
      return [text, whole.has(text) ? new Map([...tally].filter(([tier]) => tier === best)) : tally];
    }),
  );
}

/** How often the most usual text for each tier stood for it; a tier that no text stood for is absent. */
function mostVotes(votes: Votes): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const tally of votes.values())
    for (const [tier, count] of tally) most.set(tier, Math.max(count, most.get(tier) ?? 0));
  return most;
}

/** The words of a text in small letters, without signs. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
