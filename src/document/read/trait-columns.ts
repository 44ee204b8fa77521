import { compareNumbers } from '../../release/version.ts';
import { rememberedOf } from '../../remember.ts';
import { rawIn, textIn, textsIn } from '../markdown/table.ts';
import type { WantedLine } from '../wanted.ts';
import { tiersLastTrue } from './last-days.ts';
import { whole } from './lexicon.ts';
import { partnerOf } from './opposites.ts';
import { areWords } from './paired-words.ts';
import { lineOf, type Row } from './row.ts';
import { readState } from './state.ts';
import { textOfAll } from './table-columns.ts';
import { holdsOnlyStates } from './tier-columns.ts';
import { isFixHeader, isRemarkHeader, longTermWords, type Trait, traitNamedBy } from './tier-header.ts';
import { plainColumns, type VersionTable } from './version-table.ts';
import { supportWords } from './version-words.ts';
import { headingOf } from './vocabulary.ts';

/** What the policy knows of a line besides its support: when the table was written, and now. */
type TraitFact = {
  readonly before: (line: WantedLine) => boolean;
  readonly now: (line: WantedLine) => boolean;
};

/** The Markdown that says whether a line has a trait; null where only a person knows. */
export type TraitText = (line: WantedLine) => string | null;

type TraitRow = { readonly row: Row; readonly line: WantedLine };

/**
 * The columns that ask something else of a line than its support, `LTS`, `Current?`, by index. What they say follows the
 * fact of the policy with which all rows of lines agree, in two texts; without one nobody can tell.
 */
export const traitColumns = rememberedOf((table: VersionTable): ReadonlyMap<number, TraitText> => {
  const named = table.rows.flatMap((row): readonly TraitRow[] => {
    const line = lineOf(row);
    return line === null ? [] : [{ row, line }];
  });
  const found = plainColumns(table).flatMap((column) => {
    const text = traitText(column, named, table);
    return text === null ? [] : [[column, text] as const];
  });
  return new Map(found);
});

const yesWords = whole('supported');

/** Null for a column that asks nothing, and for one that may ask which lines are LTS and does not. */
function traitText(column: number, named: readonly TraitRow[], table: VersionTable): TraitText | null {
  const header = textIn(table.candidate.table.header, column);
  const asked = traitNamedBy(header) ?? (asksOther(column, table) ? 'other' : null);
  const texts = named.map(({ row }) => textIn(row, column));
  const trait = asked ?? (texts.some(isLongTerm) ? 'lts' : null);
  if (trait === null || !texts.every((text) => isAnswer(text, trait))) return null;
  const followed = factsOf(trait, named, table)
    .map((fact) => textBy(fact, column, named, table))
    .find((each) => each !== null);
  if (followed !== undefined) return followed;
  const shared = trait === 'lts' || trait === 'newest' ? null : textOfAll(table.rows, column);
  return asked === null || texts.every((each) => each === '') ? null : () => shared;
}

/** Whether a cell says what the policy knows of its line besides its support. */
export function tellsTrait(row: Row, column: number, table: VersionTable): boolean {
  const line = lineOf(row);
  return line !== null && traitColumns(table).get(column)?.(line) === rawIn(row, column);
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
  const { wanted, rows, vocabulary, speakers } = table;
  const isLts: TraitFact = { before: ({ lts }) => lts, now: ({ lts }) => lts };
  if (trait === 'other') return [];
  if (trait === 'stable') return [newestOf(named, table)];
  const supported = rows.filter((row) => vocabulary.statusOf(row) === 'supported');
  const tiersThen = tiersLastTrue(supported, speakers, wanted);
  const inTiers = wanted.tiers.map(
    (tier): TraitFact => ({
      before: ({ line }) => tiersThen.get(line.name) === tier,
      now: (line) => line.tier === tier,
    }),
  );
  if (trait === 'newest') return [newestOf(named, table), ...inTiers];
  const isKnown = wanted.lines.some(({ lts }) => lts);
  return [...(isKnown ? [isLts] : []), ...(wanted.tiers.length > 1 ? inTiers : [])];
}

function newestOf(named: readonly TraitRow[], { wanted }: VersionTable): TraitFact {
  const [newest] = named
    .map(({ line }) => line)
    .toSorted((a, b) => compareNumbers(b.line.numbers, a.line.numbers));
  return { before: (line) => line === newest, now: (line) => line === wanted.lines[0] };
}

/** What a column says by a fact; null where its rows do not agree with it. */
function textBy(
  { before, now }: TraitFact,
  column: number,
  named: readonly TraitRow[],
  { candidate }: VersionTable,
): TraitText | null {
  const texts = (holds: boolean) =>
    new Set(named.filter(({ line }) => before(line) === holds).map(({ row }) => rawIn(row, column)));
  const [[yes, otherYes], [no, otherNo]] = [[...texts(true)], [...texts(false)]];
  if (otherYes !== undefined || otherNo !== undefined || yes === no) return null;
  if (readState(yes ?? 'Yes').kind === 'ended' || (yes === undefined && readState(no ?? '').kind !== 'ended'))
    return null;
  const { spoken } = headingOf(candidate.table, column);
  const opposite = (text: string | undefined) => (text === undefined ? null : partnerOf(text, spoken));
  return (line) => (now(line) ? (yes ?? opposite(no)) : (no ?? opposite(yes)));
}
