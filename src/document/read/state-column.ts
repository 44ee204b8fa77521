import type { Table } from '../markdown/table.ts';
import type { Wanted } from '../wanted.ts';
import type { Row } from './row.ts';
import { readerOf } from './rows.ts';
import type { Speakers } from './speakers.ts';
import { isUnknownSign } from './state.ts';
import { counts } from './tier-columns.ts';
import { headingOf, learnVocabulary, type Vocabulary } from './vocabulary.ts';

/** A column of states with its own texts; each function takes a tier of the policy (null: ended) and turns it into the column's. */
export type StateColumn = {
  readonly index: number;
  readonly satisfies: Vocabulary['satisfies'];
  readonly textFor: Vocabulary['textFor'];
};

/** The column that says whether a line is supported at all. Rows of another reading of the table are read anew. */
export function mainColumn(index: number, table: Table, vocabulary: Vocabulary, wanted: Wanted): StateColumn {
  const read = readerOf(table, index, wanted);
  const { textFor, satisfies } = vocabulary;
  return { index, textFor, satisfies: (row, tier) => satisfies(read(row), tier) };
}

/** What a further column of states is made of: `tier` is the last one it counts as support. */
type Making = {
  readonly index: number;
  readonly tier: string;
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly speakers: Speakers;
  readonly wanted: Wanted;
  readonly states: Readonly<Record<string, string>>;
};

/**
 * Learns the texts of a further column, in which a sign that nobody knows is never wrong; those of the policy's
 * `states` stand in where it has no example.
 */
export function furtherColumn(making: Making): StateColumn {
  const { index, tier: last, table, rows, speakers, wanted, states } = making;
  const read = readerOf(table, index, wanted);
  const own = new Map(rows.map((row) => [read(row), row]));
  const heard: Speakers = {
    of: speakers.of,
    linesOf: (row) => speakers.linesOf(own.get(row) ?? row),
  };
  const tierIn = (tier: string | null) => (tier !== null && counts(tier, last, wanted.tiers) ? tier : null);
  const vocabulary = learnVocabulary(
    [...own.keys()],
    heard,
    narrowed(wanted, tierIn),
    {},
    headingOf(table, index),
  );
  return {
    index,
    satisfies: (row, tier) =>
      isUnknownSign(read(row).stateRaw) || vocabulary.satisfies(read(row), tierIn(tier)),
    textFor: (tier, near, end, line) =>
      vocabulary.textFor(tierIn(tier), near, end, line) ?? states[tierIn(tier) ?? 'ended'] ?? null,
  };
}

/** What is wanted as this column sees it: the tiers it does not count are the end. */
function narrowed(wanted: Wanted, tierIn: (tier: string | null) => string | null): Wanted {
  return {
    ...wanted,
    tiers: wanted.tiers.filter((tier) => tierIn(tier) !== null),
    tiersOn: (day, newest) =>
      new Map([...wanted.tiersOn(day, newest)].map(([line, tier]) => [line, tierIn(tier)])),
  };
}
