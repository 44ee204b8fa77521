import { addDays, type Day } from '../day.ts';
import type { ReadMarkdown } from '../document/markdown/markdown.ts';
import { locateTable } from '../document/read/locate.ts';
import { labelsOf, type Notation, readNotation } from '../document/read/notation.ts';
import { isInWords, lowerBound, namesVersions, rangeOf, upperBound } from '../document/read/row.ts';
import { readState } from '../document/read/state.ts';
import type { Candidate } from '../document/read/table-columns.ts';
import type { DatedText } from '../document/wanted.ts';
import type { Release } from '../release/release.ts';
import { compareNumbers } from '../release/version.ts';
import { rememberedOf } from '../remember.ts';

/** A version of the table, and what can be told of it without any policy. */
export type Sight = {
  /** The day it was written. */
  readonly day: Day;
  /**
   * The days on which it is held to be true: the day it was written; where it lists a release that came out within the
   * next weeks, that day as well; and where nothing that it lists was out yet, the day when all of it was, alone where
   * nothing else was out either.
   */
  readonly days: readonly Day[];
  readonly text: string;
  readonly candidate: Candidate;
  /** The numbers its rows and bounds are written with. */
  readonly labels: readonly (readonly number[])[];
  /** Whether a row holds everything from a version on: `>= 1.2`. */
  readonly isOpen: boolean;
  /** The lowest version from which on a row promises everything, `>= 1.2`; null where none does. */
  readonly from: readonly number[] | null;
  /** Whether all that it promises is named by words: `Latest`. */
  readonly isInWords: boolean;
};

const path = 'SECURITY.md';
/** How long before a release a table may name it and be meant for it. */
const mostAhead = 45;

/** The versions in which the table differs from the one before, oldest first; those without a table are left out. */
export function sightsOf(
  versions: readonly DatedText[],
  releases: readonly Release[],
  table: string | null,
  read: ReadMarkdown,
): readonly Sight[] {
  const sights: Sight[] = [];
  let last = '';
  for (const { day, text } of versions.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const located = locateTable(read(text), text, { path, table, adopt: true });
    const candidate = located.ok ? located.value : null;
    const source = candidate === null ? '' : text.slice(candidate.table.start, candidate.table.end);
    if (candidate !== null && source !== last && !isGitHubExample(candidate))
      sights.push(sightOf({ day, text }, candidate, releases));
    last = source;
  }
  return sights;
}

/** Whether the table of a text is the example of GitHub's own template. */
export function showsGitHubExample(text: string, read: ReadMarkdown): boolean {
  const located = locateTable(read(text), text, { path, table: null, adopt: true });
  return located.ok && located.value !== null && isGitHubExample(located.value);
}

/** The rows of the file that GitHub gives to start with, which nobody has filled in. */
const githubExample = '5.1.x full, 5.0.x ended, 4.0.x full, < 4.0 ended';

/** Whether a table is the example of GitHub's own template, which says nothing of the repository. */
function isGitHubExample({ table, version, state }: Candidate): boolean {
  const row = ({ cells }: (typeof table.rows)[number]) =>
    `${cells[version]?.text.trim()} ${readState(cells[state]?.text ?? '').kind}`;
  return table.rows.map(row).join(', ') === githubExample;
}

function sightOf({ day, text }: DatedText, candidate: Candidate, releases: readonly Release[]): Sight {
  const { rows } = candidate.table;
  const notations = rows.map((row) => readNotation(row.cells[candidate.version]?.text ?? ''));
  const promised = notations.filter((_, index) => {
    const { kind } = readState(rows[index]?.cells[candidate.state]?.text ?? '');
    return kind === 'full' || kind === 'partial';
  });
  const named = promised.flatMap((notation) => (namesVersions({ notation }) ? labelsOf(notation) : []));
  const firsts = named.map(({ numbers }) => firstDay(numbers, releases));
  const wasEmpty = releases.every((release) => release.day !== null && release.day > day);
  return {
    day,
    days: daysMeant(day, firsts, wasEmpty),
    text,
    candidate,
    labels: notations.flatMap(numbersIn),
    isOpen: notations.some(({ kind }) => kind === 'above'),
    from: promised.reduce(lowestFrom, null),
    isInWords: promised.length > 0 && promised.every((notation) => isInWords({ notation })),
  };
}

/** The numbers that a row is written with: those of its bound, of where its range begins, or of the versions it names. */
function numbersIn(notation: Notation): readonly (readonly number[])[] {
  const versions = { notation };
  const bound = upperBound(versions) ?? lowerBound(versions);
  if (bound !== null) return [withoutZeros(bound.bound.numbers)];
  const start = rangeOf(versions)?.from;
  if (start !== undefined) return [start.numbers];
  return namesVersions(versions) ? labelsOf(notation).map(({ numbers }) => numbers) : [];
}

/** The lower of two versions from which on everything is promised. */
function lowestFrom(known: readonly number[] | null, notation: Notation): readonly number[] | null {
  const found = lowerBound({ notation });
  if (found === null || !found.inclusive) return known;
  const { numbers } = found.bound;
  return known === null || compareNumbers(numbers, known) < 0 ? numbers : known;
}

/** The days a table is meant for, by the days on which each version that it promises first came out. */
function daysMeant(day: Day, firsts: readonly (Day | null)[], wasEmpty: boolean): readonly Day[] {
  const later = firsts.flatMap((first) => (first !== null && first > day ? [first] : [])).toSorted();
  const whole = later.at(-1);
  if (whole !== undefined && later.length === firsts.length) return wasEmpty ? [whole] : [day, whole];
  const last = addDays(day, mostAhead);
  const soon = later.find((first) => first <= last);
  return soon === undefined ? [day] : [day, soon];
}

/** The day of the first release of a version, as far as its numbers are written; null where there is none yet. */
function firstDay(label: readonly number[], releases: readonly Release[]): Day | null {
  return firstDays(releases).get(label.join('.')) ?? null;
}

/** The first days of all versions, by their numbers as far as they may be written. */
const firstDays = rememberedOf((releases: readonly Release[]) => {
  const days = new Map<string, Day>();
  for (const { day, version } of releases)
    for (const count of version.numbers.keys()) {
      const label = version.numbers.slice(0, count + 1).join('.');
      const known = days.get(label);
      if (day !== null && (known === undefined || day < known)) days.set(label, day);
    }
  return days;
});

/** `< 5.0` is a bound between majors however it is written. */
function withoutZeros(numbers: readonly number[]): readonly number[] {
  return numbers.slice(0, Math.max(1, numbers.findLastIndex((number) => number !== 0) + 1));
}
