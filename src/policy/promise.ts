import type { Day } from '../day.ts';
import type { Note, Place, Problem } from '../problem/problem.ts';
import {
  type ShortenedFact,
  shortenedPromise,
  shortenedPromiseNote,
  shorteningAheadNote,
} from '../problem/support.ts';
import { compareNumbers } from '../release/version.ts';
import type { Evaluation } from './evaluate.ts';
import type { Policy } from './policy.ts';
import type { UndatedEnd } from './resolved-end.ts';
import type { Support } from './support.ts';
import { endWords } from './words.ts';

/** An end that was published: by an earlier policy, or by a date in the table. */
export type Published = {
  readonly line: string;
  /** The tier that was to end; null for the end of life, whatever its tier was called. */
  readonly tier: string | null;
  /** The last supported day; null when none was known. */
  readonly date: Day | null;
  readonly undated: UndatedEnd | null;
  readonly where?: Place;
};

/** A published end that now lies earlier. */
export type Shortened = {
  readonly published: Published;
  /** The last supported day now. */
  readonly now: Day;
  /** Whether the policy's `allow-shortening` names the line. */
  readonly allowed: boolean;
};

/** Every end an evaluation publishes, tier by tier, the end of life of each line among them. */
export function publishedBy({ support }: Evaluation): readonly Published[] {
  return support.flatMap(({ line, ends, eol }) => {
    const last = ends.at(-1);
    const tiers = ends.map(({ tier, date, undated }) => ({ line: line.name, tier, date, undated }));
    return last === undefined
      ? []
      : [{ line: line.name, tier: null, date: eol, undated: last.undated }, ...tiers.slice(0, -1)];
  });
}

/**
 * The published ends that lie earlier under the evaluation, one for each line, its end of life before its other tiers.
 * Promises that had run out by the day count no more. An end without a day is shortened when the line has ended meanwhile, or
 * when it was to last forever and has a date now.
 */
export function shortened(
  published: readonly Published[],
  after: Evaluation,
  policy: Policy,
): readonly Shortened[] {
  const now = new Map(after.support.map((support) => [support.line.name, support]));
  const found = published.flatMap((promise) => {
    const support = now.get(promise.line);
    const end = support === undefined ? null : earlierEnd(promise, support, after.day);
    return end === null || support === undefined
      ? []
      : [{ published: promise, now: end, allowed: isAllowed(support, policy) }];
  });
  return found.filter(({ published: { line } }, index) => found[index - 1]?.published.line !== line);
}

/**
 * What to say of shortened promises: problems where they stop the run (`stops`: everywhere but under `plan`), notes
 * otherwise and for the lines the policy allows. Problem: `shortened-promise`.
 */
export function shortenedMessages(
  found: readonly Shortened[],
  stops: boolean,
): { readonly notes: readonly Note[]; readonly problems: readonly Problem[] } {
  const refused = found.filter(({ allowed }) => !allowed).map(factOf);
  const allowed = found.filter((one) => one.allowed).map(factOf);
  return {
    notes: [...(stops ? [] : refused.map(shorteningAheadNote)), ...allowed.map(shortenedPromiseNote)],
    problems: stops ? refused.map(shortenedPromise) : [],
  };
}

function factOf({ published: { line, tier, date, undated, where }, now }: Shortened): ShortenedFact {
  const before = date === null ? undated && endWords(undated) : `on ${date}`;
  return { line, tier, before: before ?? '', now, ...(where && { where }) };
}

function earlierEnd(promise: Published, support: Support, day: Day): Day | null {
  const end = promise.tier === null ? currentEol(support, day) : tierDate(support, promise.tier);
  if (end === null || (promise.date !== null && promise.date < day)) return null;
  if (promise.date !== null) return end < promise.date ? end : null;
  return end < day || promise.undated?.kind === 'forever' ? end : null;
}

/** The newest line, kept past its end, has no end that counts. */
function currentEol({ tier, eol }: Support, day: Day): Day | null {
  return tier !== null && eol !== null && eol < day ? null : eol;
}

function tierDate({ ends }: Support, tier: string): Day | null {
  return ends.find((end) => end.tier === tier)?.date ?? null;
}

function isAllowed({ line }: Support, { allowShortening }: Policy): boolean {
  return allowShortening.some(({ numbers }) => compareNumbers(numbers, line.numbers) === 0);
}
