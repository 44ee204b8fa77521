import { words } from './lexicon.ts';

/** Words for the newest row, as alternatives of a pattern. */
export const currentWords = words('current');
const release = String.raw`(?:[:：]? ?[*_\x60]*v?\d+(?:\.\d+)*[*_\x60]*)?`;
const marker = new RegExp(`(?<!\\s)\\s*[(（](?:${currentWords})${release}[)）]$`, 'iu');
const alone = new RegExp(`^[^\\p{L}]*(?:${currentWords})[^\\p{L}]*$`, 'iu');

const calls = new RegExp(
  `^(?:the )?(?:(?:${words('version')}) )?(?:${currentWords})(?: ?\\p{L}+)?(?: \\p{L}+){0,2}(?: \\([^()\\d]*\\))?$`,
  'iu',
);
const callsStable = new RegExp(`^(?:the )?(?:${words('stable')})(?: ?\\p{L}+)?$`, 'iu');

/**
 * The cell of a column that calls its row the current one, by index: `Current version`, `Latest`, and `Stable`, which
 * means that where no other cell does; -1 without one, or with several.
 */
export function currentCell(texts: readonly string[]): number {
  const [first, other] =
    [calls, callsStable]
      .map((pattern) => texts.flatMap((text, index) => (pattern.test(text.trim()) ? [index] : [])))
      .find((found) => found.length > 0) ?? [];
  return other === undefined ? (first ?? -1) : -1;
}

/** Whether a cell says nothing but that its row is the current one. */
export function callsCurrent(text: string): boolean {
  return calls.test(text.trim());
}

const formerly = new RegExp(`^(?:the )?(?:${words('previous')})\\p{L}*(?: \\p{L}+)?$`, 'iu');

/** Whether a cell says nothing but that its row is the one before the current one: `Previous stable`. */
export function callsPrevious(text: string): boolean {
  return formerly.test(text.trim());
}

/** A state without its remark that the row is the current one, `Yes` of `Yes (current)`; null where it has none. */
export function withoutCurrent(raw: string): string | null {
  const bare = raw.replace(marker, '');
  return bare === raw || bare === '' ? null : bare;
}

/** The release in a remark that a row is the current one: `0.6.4` in `Yes (current: 0.6.4)`; null without one. */
export function currentReleaseIn(raw: string): string | null {
  const remark = marker.exec(raw)?.[0] ?? '';
  return /\d+(?:\.\d+)*/u.exec(remark)?.[0] ?? null;
}

/** Whether a state says nothing but that its row is the current one. */
export function isCurrentAlone(raw: string): boolean {
  return alone.test(raw);
}

/** The Markdown of a cell without what is said of its row alone: comments and references to footnotes. */
export function withoutAsides(raw: string): string {
  return withoutComments(raw)
    .replace(/(?<!\s)\s*\[\^[^\][]+\]/gu, '')
    .trim();
}

/** A comment that does not end is no comment. */
function withoutComments(raw: string): string {
  const [before = '', ...comments] = raw.split('<!--');
  if (comments.some((comment) => !comment.includes('-->'))) return raw;
  const shown = comments.map((comment) => comment.slice(comment.indexOf('-->') + 3));
  return [before, ...shown].map((text, index) => (index < shown.length ? text.trimEnd() : text)).join('');
}
