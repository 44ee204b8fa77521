import type { DocumentRules } from '../../policy/policy.ts';
import { parseNumbers, startsWith } from '../../release/interval.ts';
import type { Line, Release } from '../../release/release.ts';
import { type Cells, rawIn, textIn } from '../markdown/table.ts';
import type { SlashOrder } from '../read/date.ts';
import {
  isLatestHeader,
  isLiving,
  isReleaseNamed,
  isWholeRelease,
  latestColumns,
  type NamedRelease,
  newerRelease,
  releaseIn,
  releasesOf,
  withRelease,
} from '../read/named-release.ts';
import type { Row } from '../read/row.ts';
import { isReleaseHeader } from '../read/tier-header.ts';
import type { VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';

/** How many rows are asked how a column writes its releases. */
const mostAsked = 12;

/**
 * The cell of a new row in a column that names the first or the latest release of each, and its day if it tells one:
 * `2.0.0, released on May 1st 2026` like `1.0.0, released on June 3rd 2025`. It is written like that of `source`, else
 * like the first that can be. Null where the column is no such one.
 */
export function releaseCell(
  column: number,
  { line }: WantedLine,
  source: Row | null,
  slashOrder: SlashOrder,
  table: VersionTable,
): string | null {
  const header = textIn(table.candidate.table.header, column);
  if (source === null || !(isLatestHeader(header) || isReleaseHeader(header))) return null;
  for (const like of [source, ...table.rows.slice(0, mostAsked)]) {
    const raw = rawIn(like, column);
    const named = releaseIn(raw, slashOrder);
    const own = named === null ? [] : releasesOf(like, table);
    const next = named === null ? undefined : counterpart(raw, named, header, { like, own, line });
    const text = named === null || next === undefined ? null : withRelease(raw, named, next);
    if (text !== null) return text;
  }
  return null;
}

type Likeness = { readonly like: Row; readonly own: readonly Release[]; readonly line: Line };

/** The release of a line that stands for what the cell of another row names: its first, or its latest. */
function counterpart(
  raw: string,
  named: NamedRelease,
  header: string,
  { like, own, line }: Likeness,
): Release | undefined {
  if (isLatestHeader(header)) return isOwn(raw, named, like, own) ? line.releases[0] : undefined;
  return isFirst(named, own.at(-1)) ? line.releases.at(-1) : undefined;
}

/** Whether a cell names the first release of its row, on its day if it tells one. */
function isFirst(named: NamedRelease, first: Release | undefined): boolean {
  if (first === undefined || named.digits === null || !isReleaseNamed(first, named)) return false;
  return named.told === null || named.told.day === first.day;
}

/** Whether a cell names one of its row's releases, on its day if it tells one; or nothing but a version of that row. */
function isOwn(raw: string, named: NamedRelease, { names }: Row, own: readonly Release[]): boolean {
  const like = own.find((release) => isReleaseNamed(release, named));
  if (like !== undefined) return named.told === null || like.day === named.told.day;
  const { digits, told } = named;
  if (digits === null || told !== null || !isWholeRelease(raw, named)) return false;
  return names.some(({ label }) => startsWith(parseNumbers(digits), label.numbers));
}

/**
 * The cells of a supported row that name its latest release and are behind it, by column, with the newest one in their
 * own form: `3.6.6, released on April 12th 2024` for `3.6.5, released on April 2nd 2024`. None unless the policy wants
 * them kept up.
 */
export function latestCells(row: Row, table: VersionTable, rule: DocumentRules['latest']): Cells {
  const columns = rule === 'update' ? latestColumns(table) : [];
  if (columns.length === 0 || !isLiving(row, table)) return new Map();
  const releases = releasesOf(row, table);
  const cells = columns.flatMap(({ index, slashOrder }): readonly (readonly [number, string])[] => {
    const raw = rawIn(row, index);
    const named = releaseIn(raw, slashOrder);
    const newer = named === null ? null : newerRelease(raw, named, releases);
    const text =
      named === null || newer === null ? null : withRelease(raw, named, newer.release, newer.written);
    return text === null ? [] : [[index, text]];
  });
  return new Map(cells);
}
