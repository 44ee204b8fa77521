import { parseNumbers, startsWith } from '../../release/interval.ts';
import type { Release } from '../../release/release.ts';
import { compareNumbers, compareVersions } from '../../release/version.ts';
import { rememberedOf } from '../../remember.ts';
import { rawIn, type TableRow, textIn } from '../markdown/table.ts';
import { currentWords } from './current.ts';
import { findDates, isWrittenAs, readDate, type SlashOrder, type WrittenDate, writeDate } from './date.ts';
import { words } from './lexicon.ts';
import { type Name, namesVersions, type Row } from './row.ts';
import { slashOrderIn } from './slash-order.ts';
import type { Candidate } from './table-columns.ts';
import { isEndHeader } from './tier-header.ts';
import { plainColumns, type VersionTable } from './version-table.ts';

/** A cell that names one release: its digits, null where it tells only the day, and that day if it tells one. */
export type NamedRelease = { readonly digits: string | null; readonly told: WrittenDate | null };

const version = /(?<![\d.\p{L}])v?(\d{1,6}(?:\.\d{1,6}){1,4})(?![.-]?[\d\p{L}])/gu;
const latestHeader = new RegExp(`(?<!\\p{L})(?:${currentWords}|last)(?!\\p{L})`, 'iu');
const comesOut = new RegExp(`(?<!\\p{L})(?:${words('begins')})(?!\\p{L})`, 'iu');
/** What may stand beside a release in its cell without saying more of it. */
const plain = new RegExp(
  `(?<!\\p{L})(?:${words('begins')}|${words('current')}|${words('around')}|v|version)(?!\\p{L})|\\]\\([^\\s()]*\\)`,
  'giu',
);

/** Whether a column tells the latest releases of its rows: "Latest version", and not "Last release (EOL)". */
export function isLatestHeader(header: string): boolean {
  return latestHeader.test(header) && !isEndHeader(header);
}

/** A column that tells the latest releases of its rows, and how its slashed dates are meant. */
export type LatestColumn = {
  readonly index: number;
  readonly title: string;
  readonly slashOrder: SlashOrder;
};

/** The columns of latest releases, beside those of versions, states and days. */
export const latestColumns = rememberedOf((table: VersionTable) =>
  plainColumns(table).flatMap((index): readonly LatestColumn[] => {
    const title = textIn(table.candidate.table.header, index);
    return isLatestHeader(title)
      ? [{ index, title, slashOrder: slashOrderIn(table.candidate.table, index, table.wanted.lines) }]
      : [];
  }),
);

/** The one release that the Markdown of a cell names, `2.0.0, released on May 1st 2026`; null where it is no such cell. */
export function releaseIn(raw: string, slashOrder: SlashOrder): NamedRelease | null {
  const whole = readDate(raw, slashOrder);
  if (whole?.format === 'yyyy.mm.dd') return { digits: whole.text, told: null };
  if (whole !== null) return { digits: null, told: whole };
  const [found, more] = findDates(raw, slashOrder);
  const bare = found === undefined ? raw : raw.replace(found.date.text, '');
  const [digits, other] = new Set([...bare.matchAll(version)].map(([, each = '']) => each));
  if (digits === undefined || other !== undefined || more !== undefined) return null;
  return { digits, told: found?.date ?? null };
}

/** Whether the cell says nothing but which release it is, and when that came out. */
export function isWholeRelease(raw: string, { digits, told }: NamedRelease): boolean {
  const bare = told === null ? raw : raw.replace(told.text, '');
  return !/[\p{L}\d]/u.test((digits === null ? bare : bare.replaceAll(digits, '')).replace(plain, ''));
}

/** Whether the day in the cell is the one on which its release came out: it is, or the cell says so. */
export function tellsReleaseDay(raw: string, { told }: NamedRelease, release: Release | undefined): boolean {
  if (told === null || comesOut.test(raw.replace(told.text, ''))) return true;
  return release?.day != null && isWrittenAs(release.day, told);
}

/** The cell for another release, in its own form; null where that one's day is not known and the cell tells one. */
export function withRelease(
  raw: string,
  { digits, told }: NamedRelease,
  release: Release,
  written = release.version.text,
): string | null {
  const { day } = release;
  if (told !== null && day === null) return null;
  const marked = told === null ? raw : raw.replace(told.text, () => '\0');
  const named = digits === null ? marked : marked.replaceAll(digits, () => written);
  return told === null || day === null ? named : named.replace('\0', () => writeDate(day, told));
}

/** Whether the latest release of a row goes on: it is supported, or has been until now; that of an ended row stays. */
export function isLiving(row: Row, { vocabulary }: VersionTable): boolean {
  return vocabulary.statusOf(row) === 'supported' || row.names.some(({ line }) => line?.tier != null);
}

/** The releases of the lines, or of the parts of them, that a row names, newest first. */
export function releasesOf(row: Row, table: VersionTable): readonly Release[] {
  if (!namesVersions(row)) return [];
  const releases = row.names.flatMap((name) => namedBy(name, table));
  return releases.toSorted((a, b) => compareVersions(b.version, a.version));
}

function namedBy({ line, label, fit }: Name, { wanted, rowCounts }: VersionTable): readonly Release[] {
  const inside = ({ version: { numbers } }: Release) => startsWith(numbers, label.numbers);
  if (line === null) {
    const within = wanted.lines.filter((each) => startsWith(each.line.numbers, label.numbers));
    return fit === 'coarse' ? within.flatMap((each) => each.line.releases) : [];
  }
  const isPart = fit === 'finer' && rowCounts.get(line) !== 1;
  return isPart ? line.line.releases.filter(inside) : line.line.releases;
}

/**
 * The newest release of a row as a cell writes it, where the cell names an older one and nothing else: `3.7.1` for
 * `3.6.4`, and `3.7` for `3.6`, which is no release. Null where the cell is not behind, or not read whole.
 */
export function newerRelease(
  raw: string,
  named: NamedRelease,
  releases: readonly Release[],
): { readonly release: Release; readonly written: string } | null {
  const [release] = releases;
  const like = releases.find((each) => isReleaseNamed(each, named));
  if (release === undefined || like === release || !isWholeRelease(raw, named)) return null;
  if (!tellsReleaseDay(raw, named, like)) return null;
  const { digits, told } = named;
  if (digits === null) {
    const isBehind = like !== undefined && told !== null && release.day !== null && release.day > told.day;
    return isBehind ? { release, written: '' } : null;
  }
  const count = digits.split('.').length;
  const { parts, text, numbers } = release.version;
  const isCut = like === undefined && count < parts.length;
  const reached = isCut ? numbers.slice(0, count) : numbers;
  if (compareNumbers(parseNumbers(digits), reached) >= 0) return null;
  return { release, written: isCut ? parts.slice(0, count).join('.') : text };
}

/** Whether a cell names this release; where it tells only a day, whether this one came out on it. */
export function isReleaseNamed({ version: { text }, day }: Release, { digits, told }: NamedRelease): boolean {
  if (digits !== null) return text === digits;
  return told !== null && day !== null && isWrittenAs(day, told);
}

/** Whether the cell of a row in a column of latest releases names that of the row. */
export function namesLatest(row: Row, column: number, table: VersionTable): boolean {
  const slashOrder = latestColumns(table).find(({ index }) => index === column)?.slashOrder;
  const named = slashOrder === undefined ? null : releaseIn(rawIn(row, column), slashOrder);
  const [latest] = releasesOf(row, table);
  return named !== null && latest !== undefined && (isReleaseNamed(latest, named) || isShort(named, latest));
}

/** Whether a cell names a release by its first numbers, and no day: `2.4` for 2.4.1. */
function isShort({ digits, told }: NamedRelease, { version: { numbers } }: Release): boolean {
  return digits !== null && told === null && startsWith(numbers, parseNumbers(digits));
}

/** Whether a row of both versions of a table came to name a newer release in a column of latest releases. */
export function movesLatest(before: Candidate, after: Candidate): boolean {
  const columns = before.table.header.cells.flatMap(({ text }, index) =>
    isLatestHeader(text) && after.table.header.cells[index]?.text === text ? [index] : [],
  );
  if (columns.length === 0 || before.version !== after.version) return false;
  const old = new Map(before.table.rows.map((row) => [row.cells[before.version]?.text, row]));
  return after.table.rows.some((row) => {
    const was = old.get(row.cells[after.version]?.text);
    return was !== undefined && columns.some((column) => isMoved(was, row, column));
  });
}

function isMoved(was: TableRow, now: TableRow, column: number): boolean {
  const [old, next] = [was, now].map((row) => releaseIn(rawIn(row, column), null));
  if (!old?.digits || !next?.digits) return false;
  return compareNumbers(parseNumbers(next.digits), parseNumbers(old.digits)) > 0;
}
