import type { Day } from '../../day.ts';
import { compareNumbers } from '../../release/version.ts';
import { firstThat } from '../../sorted.ts';
import { withoutAsides } from './current.ts';
import { findDates, writeDate } from './date.ts';
import { dateIn, styleOf } from './day-in-cell.ts';
import { replaceDigits } from './label.ts';
import { words } from './lexicon.ts';
import { partnerOf } from './opposites.ts';
import { isPreRelease, type Row } from './row.ts';
import { leadingToken, readState } from './state.ts';
import { tellsPhase, tellsRelease } from './state-words.ts';

/**
 * The Markdown of the nearest row that says the same, copied whole where it holds no digits, which would be somebody's
 * date or version; else its first token. Rows of releases come before announcements and names nothing was released
 * under. Null without a row.
 */
export function exampleText(same: readonly Row[]): ExampleText {
  const told = same.filter(isAboutReleases);
  const nearest = nearestOf(withoutPhases(told.length > 0 ? told : same));
  const promised = told.length > 0 && told.every(isLesser) ? same.filter((row) => !isLesser(row)) : [];
  return (near, line) =>
    promised.some((row) => isReached(row, line))
      ? null
      : (renamedText(nearest(near), line) ?? textLike(withoutName(nearest(near), same)));
}

/** The rows that tell of no phase before a release, where there are such. */
function withoutPhases(rows: readonly Row[]): readonly Row[] {
  const plain = rows.filter(({ stateRaw }) => !tellsPhase(stateRaw));
  return plain.length > 0 ? plain : rows;
}

/** A text that waits for the release, `✅ Fixes on release`, as the sign or word of support alone. */
export function releasedText(raw: string): string {
  const token = leadingToken(raw);
  return tellsRelease(raw) && readState(token).kind === 'full' ? token : raw;
}

/** The text for a row near `near`, for a line of these numbers. */
type ExampleText = (near: number, line?: readonly number[]) => string | null;

/** Whether a line is the one that was announced, or a newer one. */
function isReached({ names: [name] }: Row, line?: readonly number[]): boolean {
  const announced = name?.label.numbers ?? [];
  return line === undefined || compareNumbers(line, announced) >= 0;
}

/** Whether a row has a lesser support, which is not that of the first release where an announcement promises the whole one. */
function isLesser({ state }: Row): boolean {
  return state.kind === 'partial';
}

/**
 * The text of a row that has no numbers but those of its own version, as a branch is called, for another line:
 * ``Fixes on `release/2.x` `` for ``Fixes on `release/1.x` ``. Null where it is no such text.
 */
function renamedText(row: Row | undefined, line?: readonly number[]): string | null {
  const [name, other] = row?.names ?? [];
  const raw = withoutAsides(row?.stateRaw ?? '');
  if (name === undefined || other !== undefined || line?.length !== name.label.numbers.length) return null;
  const [own, next] = [name.label.digits, line.join('.')];
  const told = raw.match(numbersOfLines) ?? [];
  const isOwn = told.length > 0 && told.every((digits) => digits === own);
  const isAll = !hasDigits(raw.replace(numbersOfLines, ''));
  return isOwn && isAll ? raw.replace(numbersOfLines, next) : null;
}

/** The numbers of lines as branches and tables write them: of `release/1.3`, `v2` and `1.x`. */
export const numbersOfLines =
  /(?<=\p{L}[-/_]v?|(?<!\p{L})v)\d+(?:\.\d+)*(?![\d.-]\d)|(?<![\d.])\d+(?:\.\d+)*(?=\.[xX*])/gu;

/** A name in brackets, `(Python)`, behind words for an end. */
const nameBehind = /(?<!\s)\s*\(\p{Lu}[\p{L}+#]*(?: \p{Lu}[\p{L}+#]*)*\)/u;

/** The text of a row without the name of what ended, which says nothing of other rows unless several have it. */
function withoutName(row: Row | undefined, same: readonly Row[]): string {
  const raw = row?.stateRaw ?? '';
  const [name] = nameBehind.exec(raw) ?? [];
  if (row?.state.kind !== 'ended' || name === undefined) return raw;
  const isState = readState(name.replace(/[\s()]+/gu, ' ').trim()).kind !== 'unread';
  const isShared = same.some((other) => other !== row && other.stateRaw === raw);
  return isState || isShared ? raw : raw.replace(name, '');
}

/** A text as other rows may have it: without its numbers, and what they are about. Null where nothing is left. */
export function textLike(stateRaw: string): string | null {
  const raw = withoutAsides(stateRaw);
  if (raw === '') return null;
  if (!hasDigits(raw)) return raw;
  const bare = withoutCondition(raw);
  if (!hasDigits(bare) && readState(bare).kind === readState(raw).kind && /\p{L}/u.test(bare)) return bare;
  const token = leadingToken(raw);
  const isHalf = /^\s\p{Ll}/u.test(bare.slice(token.length)) && readState(raw).kind === 'partial';
  return hasDigits(token) || isHalf ? null : token;
}

function hasDigits(raw: string): boolean {
  return /\d/u.test(withoutEntities(raw));
}

/** What may part a condition from the words that it is about. */
const conditionBehind = /(?<!\s)\s*(?:[,;(（、，；—–]|(?<=\s)-(?=\s))/gu;

/** A text up to the clause with its first number: `Critical fixes only` of `Critical fixes only, while 2.x is young`. */
function withoutCondition(raw: string): string {
  const bare = withoutEnd(raw);
  const clauses = [...bare.matchAll(conditionBehind)].map(({ index }) => index);
  const digit = bare.replace(/&#\d+;/gu, ({ length }) => ' '.repeat(length)).search(/\d/u);
  const [day] = findDates(bare, null);
  const first = Math.min(digit, day?.at ?? digit);
  const start = clauses.findLast((index) => index < first);
  return start === undefined ? bare : withoutOpen(bare.slice(0, start));
}

/** A text without a bracket at its end that is not closed. */
function withoutOpen(text: string): string {
  return text.replace(/(?<!\s)\s*[(（][^()（）]*$/u, '');
}

const endBehind = new RegExp(`(?<![\\s,;(])[\\s,;(]+(?:${words('until')})(?=\\s)`, 'iu');

/** A text without the end that it tells of: `Yes, until May 15th 2024` says the same as `Yes`. */
export function withoutEnd(raw: string): string {
  const end = endBehind.exec(raw);
  return end === null || !/\d/u.test(raw.slice(end.index))
    ? raw
    : withoutOpen(raw.slice(0, end.index)) || raw;
}

/** The usual counterpart of a text of these rows in the languages `spoken` around them: `:x:` of `:white_check_mark:`. Null where none has one. */
export function counterpartText(opposites: readonly Row[], spoken: readonly string[]): string | null {
  for (const { stateRaw } of opposites) {
    const partner = partnerOf(stateRaw, spoken) ?? partnerOf(leadingToken(stateRaw), spoken);
    if (partner !== null) return partner;
  }
  return null;
}

/**
 * The text in a column of dates: the words for an end that is past or open if the table has some, else the day `end`
 * as the other rows write theirs. Where the nearest row just says that it is supported, so does this one; a sign stands
 * alone where the end is not known. Null where none of them is.
 */
export function datedText(
  rows: readonly Row[],
  same: readonly Row[],
  tier: string | null,
): (near: number, end: Day | null, line?: readonly number[]) => string | null {
  const words = same.filter(({ state }) => state.kind !== 'date' && state.kind !== 'until');
  const nearest = nearestOf(same);
  const [written, open, example] = [writtenLike(rows, same), openText(words), exampleText(words)];
  const signed = exampleText(same.filter(({ state }) => state.kind === 'date' && state.signed));
  const promised = nearestOf(same.filter(({ state }) => state.kind === 'until' && state.signed));
  return (near, end, line = []) => {
    const date = end === null || isPlain(nearest(near)) ? null : written(near, end);
    if (tier === null) return example(near) ?? date;
    const until = date ?? untilRelease(rows, nearest(near), line) ?? open(near) ?? signed(near);
    return until ?? textLike(withoutEnd(promised(near)?.stateRaw ?? ''));
  };
}

/** Whether a row has words for support, as `Yes` above `Until 2027-04-08`. */
function isPlain(row: Row | undefined): boolean {
  return row?.state.kind === 'full' || row?.state.kind === 'partial';
}

function isAboutReleases(row: Row): boolean {
  return !isPreRelease(row) && !row.names.some(({ fit }) => fit === 'unreleased');
}

function withoutEntities(raw: string): string {
  return raw.replace(/&#\d+;/g, '');
}

/** The day as the nearest row that says the same writes its own, words around it included, else as the column does. */
function writtenLike(rows: readonly Row[], same: readonly Row[]): (near: number, day: Day) => string | null {
  const { slashOrder, like } = styleOf(
    rows.map(({ stateRaw }) => stateRaw),
    rows[0]?.slashOrder,
  );
  const isShown = rows.some(({ state }) => state.kind === 'date');
  if (like === null || !(isShown || rows.every(({ state }) => state.kind === 'open'))) return () => null;
  const nearest = nearestOf(same.filter(({ state }) => state.kind === 'date'));
  return (near, day) => {
    const raw = nearest(near)?.stateRaw ?? '';
    const found = dateIn(raw, slashOrder);
    return found === null ? writeDate(day, like) : raw.replace(found.text, () => writeDate(day, like));
  };
}

/** The nearest of rows that stand in the order of the table, the upper one of two that are as near. */
function nearestOf(rows: readonly Row[]): (near: number) => Row | undefined {
  return (near) => {
    const at = firstThat(rows, ({ index }) => index >= near);
    const [above, below] = [rows[at - 1], rows[at]];
    if (above === undefined || below === undefined) return below ?? above;
    return near - above.index <= below.index - near ? above : below;
  };
}

/** Words for an end that is not known: an example with an open end before any other. */
function openText(words: readonly Row[]): (near: number) => string | null {
  const open = words.find(({ state }) => state.kind === 'open');
  return open === undefined ? exampleText(words) : () => open.stateRaw;
}

/** How far on the release is that ends a row: `2.x` until 4.0 is two on at the first place, `1.4` until 1.5 one at the second. */
type Distance = { readonly place: number; readonly count: number };

/**
 * The text of a new row in a table whose rows all end with a release that is as far on: `Until 5.0` for 3.x beneath
 * `2.x | Until 4.0`, in the words of the nearest row. Null where they do not, or `like` is no such row.
 */
export function untilRelease(
  rows: readonly Row[],
  like: Row | undefined,
  line: readonly number[],
): string | null {
  const told = rows.filter(({ state }) => state.kind === 'until');
  const [first, ...others] = told.map(distanceOf);
  if (like?.state.kind !== 'until' || first === undefined || first === null) return null;
  const isOne = others.every((other) => other?.place === first.place && other.count === first.count);
  const { numbers } = like.state;
  if (!isOne || line.length <= first.place) return null;
  const next = numbers.map((_, place) => {
    if (place > first.place) return 0;
    return (line[place] ?? 0) + (place === first.place ? first.count : 0);
  });
  return replaceDigits(like.stateRaw, numbers.join('.'), next.join('.'));
}

function distanceOf({ state, names: [name, second] }: Row): Distance | null {
  if (state.kind !== 'until' || name === undefined || second !== undefined) return null;
  const own = name.label.numbers;
  const place = state.numbers.findIndex((number, index) => number !== own[index]);
  const count = (state.numbers[place] ?? 0) - (own[place] ?? 0);
  const isPlain = state.numbers.slice(place + 1).every((number) => number === 0);
  return place !== -1 && place < own.length && count > 0 && isPlain ? { place, count } : null;
}
