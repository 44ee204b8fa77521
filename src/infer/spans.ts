import type { Sight } from './sight.ts';

/** Words for spans of time beside words for support, in one sentence, cell or line. */
const spans =
  /(?:support|maint|fix|patch|life|until|end)[^.|\n]*\b(?:months?|years?)\b|\b(?:months?|years?)\b[^.|\n]*(?:support|maint|fix|patch|life|after|until)/iu;
/** A day, or a month of a year. */
const days =
  /\b(?:19|20)\d\d[-./]\d\d\b|\b\d\d?[-./]\d\d?[-./](?:19|20)\d\d\b|\p{L}{3,9}\.? (?:\d\d?, )?(?:19|20)\d\d\b/u;

/** Whether a version of the table, or what stands around it, speaks of days, months or years. */
export function tellsTime({ text, candidate }: Sight): boolean {
  const table = text.slice(candidate.table.start, candidate.table.end);
  return days.test(table) || spans.test(text);
}

/** Whether a policy counts days: `release + 12mo`. */
export function countsTime(policy: string): boolean {
  return /\+ \d+(?:d|w|mo|y)\b/.test(policy);
}
