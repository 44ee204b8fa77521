import { groupBy } from '../../group.ts';
import { rememberedOf } from '../../remember.ts';
import { rawIn, textIn, textsIn } from '../markdown/table.ts';
import type { WantedLine } from '../wanted.ts';
import { tiersLastTrue } from './last-days.ts';
import { whole, within } from './lexicon.ts';
import { partnerOf } from './opposites.ts';
import { areWords } from './paired-words.ts';
import { lineOf, type Row } from './row.ts';
import { readState } from './state.ts';
import { textOfAll } from './table-columns.ts';
import { holdsOnlyStates } from './tier-columns.ts';
import {
  isFixHeader,
  isPlainHeader,
  isRemarkHeader,
  longTermWords,
  type Trait,
  traitNamedBy,
} from './tier-header.ts';
import { plainColumns, type VersionTable } from './version-table.ts';
import { supportWords } from './version-words.ts';
import { headingOf } from './vocabulary.ts';
import { wordedStates } from './worded-states.ts';

/** What the policy knows of a line besides its support, in a word of our own: when the table was written, and now. */
type TraitFact = {
  readonly before: (line: WantedLine) => string;
  readonly now: (line: WantedLine) => string;
};

/** What a column says of lines. */
export type LineTrait = {
  /** The Markdown for a line; null where only a person knows. */
  readonly textFor: (line: WantedLine) => string | null;
  /** Whether what the column said of a line is true no longer. */
  readonly isLeft: (line: WantedLine) => boolean;
};

type TraitRow = { readonly row: Row; readonly line: WantedLine };

/**
 * The columns that say something else of a line than whether it is supported, by index: those that ask `LTS`, `Current?`, and
 * remarks that are those of the tier, or of the newest line and the one before it. What they say follows the fact of the
 * policy with which all rows of lines agree; without one nobody can tell.
 */
export const traitColumns = rememberedOf((table: VersionTable): ReadonlyMap<number, LineTrait> => {
  const named = table.rows.flatMap((row): readonly TraitRow[] => {
    const line = lineOf(row);
    return line === null ? [] : [{ row, line }];
  });
  const found = plainColumns(table).flatMap((column) => {
    const trait = traitOf(column, named, table) ?? roleOf(column, named, table);
    return trait === null ? [] : [[column, trait] as const];
  });
  return new Map(found);
});

const yesWords = whole('supported');

/** Null for a column that asks nothing, and for one that may ask which lines are LTS and does not. */
function traitOf(column: number, named: readonly TraitRow[], table: VersionTable): LineTrait | null {
  const header = textIn(table.candidate.table.header, column);
  const asked = traitNamedBy(header) ?? (asksOther(column, table) ? 'other' : null);
  const texts = named.map(({ row }) => textIn(row, column));
  const trait = asked ?? (texts.some(isLongTerm) ? 'lts' : null);
  if (trait === null || !texts.every((text) => isAnswer(text, trait))) return null;
  const followed = factsOf(trait, named, table)
    .map((fact) => answersBy(fact, column, named, table))
    .find((each) => each !== null);
  if (followed !== undefined) return followed;
  const shared = trait === 'lts' || trait === 'newest' ? null : textOfAll(table.rows, column);
  const isAsked = asked !== null && texts.some((each) => each !== '');
  return isAsked ? { textFor: () => shared, isLeft: () => false } : null;
}

/** Whether a cell says what the policy knows of its line besides its support. */
export function tellsTrait(row: Row, column: number, table: VersionTable): boolean {
  const line = lineOf(row);
  return line !== null && traitColumns(table).get(column)?.textFor(line) === rawIn(row, column);
}

/** `LTS` and no more. */
function isLongTerm(text: string): boolean {
  return longTermWords.test(text) && areWords(text) && text.split(' ').length < 4;
}

/** A word or a sign for yes or no, or nothing; `LTS` and words beside it. */
function isAnswer(text: string, trait: Trait): boolean {
  const { kind } = readState(text);
  const isRead = ['full', 'partial', 'ended', 'open'].includes(kind) && !/\d/u.test(text);
  return isRead || (trait === 'lts' && areWords(text));
}

/** Whether a column answers by yes and no what has to do with no support, `PHP 8`. */
function asksOther(column: number, { candidate, rows }: VersionTable): boolean {
  const header = textIn(candidate.table.header, column);
  if (header === '' || supportWords.test(header) || isFixHeader(header) || isRemarkHeader(header))
    return false;
  const isYes = (text: string) => !/\p{L}/u.test(text) || yesWords.test(text.trim().toLowerCase());
  const texts = textsIn(rows, column);
  return (
    holdsOnlyStates(rows, column) && texts.every((text) => readState(text).kind === 'ended' || isYes(text))
  );
}

function factsOf(trait: Trait, named: readonly TraitRow[], table: VersionTable): readonly TraitFact[] {
  const { wanted } = table;
  const isLts = ({ lts }: WantedLine) => answer(lts);
  if (trait === 'other') return [];
  if (trait === 'stable') return [newestOf(named, table)];
  const tiers = byTier(table);
  const inTiers = wanted.tiers.map(
    (tier): TraitFact => ({
      before: (line) => answer(tiers.before(line) === tier),
      now: (line) => answer(tiers.now(line) === tier),
    }),
  );
  if (trait === 'newest') return [newestOf(named, table), ...inTiers];
  const isKnown = wanted.lines.some(({ lts }) => lts);
  return [...(isKnown ? [{ before: isLts, now: isLts }] : []), ...(wanted.tiers.length > 1 ? inTiers : [])];
}

function answer(holds: boolean): 'yes' | 'no' {
  return holds ? 'yes' : 'no';
}

function byTier({ wanted, rows, vocabulary, speakers }: VersionTable): TraitFact {
  const supported = rows.filter((row) => vocabulary.statusOf(row) === 'supported');
  const then = tiersLastTrue(supported, speakers, wanted);
  return { before: ({ line }) => then.get(line.name) ?? 'ended', now: ({ tier }) => tier ?? 'ended' };
}

function newestOf(named: readonly TraitRow[], table: VersionTable): TraitFact {
  const { before, now } = byPlace(named, table);
  const isNewest = (place: string) => answer(place === 'newest');
  return { before: (line) => isNewest(before(line)), now: (line) => isNewest(now(line)) };
}

/** The newest line, the one before it, and whether each other one is supported. */
function byPlace(named: readonly TraitRow[], table: VersionTable): TraitFact {
  const { lines } = table.wanted;
  const listed = new Set(named.map(({ line }) => line));
  const newest = lines.findIndex((line) => listed.has(line));
  const tiers = byTier(table);
  const placeOf = (line: WantedLine, from: number, other: string) =>
    ['newest', 'previous'][lines.indexOf(line) - from] ?? other;
  return {
    before: (line) => placeOf(line, newest, tiers.before(line)),
    now: (line) => placeOf(line, 0, tiers.now(line)),
  };
}

/** The one text of each group of lines, which ended ones need not have, where no two groups have the same; else null. */
function textsBy(
  { before }: TraitFact,
  column: number,
  named: readonly TraitRow[],
): ReadonlyMap<string, string> | null {
  const groups = [...groupBy(named, ({ line }) => before(line))]
    .map(([group, rows]) => [group, new Set(rows.map(({ row }) => rawIn(row, column)))] as const)
    .filter(([group, { size }]) => group !== 'ended' || size === 1);
  const texts = groups.flatMap(([group, [text = '', other]]) =>
    other === undefined ? [[group, text] as const] : [],
  );
  const isOne =
    texts.length === groups.length && new Set(texts.map(([, text]) => text)).size === texts.length;
  return isOne ? new Map(texts) : null;
}

/** Yes and no by a fact, and the opposite of the one where the other has no example. */
function answersBy(
  fact: TraitFact,
  column: number,
  named: readonly TraitRow[],
  { candidate }: VersionTable,
): LineTrait | null {
  const texts = textsBy(fact, column, named);
  const [yes, no] = [texts?.get('yes'), texts?.get('no')];
  const isTurned = yes === undefined ? readState(no ?? '').kind !== 'ended' : readState(yes).kind === 'ended';
  if (texts === null || isTurned) return null;
  const { spoken } = headingOf(candidate.table, column);
  const opposite = yes === undefined || no === undefined ? partnerOf(yes ?? no ?? '', spoken) : null;
  return { textFor: (line) => texts.get(fact.now(line)) ?? opposite, isLeft: () => false };
}

const roleWords = [
  ...(['current', 'stable', 'previous', 'bugs', 'activity', 'longTerm'] as const).map(within),
  supportWords,
  /\b(?:fix|patch|updat|branch)/iu,
];
const previousWords = within('previous');

/** Words that are those of the tier, or of the newest line and the one before it, `Previous`, in any column. */
function roleOf(column: number, named: readonly TraitRow[], table: VersionTable): LineTrait | null {
  const header = textIn(table.candidate.table.header, column);
  const isOfTiers = table.wanted.tiers.length > 1;
  if (!isOfTiers && wordedStates(table).has(column)) return null;
  const fact = isOfTiers ? byTier(table) : byPlace(named, table);
  const texts = textsBy(fact, column, named);
  const ended = texts?.get('ended') ?? '';
  const isShared = named.filter(({ row }) => rawIn(row, column) === ended).length > 1;
  const isOfAll = isPlainHeader(header) || isShared || readState(ended).kind === 'ended' || ended === '';
  const owner = ownerOf(ended, texts ?? new Map());
  const supported = [...(texts ?? [])].filter(([group]) => group !== 'ended').map(([, text]) => text);
  const isSaid = isOfTiers ? supported.length > 1 : previousWords.test(texts?.get('previous') ?? '');
  const isTold = (text: string) =>
    areWords(text) &&
    (isPlainHeader(header) || isFixHeader(header) || roleWords.some((word) => word.test(text)));
  if (texts === null || !isSaid || !supported.every(isTold)) return null;
  return {
    textFor: (line) => {
      const isUnsure = fact.now(line) === 'ended' && fact.before(line) !== 'ended';
      const isTrue = isOfAll && (owner === null || owner === fact.before(line));
      return isUnsure && !isTrue ? null : (texts.get(fact.now(line)) ?? null);
    },
    isLeft: (line) => fact.before(line) !== fact.now(line),
  };
}

/** The one group of supported lines that has a word in common with the text of ended ones, `development`, which no other has. */
function ownerOf(ended: string, texts: ReadonlyMap<string, string>): string | null {
  const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const groups = [...texts].filter(([group]) => group !== 'ended');
  const owners = wordsIn(ended).flatMap((word) => {
    const [owner, other] = groups.filter(([, text]) => wordsIn(text).includes(word));
    return owner === undefined || other !== undefined ? [] : [owner[0]];
  });
  const [owner = null, other] = new Set(owners);
  return other === undefined ? owner : null;
}
