import { addDays, type Day } from '../day.ts';
import type { ReadMarkdown } from '../document/markdown/markdown.ts';
import { type Candidate, locateTable } from '../document/read/locate.ts';
import { readNotation } from '../document/read/notation.ts';
import { readState } from '../document/read/state.ts';
import type { Release } from '../release/release.ts';

/** The document as it was on the day (UTC) of one of its commits. */
export type DatedText = { readonly day: Day; readonly text: string };

/** A version of the table, and what can be told of it without any policy. */
export type Sight = {
  /** The day it was written. */
  readonly day: Day;
  /**
   * The days on which it is held to be true: the day it was written; and where it lists a release that came out within
   * the next weeks, that day as well.
   */
  readonly days: readonly Day[];
  readonly text: string;
  readonly candidate: Candidate;
  /** The numbers its rows and bounds are written with. */
  readonly labels: readonly (readonly number[])[];
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
    if (candidate !== null && source !== last) sights.push(sightOf({ day, text }, candidate, releases));
    last = source;
  }
  return sights;
}

function sightOf({ day, text }: DatedText, candidate: Candidate, releases: readonly Release[]): Sight {
  const { rows } = candidate.table;
  const notations = rows.map((row) => readNotation(row.cells[candidate.version]?.text ?? ''));
  const promised = rows.flatMap((row, index) => {
    const { kind } = readState(row.cells[candidate.state]?.text ?? '');
    const notation = notations[index];
    return (kind === 'full' || kind === 'partial') && notation?.kind === 'lines' ? notation.labels : [];
  });
  const ahead = firstAhead(
    promised.map(({ numbers }) => numbers),
    day,
    releases,
  );
  const labels = notations.flatMap((notation) => {
    if (notation.kind === 'lines') return notation.labels.map(({ numbers }) => numbers);
    if (notation.kind === 'below' || notation.kind === 'above') return [withoutZeros(notation.bound.numbers)];
    return notation.kind === 'range' ? [notation.from.numbers] : [];
  });
  return { day, days: ahead === null ? [day] : [day, ahead], text, candidate, labels };
}

/** The day on which the first release of a version came out that the table names and nobody had yet. */
function firstAhead(
  named: readonly (readonly number[])[],
  day: Day,
  releases: readonly Release[],
): Day | null {
  const last = addDays(day, mostAhead);
  const days = named.flatMap((label) => {
    const own = releases.flatMap((release) =>
      release.day !== null && label.every((number, index) => release.version.numbers[index] === number)
        ? [release.day]
        : [],
    );
    const first = own.toSorted()[0];
    return first !== undefined && first > day && first <= last ? [first] : [];
  });
  return days.toSorted()[0] ?? null;
}

/** `< 5.0` is a bound between majors however it is written. */
function withoutZeros(numbers: readonly number[]): readonly number[] {
  return numbers.slice(0, Math.max(1, numbers.findLastIndex((number) => number !== 0) + 1));
}
