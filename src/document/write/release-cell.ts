import { parseNumbers, startsWith } from '../../release/interval.ts';
import type { Line, Release } from '../../release/release.ts';
import { currentWords } from '../read/current.ts';
import { findDates, type SlashOrder, writeDate } from '../read/date.ts';
import type { Entry } from '../read/row.ts';
import { isReleaseHeader } from '../read/tier-header.ts';
import type { WantedLine } from '../wanted.ts';

const version = /(?<![\d.\p{L}])v?(\d{1,6}(?:\.\d{1,6}){1,4})(?![.-]?[\d\p{L}])/gu;
const latestHeader = new RegExp(`(?<!\\p{L})(?:${currentWords}|last)(?!\\p{L})`, 'iu');

/**
 * A cell that names the first or the latest release of its line, and its day if it tells one, for another line:
 * `2.0.0, released on May 1st 2026` like `1.0.0, released on June 3rd 2025`. Null where the cell is no such one.
 */
export function releaseCell(
  raw: string,
  header: string,
  source: Entry | null,
  { line }: WantedLine,
  order: SlashOrder,
): string | null {
  const own = source?.names[0]?.line?.line;
  const dates = findDates(raw, order);
  const [told, more] = dates;
  const bare = told === undefined ? raw : raw.replace(told.date.text, '');
  const [found, other] = [...bare.matchAll(version)];
  if (own === undefined || found === undefined || other !== undefined || more !== undefined) return null;
  const [, digits = ''] = found;
  const [like, next] = releasesNamed(digits, header, own, line);
  if (like === undefined || next === undefined || !startsWith(parseNumbers(digits), own.numbers)) return null;
  if (told === undefined) return raw.replace(digits, () => next.version.text);
  if (next.day === null || like.day !== told.date.day) return null;
  const { day } = next;
  return raw
    .replace(told.date.text, () => '\0')
    .replace(digits, () => next.version.text)
    .replace('\0', () => writeDate(day, told.date));
}

/** The release that the cell names, and the one of the other line that stands for what it does. */
function releasesNamed(
  digits: string,
  header: string,
  own: Line,
  line: Line,
): readonly (Release | undefined)[] {
  const like = own.releases.find((release) => release.version.text === digits);
  if (latestHeader.test(header)) return [like, line.latest];
  const isFirst = isReleaseHeader(header) && like === own.releases.at(-1);
  return isFirst ? [like, line.releases.at(-1)] : [];
}
