import type { DocumentRules } from '../policy/policy.ts';
import { compareNumbers } from '../release/version.ts';
import { type Entry, lineOf } from './entry.ts';
import type { SpanChange } from './spans.ts';
import { contains, isBelow } from './speak.ts';
import { floorOf, type Survey } from './survey.ts';
import type { WantedLine } from './wanted.ts';

/** How many ended rows a table without a catch-all may keep when it listed fewer before. */
const mostHistory = 12;

/**
 * Which ended lines keep, or get, a row of their own. The table's own shape decides, unless the policy says `keep`,
 * `fold` or `drop`. `floors` are the lowest versions of the rows that stay anyway: a line folds into a catch-all only
 * when none of them stands between the two.
 */
export function endedRows(
  table: Survey,
  floors: readonly (readonly number[])[],
  rule: DocumentRules['ended'],
): ReadonlySet<WantedLine> {
  const candidates = endedCandidates(table);
  const listed = listedEnded(table);
  const takers = catchAlls(table);
  const stuck = candidates.filter((line) => mustStay(line, takers, floors, table));
  switch (rule ?? habitOf(listed.length, takers.length, table)) {
    case 'keep': {
      const forced = takers.length === 0 ? stuck.filter((line) => isOvershadowed(line, table)) : stuck;
      return new Set([...forced, ...newestOf(candidates, Math.max(listed.length, mostHistory), forced)]);
    }
    case 'keep some':
      return new Set([...stuck, ...newestOf(candidates, byHabit(listed, takers, table), stuck)]);
    case 'fold':
      return new Set(stuck);
    case 'drop':
      return new Set(
        stuck.filter((line) =>
          takers.length > 0 ? table.speakers.of(line) !== null : isOvershadowed(line, table),
        ),
      );
  }
}

/** The rows that stand for older versions as a whole. */
function catchAlls(table: Survey): readonly Entry[] {
  return table.entries.filter((entry) => isCatchAll(entry, table));
}

function mustStay(
  line: WantedLine,
  takers: readonly Entry[],
  floors: readonly (readonly number[])[],
  table: Survey,
): boolean {
  return isCutOff(line, table) || isOvershadowed(line, table) || !canFold(line, takers, floors, table);
}

/** Without a row of its own the line would be taken for supported: a coarser row or range that is lies over it. */
function isOvershadowed({ line }: WantedLine, { entries, vocabulary }: Survey): boolean {
  return entries.some((entry) => {
    if (vocabulary.says(entry) !== 'supported') return false;
    if (entry.notation.kind === 'range') return contains(entry, line.latest.version.numbers, false);
    return holdsCoarsely(entry, line.numbers);
  });
}

/** Whether a `<` row or the like can take a version, when the rows with these lowest versions stay. */
export function isFoldable(
  numbers: readonly number[],
  floors: readonly (readonly number[])[],
  table: Survey,
): boolean {
  const bounds = catchAlls(table).filter(({ notation }) => notation.kind === 'below');
  return couldFold(numbers, bounds, floors, table) !== null;
}

type Habit = 'keep' | 'keep some' | 'fold' | 'drop';

/** A table of supported rows only drops what ends; one with a catch-all folds; one that lists ended lines keeps them. */
function habitOf(listed: number, catchAlls: number, { entries, vocabulary }: Survey): Habit {
  if (catchAlls > 0) return listed > 0 && !isTemplate(entries) ? 'keep some' : 'fold';
  const listsEnded = entries.some((entry) => entry.names.length > 0 && vocabulary.says(entry) === 'ended');
  return listsEnded ? 'keep' : 'drop';
}

/** A row that stands for older versions as a whole and says they have ended. */
export function isCatchAll(entry: Entry, { vocabulary }: Survey): boolean {
  if (vocabulary.says(entry) !== 'ended') return false;
  const { kind } = entry.notation;
  return (
    kind === 'below' ||
    kind === 'rest' ||
    kind === 'range' ||
    entry.names.some((name) => name.fit === 'coarse')
  );
}

/** GitHub's own example, never filled in: 5.1.x, 5.0.x, 4.0.x and `< 4.0`, none of them released. */
export function isTemplate(entries: readonly Entry[]): boolean {
  const digits = entries.flatMap((entry) => entry.names.map((name) => name.label.digits));
  const unreleased = entries.every((entry) => entry.names.every((name) => name.fit === 'unreleased'));
  return unreleased && entries.length === 4 && digits.join(' ') === '5.1 5.0 4.0';
}

/** Ended lines that are listed now, or were passed over since the table was last kept up; newest first. */
function endedCandidates(table: Survey): readonly WantedLine[] {
  const { wanted, speakers, newestListed } = table;
  return wanted.lines.filter((line) => {
    if (line.tier !== null) return false;
    const entry = speakers.of(line);
    if (entry !== null && (lineOf(entry) === line || entry.names.length > 1)) return true;
    if (entry?.notation.kind === 'above' || isCutOff(line, table)) return true;
    const isPassedOver = newestListed.length > 0 && compareNumbers(line.line.numbers, newestListed) > 0;
    return isPassedOver && entry?.names.length !== 1;
  });
}

function listedEnded({ entries, vocabulary }: Survey): readonly Entry[] {
  return entries.filter((entry) => {
    const isReleased = entry.names.some((name) => name.line !== null) && entry.notation.kind === 'lines';
    return isReleased && vocabulary.says(entry) === 'ended';
  });
}

/**
 * Whether an ended line lies inside a catch-all above a line that must now be listed as supported: the catch-all will
 * end below that line and can hold this one no longer.
 */
export function isCutOff(line: WantedLine, { wanted, speakers }: Survey): boolean {
  const holder = speakers.of(line);
  if (line.tier !== null || holder?.notation.kind !== 'below') return false;
  const lowest = wanted.lines.findLast((each) => each.tier !== null && speakers.of(each) === holder);
  return lowest !== undefined && compareNumbers(lowest.line.numbers, line.line.numbers) < 0;
}

/** How many ended rows stand there by habit: those a catch-all could have taken all along. */
function byHabit(listed: readonly Entry[], takers: readonly Entry[], table: Survey): number {
  const supported = table.entries
    .filter((entry) => table.vocabulary.says(entry) === 'supported')
    .flatMap((entry) => entry.names.map(({ label }) => label.numbers));
  const floors = [...supported, ...standingFloors(table)];
  return listed.filter((entry) =>
    entry.names.every(({ label }) => couldFold(label.numbers, takers, floors, table) !== null),
  ).length;
}

/** The newest up to `most`, those that must stay not counted. */
function newestOf(
  candidates: readonly WantedLine[],
  most: number,
  stuck: readonly WantedLine[],
): readonly WantedLine[] {
  return candidates.filter((line) => !stuck.includes(line)).slice(0, most);
}

function canFold(
  line: WantedLine,
  catchAlls: readonly Entry[],
  rows: readonly (readonly number[])[],
  table: Survey,
): boolean {
  const { numbers } = line.line;
  const target = couldFold(numbers, catchAlls, rows, table);
  return (
    target !== null ||
    catchAlls.some((entry) => entry.notation.kind === 'range' && table.speakers.of(line) === entry)
  );
}

/** The catch-all that could take a version: none of the `rows` stands between the two. */
function couldFold(
  numbers: readonly number[],
  catchAlls: readonly Entry[],
  rows: readonly (readonly number[])[],
  table: Survey,
): Entry | null {
  const between = (from: readonly number[]) =>
    rows.some((row) => compareNumbers(row, numbers) < 0 && compareNumbers(row, from) >= 0);
  const taker = catchAlls.find((entry) => {
    const { notation } = entry;
    if (notation.kind === 'lines') return holdsCoarsely(entry, numbers);
    if (notation.kind === 'rest') return holdsWithin(notation.of?.numbers ?? [], numbers) && !between([]);
    if (notation.kind !== 'below') return false;
    if (isDrawnBelow(entry, numbers, table)) return false;
    return isBelow(numbers, notation.bound, notation.inclusive) || !between(notation.bound.numbers);
  });
  return taker ?? null;
}

/** Whether a line inside the bound must now be listed as supported, so that the bound will end below it. */
function isDrawnBelow(bound: Entry, numbers: readonly number[], { wanted, speakers }: Survey): boolean {
  return wanted.lines.some(
    (line) =>
      line.tier !== null && speakers.of(line) === bound && compareNumbers(line.line.numbers, numbers) < 0,
  );
}

function holdsCoarsely(entry: Entry, numbers: readonly number[]): boolean {
  return entry.names.some(({ fit, label }) => fit === 'coarse' && holdsWithin(label.numbers, numbers));
}

function holdsWithin(prefix: readonly number[], numbers: readonly number[]): boolean {
  return prefix.every((number, index) => numbers[index] === number);
}

/** The lowest versions of the rows that are no named lines: ranges and bounds from below, where they end up. */
export function standingFloors(
  { entries }: Survey,
  spans: readonly SpanChange[] = [],
): readonly (readonly number[])[] {
  return entries
    .filter((entry) => entry.names.length === 0)
    .flatMap((entry) => {
      const from = spans.find((change) => change.entry === entry)?.from ?? null;
      const floor = from === null ? floorOf(entry) : from.split('.').map(Number);
      return floor === null ? [] : [floor];
    });
}
