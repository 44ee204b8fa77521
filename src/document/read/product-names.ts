import { groupBy } from '../../group.ts';
import { compareNumbers } from '../../release/version.ts';
import { type Table, textIn, textsIn } from '../markdown/table.ts';
import { readTagLabel } from './label.ts';
import { words } from './lexicon.ts';
import { labelsOf, readNotation } from './notation.ts';
import { isUnread, namesVersions } from './row.ts';
import type { Candidate } from './table-columns.ts';

const productHeader = new RegExp(`^(?:${words('product')})`, 'iu');
/** One or two words, then a version: `Server 2.x`, `Spring Boot >= 3`. */
const productName = /^(\p{L}[\p{L}\d+#.-]*(?: \p{L}[\p{L}\d+#-]*)?)\s+(?:[<>=≤≥~^]+\s*)?v?\d/u;
const noName =
  /^(?:versions?|releases?|v|series|branch|tag|line|lts|stable|latest|current|next|legacy|old|beta|alpha|edge|previous)\b/iu;

/**
 * The products that the rows of a table are of, as a column or the version cells name them; none is the common case. A
 * column of images or platforms behind one row per version tells no products apart, whatever its header.
 */
export function productsOf(candidate: Candidate): readonly string[] {
  const { table, version } = candidate;
  const column = table.header.cells.findIndex(
    (cell, index) => index !== version && productHeader.test(cell.text) && isOfProducts(candidate, index),
  );
  const listed = textsIn(table.rows, column).filter((name) => name !== '');
  const named = table.rows.flatMap((row) => nameIn(textIn(row, version)) ?? []);
  return [...new Set(listed.length === 0 ? named : listed)];
}

/** Whether a column names whose versions the rows hold: before them, where it is no pattern, or where versions start again. */
function isOfProducts({ table, version }: Candidate, column: number): boolean {
  const cells = textsIn(table.rows, column).filter((text) => text !== '');
  const patterns = new Set(cells.map((text) => text.replaceAll(/\d+(?:\.(?:\d+|x))*/gu, '#')));
  return patterns.size > 1 && (column < version || !isSequence(table, version));
}

/** Whether the versions of the rows only rise, or only fall. */
function isSequence(table: Table, version: number): boolean {
  const named = table.rows.flatMap((row) => {
    const notation = readNotation(textIn(row, version));
    return namesVersions({ notation }) ? labelsOf(notation).slice(0, 1) : [];
  });
  const orders = named
    .slice(1)
    .map(({ numbers }, index) => Math.sign(compareNumbers(numbers, named[index]?.numbers ?? [])));
  return new Set(orders).size <= 1 && !orders.includes(0);
}

/** A name of one or two words: `Stable`, `linux/arm64`, `Enterprise edition`. */
const shortName = /^[\p{L}\d][\p{L}\d./+@_-]*(?: [\p{L}\d./+@_-]+)?$/u;
const notes = /^(?:notes?|comments?|remarks?|details?|description|reason)\b/iu;

/**
 * The column that tells rows of one version apart, such as a channel, an edition or a platform: wherever a version stands
 * again, another name. `except` are the columns of states and days. Null where no version stands twice, or no column does.
 */
export function tellingColumn({ table, version }: Candidate, except: readonly number[]): number | null {
  const rows = groupBy(table.rows, (row) => row.cells[version]?.text.toLowerCase() ?? '');
  const repeated = [...rows]
    .filter(([text, { length }]) => text !== '' && length > 1)
    .map(([, same]) => same);
  if (repeated.length === 0) return null;
  const tells = (column: number) =>
    repeated.every((same) => {
      const names = textsIn(same, column);
      return new Set(names).size === same.length && names.every((name) => shortName.test(name));
    });
  const column = table.header.cells.findIndex(
    ({ text }, index) => index !== version && !except.includes(index) && !notes.test(text) && tells(index),
  );
  return column === -1 ? null : column;
}

/** The name before a version, unless the whole is a phrase about releases. */
function nameIn(cell: string): string | null {
  const versions = { notation: readNotation(cell) };
  const name = productName.exec(cell)?.[1] ?? readTagLabel(cell)?.name;
  return name === undefined || noName.test(name) || !(isUnread(versions) || namesVersions(versions))
    ? null
    : name;
}
