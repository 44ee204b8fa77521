import { textsIn } from '../markdown/table.ts';
import type { Wanted } from '../wanted.ts';
import { tiersLastTrue } from './last-days.ts';
import { tellsEachState } from './paired-words.ts';
import { isPreRelease, namesVersions, type Row } from './row.ts';
import { readerOf } from './rows.ts';
import type { Speakers } from './speakers.ts';
import { isUnknownSign, readState } from './state.ts';
import type { Candidate } from './table-columns.ts';
import {
  isEndHeader,
  isPlainHeader,
  isRemarkHeader,
  plainTier,
  tierNamedBy,
  traitNamedBy,
} from './tier-header.ts';

/** Which columns hold states, and the last tier each of them counts as support. */
export type TierColumns = {
  /** The column that says whether a line is supported at all. */
  readonly main: number;
  /** The further columns whose tier is known. */
  readonly tierOf: ReadonlyMap<number, string>;
  /** Columns of states in a table of which it cannot be told which column is whose. */
  readonly unclear: readonly number[];
};

type StatedColumn = { readonly index: number; readonly header: string; readonly says: readonly Say[] };
/** Null for a sign that nobody knows, which agrees with everything. */
type Say = boolean | null;

/**
 * Finds out which column of states stands for which tier: by its header, else by what its rows said on the day the table
 * was last true. A line in a tier is supported in the columns of that tier and of all later ones. Under a policy with
 * one tier a further column counts when it says the same as the main one in every row of releases, and asks nothing else
 * of a line, as `LTS` does.
 */
export function tierColumns(
  candidate: Candidate,
  rows: readonly Row[],
  speakers: Speakers,
  wanted: Wanted,
): TierColumns {
  const columns = columnsOf(candidate, rows, wanted);
  const isOwn = ({ index, header }: StatedColumn) =>
    index === candidate.state || traitNamedBy(header) === null;
  const own = columns.filter(isOwn);
  const fitting = fittingTiers(rows, speakers, wanted);
  if (wanted.tiers.length < 2) {
    const agreeing = columns.filter((column) => isOwn(column) || traitNamedBy(column.header) === 'stable');
    return ofOneTier(agreeing, candidate.state, wanted.tiers[0] ?? '', rows, fitting);
  }
  const found = ofSeveralTiers(columns, candidate, rows, wanted, fitting);
  return found.unclear.length > 0 && own.length < columns.length
    ? ofSeveralTiers(own, candidate, rows, wanted, fitting)
    : found;
}

function ofSeveralTiers(
  columns: readonly StatedColumn[],
  candidate: Candidate,
  rows: readonly Row[],
  wanted: Wanted,
  fitting: Fitting,
): TierColumns {
  const main = candidate.state;
  const alone: TierColumns = { main, tierOf: new Map(), unclear: [] };
  const last = wanted.tiers.at(-1) ?? '';
  const ends = columns.length < 2 ? endsOf(last, candidate, wanted.tiers) : null;
  if (columns.length < 2 && ends === null) return alone;
  if (ends !== null) return besideEnds(ends, main, columns.flatMap(fitting), last) ?? alone;
  const tiers = resolve(columns, main, fitting, wanted.tiers);
  const widest = columns.filter(({ index }) => tiers.get(index) === last).map(({ index }) => index);
  const [first] = widest;
  if (first === undefined || !isNested(columns, tiers, wanted.tiers)) {
    if (columns.every((column) => column.index === main || isPaired(column, rows))) return alone;
    return { ...alone, unclear: columns.map(({ index }) => index) };
  }
  const chosen = widest.includes(main) ? main : first;
  return { main: chosen, tierOf: new Map([...tiers].filter(([index]) => index !== chosen)), unclear: [] };
}

/** Whether a column tells no more than the chosen one, in words of its own for each of its states. */
function isPaired({ index, header }: StatedColumn, rows: readonly Row[]): boolean {
  return (
    isPlainHeader(header) && tellsEachState(rows.filter(namesVersions), index, (row) => sayOf(row) === false)
  );
}

/** The chosen column and those in which every cell is a state, but for a third of signs that nobody knows. */
function columnsOf(chosen: Candidate, rows: readonly Row[], wanted: Wanted): readonly StatedColumn[] {
  return chosen.table.header.cells.flatMap((cell, index) => {
    if (index === chosen.version) return [];
    const says = rows.map(readerOf(chosen.table, index, wanted)).map(sayOf);
    const isOwn = !isRemarkHeader(cell.text) && !isEndHeader(cell.text) && holdsOnlyStates(rows, index);
    return index === chosen.state || (isOwn && says.length > 0) ? [{ index, header: cell.text, says }] : [];
  });
}

function sayOf({ state }: Row): Say {
  if (state.kind === 'full' || state.kind === 'partial') return true;
  return state.kind === 'ended' ? false : null;
}

/** The further column that holds the ends of this tier by its header. */
function endsOf(tier: string, { table, state }: Candidate, tiers: readonly string[]): number | null {
  const ends = table.header.cells.findIndex(
    ({ text }, index) => index !== state && isEndHeader(text) && tierNamedBy(text, tiers) === tier,
  );
  return ends === -1 ? null : ends;
}

/** Where the only column of states is an earlier tier's, that of the last tier's ends says whether a line is supported. */
function besideEnds(main: number, state: number, fits: readonly string[], last: string): TierColumns | null {
  const tier = onlyOne(fits);
  return tier === null || tier === last ? null : { main, tierOf: new Map([[state, tier]]), unclear: [] };
}

/**
 * The further columns that say what the main one does, or told the policy's truth where that one did not. One that did,
 * and denies only words for a lesser support, `Legacy`, is the main one.
 */
function ofOneTier(
  columns: readonly StatedColumn[],
  main: number,
  tier: string,
  rows: readonly Row[],
  fitting: Fitting,
): TierColumns {
  const first = columns.find(({ index }) => index === main);
  const isTrue = (column: StatedColumn | undefined) =>
    column?.says.includes(true) && column.says.includes(false) && fitting(column).length > 0;
  const isClearer = (column: StatedColumn) =>
    isTrue(column) &&
    !isTrue(first) &&
    rows.every((row, at) => isLike(column.says[at], plainSay(row, first?.says[at])));
  const chosen = columns.find(isClearer) ?? first;
  const isAgreed = ({ says }: StatedColumn) =>
    rows.every((row, at) => isPreRelease(row) || isLike(says[at], chosen?.says[at]));
  const told = columns.filter(
    (column) =>
      column !== chosen && column !== first && (isAgreed(column) || (isTrue(column) && !isTrue(chosen))),
  );
  return {
    main: chosen?.index ?? main,
    tierOf: new Map(told.map(({ index }) => [index, tier])),
    unclear: [],
  };
}

/** What a row of the first column says, but for a lesser support, which may be none. */
function plainSay({ state }: Row, say: Say = null): Say {
  return state.kind === 'partial' ? null : say;
}

function isSame(column: StatedColumn, other: StatedColumn | undefined): boolean {
  return column.says.every((say, row) => isLike(say, other?.says[row]));
}

function isLike(say: Say = null, other: Say = null): boolean {
  return say === other || say === null || other === null;
}

type Fitting = (column: StatedColumn) => readonly string[];

/** The tiers of which a column told the truth in every row, on the table's own day. */
function fittingTiers(rows: readonly Row[], speakers: Speakers, wanted: Wanted): Fitting {
  const supported = rows.filter((row) => sayOf(row) !== false);
  const then = tiersLastTrue(supported, speakers, wanted);
  const tiersThen = rows.map((row) =>
    speakers.linesOf(row).flatMap(({ line }) => {
      const tier = then.get(line.name);
      return tier === undefined ? [] : [tier];
    }),
  );
  return ({ says }) =>
    wanted.tiers.filter((tier) =>
      tiersThen.every((lines, at) => lines.every((own) => isLike(says[at], counts(own, tier, wanted.tiers)))),
    );
}

/** Whether a line of this tier is supported in the column of another: tiers of earlier columns are in later ones, too. */
export function counts(tier: string | null, column: string, tiers: readonly string[]): boolean {
  return tier !== null && tiers.indexOf(tier) <= tiers.indexOf(column);
}

function resolve(
  columns: readonly StatedColumn[],
  main: number,
  fitting: Fitting,
  tiers: readonly string[],
): ReadonlyMap<number, string> {
  const chosen = columns.find(({ index }) => index === main);
  const told = columns.map((column) => {
    const fits = fitting(column);
    const tier = isPlainHeader(column.header)
      ? plainlyMeant(fits, isSame(column, chosen), tiers)
      : (tierNamedBy(column.header, tiers) ?? onlyOne(fits));
    return { column, fits, tier };
  });
  const isLastFound = told.some(({ tier }) => tier === tiers.at(-1));
  const free = tiers.filter((tier) => !told.some((each) => each.tier === tier));
  const rest = told.filter(({ tier }) => tier === null).length === 1 ? onlyOne(free) : null;
  return new Map(
    told.flatMap(({ column, fits, tier }) => {
      const left = rest !== null && fits.includes(rest) ? rest : null;
      const plain = !isLastFound && isPlainHeader(column.header) ? (tiers.at(-1) ?? null) : null;
      const found = plain ?? tier ?? left;
      return found === null ? [] : [[column.index, found] as const];
    }),
  );
}

/** "Supported" means any support, unless the rows, or a tier of that very name, say otherwise. */
function plainlyMeant(fits: readonly string[], isLikeMain: boolean, tiers: readonly string[]): string | null {
  const last = tiers.at(-1) ?? null;
  if (fits.length === 0) return isLikeMain ? last : null;
  const plain = plainTier(tiers);
  if (plain !== null && fits.includes(plain)) return plain;
  return onlyOne(fits) ?? (last !== null && fits.includes(last) ? last : null);
}

function onlyOne(tiers: readonly string[]): string | null {
  const [tier, other] = tiers;
  return other === undefined ? (tier ?? null) : null;
}

/** Every column has a tier, and what is support in one is support in those of later tiers. */
function isNested(
  columns: readonly StatedColumn[],
  tierOf: ReadonlyMap<number, string>,
  tiers: readonly string[],
): boolean {
  const ordered = columns.toSorted((a, b) => placeOf(a) - placeOf(b));
  function placeOf({ index }: StatedColumn): number {
    return tiers.indexOf(tierOf.get(index) ?? '');
  }
  return ordered.every((column, at) => {
    const next = ordered[at + 1] ?? column;
    return placeOf(column) >= 0 && column.says.every((say, row) => say !== true || next.says[row] !== false);
  });
}

/** Whether a column holds states alone; a sign that nobody knows may stand among twice as many that are read. */
export function holdsOnlyStates(rows: readonly Row[], column: number): boolean {
  const texts = textsIn(rows, column);
  const unread = texts.filter((text) => !['full', 'partial', 'ended'].includes(readState(text).kind));
  return unread.every(isUnknownSign) && unread.length * 3 <= texts.length;
}
