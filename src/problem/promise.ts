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

/** The policy ends the support of a line earlier than it was published. */
export function shortenedPromise({ line, tier, before, now, where }: ShortenedFact): Problem {
  const subject = tier === null ? 'Its support' : `Its tier "${tier}"`;
  return {
    code: 'shortened-promise',
    what: `The policy shortens the support of ${line}.`,
    why: `${subject} was published to end ${/^\d/.test(before) ? `on ${before}` : before} and now ends on ${now}.`,
    fix: `Keep the old end with a rule for this version or under "lines", or add allow-shortening: ["${line}"] to the policy.`,
    ...(where && { where }),
  };
}

/** What a plan says of a promise whose shortening stops every other run. */
export const shorteningAhead = 'shortening-ahead';

/** The same as a note of `plan`, which only shows it. */
export function shorteningAheadNote(fact: ShortenedFact): Note {
  const { what, why, fix } = shortenedPromise(fact);
  const text = `${what} ${why} Every other command stops here. ${fix}`;
  return { code: shorteningAhead, what: text, ...(fact.where && { where: fact.where }) };
}

/** The same as a note, where the policy allows it. */
export function shortenedPromiseNote(fact: ShortenedFact): Note {
  const { what, why } = shortenedPromise(fact);
  return { code: 'shortened-promise', what: `${what} ${why}`, ...(fact.where && { where: fact.where }) };
}
