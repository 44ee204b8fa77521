import type { Day } from '../day.ts';
import { readDate, writeDate } from './date.ts';
import type { Entry } from './entry.ts';
import { leadingToken, partnerOf } from './state.ts';

/**
 * The Markdown of the nearest row that says the same, copied whole where it holds no digits, which would be somebody's
 * date or version; else its first token. Rows of releases come before announcements and names nothing was released
 * under. Null without a row.
 */
export function exampleText(same: readonly Entry[], near: number): string | null {
  const told = same.filter(isAboutReleases);
  const [nearest] = (told.length > 0 ? told : same).toSorted(
    (a, b) => Math.abs(a.index - near) - Math.abs(b.index - near),
  );
  if (nearest === undefined || nearest.stateRaw === '') return null;
  if (!/\d/.test(withoutEntities(nearest.stateRaw))) return nearest.stateRaw;
  const token = leadingToken(nearest.stateRaw);
  return /\d/.test(withoutEntities(token)) ? null : token;
}

/** The usual counterpart of a text of these rows: `:x:` of `:white_check_mark:`. Null where none has one. */
export function counterpartText(opposites: readonly Entry[]): string | null {
  for (const { stateRaw } of opposites) {
    const partner = partnerOf(stateRaw) ?? partnerOf(leadingToken(stateRaw));
    if (partner !== null) return partner;
  }
  return null;
}

/**
 * The text in a column of dates: the words for an end that is past or open if the table has some, else the day `end`
 * as the other rows write theirs. Null where neither is known.
 */
export function datedText(
  entries: readonly Entry[],
  same: readonly Entry[],
  tier: string | null,
  near: number,
  end: Day | null,
): string | null {
  const words = same.filter(({ state }) => state.kind !== 'date' && state.kind !== 'until');
  const date = end === null ? null : writtenLike(entries, end);
  return tier === null ? (exampleText(words, near) ?? date) : (date ?? openText(words, near));
}

function isAboutReleases({ notation, names }: Entry): boolean {
  return notation.kind !== 'pre-release' && !names.some(({ fit }) => fit === 'unreleased');
}

function withoutEntities(raw: string): string {
  return raw.replace(/&#\d+;/g, '');
}

function writtenLike(entries: readonly Entry[], day: Day): string | null {
  const dates = entries.flatMap(({ stateRaw, dayFirst }) => readDate(stateRaw, dayFirst) ?? []);
  const [like] = dates;
  return like === undefined || new Set(dates.map(({ format }) => format)).size > 1
    ? null
    : writeDate(day, like);
}

/** Words for an end that is not known: an example with an open end before any other. */
function openText(words: readonly Entry[], near: number): string | null {
  const open = words.filter(({ state }) => state.kind === 'open');
  return open.length > 0 ? (open[0]?.stateRaw ?? '') : exampleText(words, near);
}
