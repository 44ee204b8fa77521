import type { Line } from '../../release/release.ts';
import { rememberedOf } from '../../remember.ts';
import { currentWords } from '../read/current.ts';
import { literally, words } from '../read/lexicon.ts';
import { isWholeRelease, type NamedRelease, releaseIn, withRelease } from '../read/named-release.ts';
import { type Row, suffixOf } from '../read/row.ts';

const movingWords = `${currentWords}|stable|${words('trunk')}`;
const movingMarker = new RegExp(movingWords, 'iu');
const movingMarkers = new RegExp(`currently|${movingWords}`, 'giu');

/** Whether a remark behind the version, `(latest)`, belongs to whichever row is the newest. */
export function isCurrentRemark(suffix: string): boolean {
  return movingMarker.test(suffix);
}

/** Whether rows each tell their own latest release behind the version: `3.x (latest 3.3.0)` above `2.x (latest 2.4.1)`. */
export const tellsEachLatest = rememberedOf((rows: readonly Row[]): boolean => {
  const [, second] = rows.filter((row) => isCurrentRemark(suffixOf(row)) && /\d/u.test(suffixOf(row)));
  return second !== undefined;
});

/**
 * The Markdown of a version cell whose remark names the latest release of another line, `(Current: 3.3.0)`, with that of
 * this one, and its day if it tells one; without the remark where that cannot be written. A remark without a number stays.
 */
export function renewedRemark(raw: string, suffix: string, { latest }: Line): string {
  if (!/\d/u.test(suffix)) return raw;
  const found = remarkIn(raw, suffix);
  const said = found === null ? '' : raw.slice(found.start, found.end);
  const named = releaseIn(said, null);
  const text = named !== null && isLatestAlone(said, named) ? withRelease(said, named, latest) : null;
  if (found === null || text === null) return withoutSuffix(raw, suffix);
  return raw.slice(0, found.start) + text + raw.slice(found.end);
}

function isLatestAlone(said: string, named: NamedRelease): boolean {
  return named.digits !== null && isWholeRelease(said.replace(movingMarkers, ''), named);
}

/** The Markdown without the remark behind the version; unchanged when it is written another way than it reads. */
export function withoutSuffix(raw: string, suffix: string): string {
  const found = remarkIn(raw, suffix);
  if (found === null) return raw;
  const [before, behind] = [raw.slice(0, found.start), raw.slice(found.end)];
  const [own = ''] = /(?<=\s)[*_`~]+$/u.exec(before) ?? [];
  const isDressed = own !== '' && behind.startsWith([...own].reverse().join(''));
  const left = isDressed ? before.slice(0, -own.length) : before;
  return left.trimEnd() + (isDressed ? behind.slice(own.length) : behind);
}

/** Markup between two characters of a text that a reader sees, and the target of a link behind them. */
const markup = String.raw`(?:[*_\x60~[]|\](?:\([^()\s]*\))?)*`;
/** Longer remarks are found only as they read. */
const mostMarked = 80;

/** Where a remark stands in the Markdown of its cell, be it marked up inside; null where it is not found. */
function remarkIn(raw: string, suffix: string): { readonly start: number; readonly end: number } | null {
  const start = raw.lastIndexOf(suffix);
  if (start !== -1) return { start, end: start + suffix.length };
  if (suffix === '' || suffix.length > mostMarked) return null;
  const match = new RegExp([...suffix].map(literally).join(markup), 'u').exec(raw);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
