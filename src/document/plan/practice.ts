import type { Numbers } from '../../release/interval.ts';
import { compareNumbers } from '../../release/version.ts';
import type { ReadMarkdown } from '../markdown/markdown.ts';
import { contains } from '../read/coverage.ts';
import { type Choice, locateTable } from '../read/locate.ts';
import { isRest, namesVersions, type Row, rangeOf, upperBound } from '../read/row.ts';
import { readVersionTable } from '../read/version-table.ts';
import type { DatedText, Practice } from '../wanted.ts';

/** The versions that a table listed one by one, and its rows for all older ones. */
type PastTable = {
  readonly supported: readonly Numbers[];
  readonly ended: readonly Numbers[];
  readonly holders: readonly Row[];
};

/**
 * What the last edits of a table made of its ended lines, from earlier versions of the document, newest first. Only
 * edits that left a row for all older versions tell.
 */
export function practiceOf(versions: readonly DatedText[], choice: Choice, read: ReadMarkdown): Practice {
  const tables = versions.flatMap((version) => tableIn(version, choice, read) ?? []);
  const edits = tables.slice(1).map((older, index) => stepBetween(older, tables[index] ?? older));
  return {
    left: edits.find(({ left }) => left !== undefined)?.left ?? null,
    between: edits.find(({ between }) => between !== null)?.between ?? null,
  };
}

function tableIn({ day, text }: DatedText, choice: Choice, read: ReadMarkdown): PastTable | null {
  const located = locateTable(read(text), text, { ...choice, adopt: true });
  if (!located.ok || located.value === null) return null;
  const wanted = { day, lines: [], tiers: [], tiersOn: () => new Map() };
  const { rows, vocabulary } = readVersionTable(
    choice.path,
    text,
    located.value,
    wanted,
    choice.states ?? {},
  );
  const isEnded = (row: Row) => vocabulary.statusOf(row) === 'ended';
  const versionsOf = (rows: readonly Row[]) =>
    rows.filter(namesVersions).flatMap(({ names }) => names.map(({ label }) => label.numbers));
  return {
    supported: versionsOf(rows.filter((row) => !isEnded(row))),
    ended: versionsOf(rows.filter(isEnded)),
    holders: rows.filter(
      (row) => isEnded(row) && (upperBound(row) !== null || isRest(row) || rangeOf(row) !== null),
    ),
  };
}

/** What one edit shows; `left` is null where a line went at once, and absent where no line went nor came. */
type PastEdit = { readonly left?: number | null; readonly between: boolean | null };

/** Which rows went beside one that holds them now, and which came for what has ended. */
function stepBetween(older: PastTable, newer: PastTable): PastEdit {
  if (newer.holders.length === 0) return { between: null };
  const isHeld = (numbers: Numbers) => newer.holders.some((row) => contains(row, numbers));
  const isBetween = (numbers: Numbers) => newer.supported.some((other) => compareNumbers(other, numbers) < 0);
  const named = [...newer.ended, ...newer.supported];
  const gone = without(older.supported, named);
  const bounds = newer.holders.filter((row) => !isRest(row));
  const apart = newer.ended.filter((numbers) => !bounds.some((row) => contains(row, numbers)));
  const foldable = apart.filter((numbers) => !isBetween(numbers));
  const isFolded = gone.some(isHeld);
  const isOmitted = gone.some((numbers) => !isHeld(numbers) && isBetween(numbers));
  const between = apart.some(isBetween) ? true : isOmitted ? false : null;
  if (without(older.ended, named).some(isHeld)) return { left: foldable.length, between };
  if (without(foldable, older.ended).length > 0) return { left: Infinity, between };
  return isFolded ? { left: null, between } : { between };
}

function without(some: readonly Numbers[], others: readonly Numbers[]): readonly Numbers[] {
  const names = new Set(others.map((numbers) => numbers.join('.')));
  return some.filter((numbers) => !names.has(numbers.join('.')));
}
