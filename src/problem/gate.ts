import type { Note, Problem } from './problem.ts';

/** A release on a line whose support has ended. `line` is written for people (`2.x`), `reason` as in a report. */
export function releaseOnEndedLine(version: string, line: string, reason: string): Problem {
  return {
    code: 'unsupported-release',
    what: `${version} was released on ${line}, which is not supported.`,
    why: `The policy says about ${line}: ${reason}.`,
    fix: `To support ${line} again, give it an end and a "because" under "lines" in the policy. Otherwise, withdraw ${version}. "on-unsupported-release: ignore" turns this check off.`,
  };
}

/** The first release of a line that is older than the policy's floor; usually a tag with a wrong number. */
export function releaseBelowFloor(version: string, line: string, floor: string): Problem {
  return {
    code: 'release-below-floor',
    what: `${version} is the first release of ${line}, a line older than the floor ${floor}.`,
    why: `The policy's "floor: ${floor}" ends every older line, and ${line} had no release before.`,
    fix: `If its number is a mistake, delete the tag. Otherwise, lower the floor, or give ${line} an end under "lines" in the policy.`,
  };
}

/** A pull request into the branch of a line whose support has ended. */
export function branchOfEndedLine(branch: string, line: string, reason: string): Problem {
  return {
    code: 'unsupported-branch',
    what: `This change goes into ${branch}, the branch of ${line}, which is not supported.`,
    why: `The policy says about ${line}: ${reason}.`,
    fix: `Change its base to the branch of a supported line. To support ${line} again, give it an end and a "because" under "lines" in the policy. "on-unsupported-release: ignore" turns this check off.`,
  };
}

/** A release that ends other lines, or moves them to another tier: `4.0.0 ends 2.x`. */
export function releaseEnds(version: string, effects: readonly string[]): Note {
  const [last = '', ...others] = effects.toReversed();
  const all = others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
  return { code: 'release-ends', what: `${version} ${all}.` };
}

/** The tag that started the run is not a release. */
export function tagIsNoRelease(tag: string, reason: string): Note {
  return {
    code: 'tag-is-no-release',
    what: `The tag ${tag} that started this run is not a release: ${reason}.`,
  };
}

/** GitHub does not list the tag that started the run. */
export function tagGone(tag: string): Note {
  return {
    code: 'tag-gone',
    what: `GitHub does not list the tag ${tag} that started this run: it was deleted, or is not listed yet. The run continued without it.`,
  };
}

/** GitHub does not show the commit to check. */
export function missingCommit(commit: string): Problem {
  return {
    code: 'missing-commit',
    what: `GitHub shows no commit ${commit}.`,
    why: 'GITHUB_SHA names it as the commit to check; it may have been replaced since this run started.',
    fix: 'Run the workflow again for the newest commit.',
  };
}

/** Tags whose release may be a draft, which this token cannot see. */
export function mayBeDraft(tags: readonly string[]): Note {
  const named = tags.slice(0, 3).join(', ');
  return {
    code: 'may-be-draft',
    what: `This token sees no release of ${named}. If there is a draft, it counts as released here, but not in runs whose token can write.`,
  };
}
