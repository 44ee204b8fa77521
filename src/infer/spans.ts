import type { End, Policy } from '../policy/policy.ts';
import type { Sight } from './sight.ts';

/** Words for spans of time, and for what lasts so long. */
const spans = /\b(?:months?|years?)\b/iu;
const lasting = /support|maint|fix|patch|life|until|after/iu;
/** A day, or a month of a year. */
const days =
  /\b(?:19|20)\d\d[-./]\d\d\b|\b\d\d?[-./]\d\d?[-./](?:19|20)\d\d\b|\p{L}{3,9}\.? (?:\d\d?, )?(?:19|20)\d\d\b/u;

/** Whether a version of the table, or what stands around it, speaks of days, months or years. */
export function tellsTime({ text, candidate }: Sight): boolean {
  const table = text.slice(candidate.table.start, candidate.table.end);
  return days.test(table) || pieces(text).some((piece) => spans.test(piece) && lasting.test(piece));
}

/** Sentences, cells and lines, as far as full stops tell them apart. */
function pieces(text: string): readonly string[] {
  return text.split(/[.|\n]/u);
}

/** Whether a policy counts days: `release + 12mo`. */
export function countsTime(policy: Policy): boolean {
  return endsIn(policy).some(hasDuration);
}

/** Whether a policy has lines without an end. */
export function promisesForever(policy: Policy): boolean {
  return endsIn(policy).some(({ kind }) => kind === 'forever');
}

function endsIn({ tiers, rules, overrides }: Policy): readonly End[] {
  return [{ tiers }, ...rules, ...overrides].flatMap((each) => each.tiers.map(({ end }) => end));
}

function hasDuration(end: End): boolean {
  if (end.kind === 'anchor') return end.plus !== null;
  if (end.kind === 'max' || end.kind === 'min') return end.of.some(hasDuration);
  return (end.kind === 'eom' || end.kind === 'eoy') && hasDuration(end.of);
}
