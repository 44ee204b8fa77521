import { startsWith } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import { contains } from '../read/coverage.ts';
import { type Entry, lineOf } from '../read/entry.ts';
import { floorOf, type Survey } from '../read/survey.ts';
import type { WantedLine } from '../wanted.ts';
import { tellsEnd } from './told-end.ts';

/** The lowest versions of rows that stay: nothing folds past them. */
export type Floors = readonly (readonly number[])[];

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

/** The rows that stand for older versions as a whole. */
export function catchAlls(table: Survey): readonly Entry[] {
  return table.entries.filter((entry) => isCatchAll(entry, table));
}

/** The `<` row or the like that can take a version, when the rows with these lowest versions stay. */
export function boundFor(numbers: readonly number[], floors: Floors, table: Survey): Entry | null {
  const bounds = catchAlls(table).filter(
    (entry) => entry.notation.kind === 'below' && !tellsEnd(entry, table),
  );
  return takerOf(numbers, bounds, floors, table);
}

/** Whether an ended line can leave its row: a catch-all takes it, or a range speaks for it already. */
export function canFold(line: WantedLine, takers: readonly Entry[], floors: Floors, table: Survey): boolean {
  const { numbers } = line.line;
  const target = takerOf(numbers, takers, floors, table);
  return (
    target !== null ||
    takers.some((entry) => entry.notation.kind === 'range' && table.speakers.of(line) === entry)
  );
}

/** The catch-all that could take a version: none of the `floors` stands between the two. */
export function takerOf(
  numbers: readonly number[],
  takers: readonly Entry[],
  floors: Floors,
  table: Survey,
): Entry | null {
  const between = (from: readonly number[]) =>
    floors.some((row) => compareNumbers(row, numbers) < 0 && compareNumbers(row, from) >= 0);
  const taker = takers.find((entry) => {
    const { notation } = entry;
    if (notation.kind === 'lines') return holdsCoarsely(entry, numbers);
    if (notation.kind === 'rest') return startsWith(numbers, notation.of?.numbers ?? []) && !between([]);
    if (notation.kind !== 'below') return false;
    if (isDrawnBelow(entry, numbers, table)) return false;
    if (contains(entry, numbers, false)) return true;
    return !between(notation.bound.numbers) && (notation.inclusive || !isLeftOut(numbers, table));
  });
  return taker ?? null;
}

/** Whether a version is the very one that `> 2.4` leaves out, which `< 2.4` beneath it would leave out too. */
function isLeftOut(numbers: readonly number[], { entries }: Survey): boolean {
  return entries.some(
    ({ notation }) =>
      notation.kind === 'above' && !notation.inclusive && startsWith(numbers, notation.bound.numbers),
  );
}

/** Whether a line inside the bound must now be listed as supported, so that the bound will end below it. */
function isDrawnBelow(bound: Entry, numbers: readonly number[], { wanted, speakers }: Survey): boolean {
  return wanted.lines.some(
    (line) =>
      line.tier !== null && speakers.of(line) === bound && compareNumbers(line.line.numbers, numbers) < 0,
  );
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

/** Without a row of its own the line would be taken for supported: a coarser row or range of lines that are lies over it. */
export function isOvershadowed(
  wantedLine: WantedLine,
  { entries, vocabulary, wanted, speakers }: Survey,
): boolean {
  const { line } = wantedLine;
  return entries.some((entry) => {
    if (vocabulary.says(entry) !== 'supported' || !liesOver(entry, line)) return false;
    if (entry.names.length === 0 && speakers.of(wantedLine) === entry) return false;
    return wanted.lines.some((other) => other.tier !== null && liesOver(entry, other.line));
  });
}

/** Whether finer rows stand beside a coarser one, which is the rest of its line then. */
export function isRestOfLine({ names: [coarse] }: Entry, { entries }: Survey): boolean {
  const prefix = coarse?.label.numbers ?? [];
  return entries.some(({ names }) =>
    names.some(({ label, fit }) => fit !== 'coarse' && startsWith(label.numbers, prefix)),
  );
}

function isBound({ notation }: Entry): boolean {
  return notation.kind === 'above' || notation.kind === 'below';
}

function liesOver(entry: Entry, line: WantedLine['line']): boolean {
  if (entry.notation.kind === 'range' || isBound(entry))
    return contains(entry, line.latest.version.numbers, false);
  return holdsCoarsely(entry, line.numbers);
}

/** Whether a coarser row holds a line. */
export function holdsCoarsely(entry: Entry, numbers: readonly number[]): boolean {
  return entry.names.some(({ fit, label }) => fit === 'coarse' && startsWith(numbers, label.numbers));
}

/** What is known when the rows of ended lines fold: the lines that keep one, and the lowest versions of rows that stay anyway. */
type Folding = {
  readonly table: Survey;
  readonly ended: ReadonlySet<WantedLine>;
  readonly floors: Floors;
};

/** Whether ended lines above this ended row fold into the catch-all beneath it, which takes it along. */
export function isFoldedOver(entry: Entry, { table, ended, floors }: Folding): boolean {
  const { wanted, speakers, newestListed } = table;
  const numbers = entry.names[0]?.label.numbers ?? [];
  const bound = boundFor(numbers, floors, table);
  if (!isEndedRow(entry, table) || bound === null || contains(bound, numbers, false)) return false;
  return wanted.lines.some((line) => {
    if (line.tier !== null || ended.has(line) || compareNumbers(line.line.numbers, numbers) < 0) return false;
    if (startsWith(line.line.numbers, numbers)) return false;
    if (boundFor(line.line.numbers, floors, table) !== bound) return false;
    const speaker = speakers.of(line);
    return speaker === null ? compareNumbers(line.line.numbers, newestListed) > 0 : lineOf(speaker) === line;
  });
}

export function isEndedRow(entry: Entry, { vocabulary }: Survey): boolean {
  return entry.names.length > 0 && vocabulary.says(entry) === 'ended';
}

/** Whether the bound beneath a coarse row can take it: no ended row that stays stands between the two. */
export function isTaken(entry: Entry, folding: Folding): boolean {
  const { table, ended, floors } = folding;
  const numbers = floorOf(entry) ?? [];
  const bound = boundFor(numbers, floors, table)?.notation;
  const isBetween = (other: Entry) => {
    const floor = floorOf(other) ?? numbers;
    return (
      bound?.kind === 'below' &&
      compareNumbers(floor, numbers) < 0 &&
      compareNumbers(floor, bound.bound.numbers) >= 0
    );
  };
  const stays = (other: Entry) =>
    isEndedRow(other, table) &&
    other.names.some(({ line }) => (line === null ? !isFoldedOver(other, folding) : ended.has(line)));
  return bound !== undefined && !table.entries.some((other) => isBetween(other) && stays(other));
}
