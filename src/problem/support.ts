import { firstOf, joinWords } from './list.ts';
import { note, type Place, problem } from './problem.ts';

/** The promise of the examples. */
const fact: ShortenedFact = { line: '3.x', tier: null, before: 'on 2028-02-28', now: '2027-01-31' };

/** The support of a line depends on a release date that is not known. */
export const dateUnknown = problem(
  'date-unknown',
  ['3.x', 'the date of its first release'],
  (line: string, days: string) => ({
    what: `The support of ${line} cannot be decided.`,
    why: `The policy needs ${days}, which is unknown.`,
    fix: 'Give the release a date with an annotated tag or a release on GitHub. Or set the end under "lines" in the policy.',
  }),
);

/** The floor ends a line that a rule still supports. */
export const floorSupported = problem(
  'floor-supported',
  ['3.0', '4.0', '.github/support-window.yml'],
  (line: string, floor: string, path: string) => ({
    what: `The floor ends ${line}, which the policy still supports.`,
    why: `"floor: ${floor}" ends every older line, but the policy's own rules still support ${line}.`,
    fix: `Lower the floor, or end ${line} under "lines" with a reason.`,
    where: { path },
  }),
);

/** Lines that no rule covers. */
export const lineWithoutRule = note('line-without-rule', [['1.1', '1.0']], (lines: readonly string[]) => ({
  what: `No rule of the policy covers ${firstOf(lines, 10)}; they count as ended.`,
}));

/** The policy has an exception for `1`, which is the line 1.0 only, and there are other lines of 1. */
export const overrideForFirst = note(
  'override-for-first',
  ['1', '1.0', ['1.1', '1.2']],
  (written: string, line: string, others: readonly string[]) => ({
    what: `The exception "${written}" is for the release line ${line} only, not for ${others.join(', ')}. To cover all of them, use a rule with "when: ${written}.x".`,
  }),
);

/** The policy has an exception for a line without releases. */
export const overrideWithoutLine = note('override-without-line', ['9.0'], (line: string) => ({
  what: `The policy has an exception for ${line}, which has no releases.`,
}));

/** What a shortened promise is told with: the line, its tier (null for its end of life), and where the old end stands. */
export type ShortenedFact = {
  readonly line: string;
  readonly tier: string | null;
  /** The published end, in words that follow *ends*. */
  readonly before: string;
  /** The last supported day now. */
  readonly now: string;
  readonly where?: Place;
};

/** The policy ends the support of a line earlier than it was published. */
export const shortenedPromise = problem(
  'shortened-promise',
  [fact],
  ({ line, tier, before, now, where }: ShortenedFact) => {
    const subject = tier === null ? 'its support' : `its tier "${tier}"`;
    return {
      what: `The policy shortens the support of ${line}.`,
      why: `As published, ${subject} ends ${before}. With this policy, it ends on ${now}.`,
      fix: `Keep the old end with a rule for this version or under "lines", or add allow-shortening: ["${line}"] to the policy.`,
      ...(where && { where }),
    };
  },
);

/** The same as a note of `plan`, which only shows it: every other run would stop. */
export const shorteningAheadNote = note('shortening-ahead', [fact], (fact: ShortenedFact) => {
  const { what, why, fix } = shortenedPromise(fact);
  const text = `${what} ${why} "check", "update" and the action stop at this. ${fix}`;
  return { what: text, ...(fact.where && { where: fact.where }) };
});

/** The same as a note, where the policy allows it. */
export const shortenedPromiseNote = note('shortened-promise', [fact], (fact: ShortenedFact) => {
  const { what, why } = shortenedPromise(fact);
  return { what: `${what} ${why}`, ...(fact.where && { where: fact.where }) };
});

/** A release on a line whose support has ended. `line` is written for people (`2.x`), `reason` as in a report. */
export const releaseOnEndedLine = problem(
  'unsupported-release',
  ['2.4.1', '2.x', 'ended on 2026-05-31'],
  (version: string, line: string, reason: string) => ({
    what: `${version} was released on ${line}, which is not supported.`,
    why: `The policy says about ${line}: ${reason}.`,
    fix: `To support ${line} again, give it an end and a "because" under "lines" in the policy. Otherwise, withdraw ${version}. "on-unsupported-release: ignore" turns this check off.`,
  }),
);

/** The first release of a line that is older than the policy's floor; usually a tag with a wrong number. */
export const releaseBelowFloor = problem(
  'release-below-floor',
  ['0.9.0', '0.9', '1.0'],
  (version: string, line: string, floor: string) => ({
    what: `${version} is the first release of ${line}, a line older than the floor ${floor}.`,
    why: `The policy's "floor: ${floor}" ends every older line, and ${line} had no release before.`,
    fix: `If its number is a mistake, delete the tag. Otherwise, lower the floor, or give ${line} an end under "lines" in the policy.`,
  }),
);

/** A pull request into the branch of a line whose support has ended. */
export const branchOfEndedLine = problem(
  'unsupported-branch',
  ['release/2.x', '2.x', 'ended on 2026-05-31'],
  (branch: string, line: string, reason: string) => ({
    what: `This change goes into ${branch}, the branch of ${line}, which is not supported.`,
    why: `The policy says about ${line}: ${reason}.`,
    fix: `Change its base to the branch of a supported line. To support ${line} again, give it an end and a "because" under "lines" in the policy. "on-unsupported-release: ignore" turns this check off.`,
  }),
);

/** A release that ends other lines, or moves them to another tier: `4.0.0 ends 2.x`. */
export const releaseEnds = note(
  'release-ends',
  ['4.0.0', ['ends 2.x', 'moves 3.x to security']],
  (version: string, effects: readonly string[]) => ({ what: `${version} ${joinWords(effects)}.` }),
);

/** The tag that started the run is not a release. */
export const tagIsNoRelease = note(
  'tag-is-no-release',
  ['nightly', 'no version'],
  (tag: string, reason: string) => ({
    what: `The tag ${tag} that started this run is not a release: ${reason}.`,
  }),
);

/** GitHub does not list the tag that started the run. */
export const tagGone = note('tag-gone', ['v4.0.0'], (tag: string) => ({
  what: `GitHub does not list the tag ${tag} that started this run: it was deleted, or is not listed yet. The run continued without it.`,
}));

/** GitHub does not show the commit to check. */
export const missingCommit = problem(
  'missing-commit',
  ['7fd1a60b01f91b314f59955a4e4d4e80d8edf11d'],
  (commit: string) => ({
    what: `GitHub shows no commit ${commit}.`,
    why: 'GITHUB_SHA names it as the commit to check; it may have been replaced since this run started.',
    fix: 'Run the workflow again for the newest commit.',
  }),
);

/** Tags whose release may be a draft, which this token cannot see. */
export const mayBeDraft = note('may-be-draft', [['v4.0.0']], (tags: readonly string[]) => ({
  what: `This token sees no release of ${tags.slice(0, 3).join(', ')}. If there is a draft, it counts as released here, but not in runs whose token can write.`,
}));
