import type { Note, Place, Problem } from './problem.ts';

/** What a shortened promise is told with: the line, its tier (null for its end of life), and where the old end stands. */
export type ShortenedFact = {
  readonly line: string;
  readonly tier: string | null;
  /** The published end, as a day or in words that follow *ends*. */
  readonly before: string;
  /** The last supported day now. */
  readonly now: string;
  readonly where?: Place;
};

/** An end of support that moved to an earlier day than the published one. */
export function shortenedPromise({ line, tier, before, now, where }: ShortenedFact): Problem {
  const subject = tier === null ? 'Its support' : `Its tier "${tier}"`;
  return {
    code: 'shortened-promise',
    what: `The policy shortens the support of ${line}.`,
    why: `${subject} was published to end ${/^\d/.test(before) ? `on ${before}` : before} and ends on ${now} now.`,
    fix: `Keep the old end with a rule by version or under "lines", or add allow-shortening: ["${line}"] to the policy.`,
    ...(where && { where }),
  };
}

/** What a plan says of a promise whose shortening stops every other run. */
export const shorteningAhead = 'shortening-ahead';

/** The same under `plan`, which goes on. */
export function shorteningAheadNote(fact: ShortenedFact): Note {
  const { what, why, fix } = shortenedPromise(fact);
  const text = `${what} ${why} Everything but plan stops here. ${fix}`;
  return { code: shorteningAhead, what: text, ...(fact.where && { where: fact.where }) };
}

/** The same for a line that the policy allows to be shortened. */
export function shortenedPromiseNote(fact: ShortenedFact): Note {
  const { what, why } = shortenedPromise(fact);
  return { code: 'shortened-promise', what: `${what} ${why}`, ...(fact.where && { where: fact.where }) };
}
