import type { Note, Problem } from './problem.ts';

/** The repository does not exist, or the token may not see it: GitHub answers the same for both. */
export function repositoryUnseen(repository: string): Problem {
  return {
    code: 'repository-not-found',
    what: `GitHub shows no repository ${repository} to this token.`,
    why: 'It answered 404: there is none of that name, or the token may not read it.',
    fix: 'Correct the input "repository", or give a "token" that may read its contents.',
  };
}

/** The days that the policy needs led to others at every round of questions. `tag` is one whose day is still open. */
export function daysOpen(rounds: number, tag: string): Problem {
  return {
    code: 'days-open',
    what: `The days and releases that the policy needs were not all found in ${rounds} rounds of questions to GitHub.`,
    why: `Each answer made others needed, at last the one of ${tag}: newer tags of its line are drafts or pre-releases.`,
    fix: 'Write "releases: github" in the policy, which reads all releases at once, or "releases: tags", which lets every tag count.',
  };
}

/** A limit of GitHub's stopped the pull request after its branch was pushed. */
export function openingLimited(compareUrl: string, branch: string, said: string): Problem {
  return {
    code: 'opening-limited',
    what: `The branch ${branch} is pushed, but GitHub limits how fast pull requests are opened.`,
    why: `It answered: ${said}`,
    fix: `Run the workflow again later, which opens it, or open it yourself.`,
    link: compareUrl,
  };
}

/** GitHub could not compute a part of the answer that the run can do without. */
export function partLeftOut(part: 'history' | 'comparison', branch: string): Note {
  const without = {
    history: {
      what: "GitHub could not compute the history of the policy's file, so its last change was not checked for shortened support.",
    },
    comparison: {
      what: `GitHub could not compare the branch ${branch} with base, so the branch and its pull request were left as they are.`,
    },
  };
  return { code: `${part}-left-out`, ...without[part] };
}

/** GitHub refused for a reason of its own. */
export function refused(doing: string, said: string): Problem {
  return {
    code: 'refused',
    what: `GitHub refused to ${doing}.`,
    why: `It answered: ${said}`,
    fix: 'Do what the answer asks for and run the workflow again.',
  };
}

/** The base branch does not exist, or the repository is empty. */
export function missingBase(base: string | null): Problem {
  return {
    code: 'missing-base',
    what: base === null ? 'The repository has no commits yet.' : `There is no branch ${base}.`,
    why: base === null ? 'It has no default branch.' : 'The input "base" names it.',
    fix:
      base === null ? 'Push a first commit.' : 'Correct "base", or leave it out to use the default branch.',
  };
}

/** The policy that the input names is not in the repository. */
export function policyNotThere(path: string, base: string): Problem {
  return {
    code: 'policy-missing',
    what: `The policy ${path} does not exist.`,
    why: `The branch ${base} has no file of that name.`,
    fix: 'Correct the input "policy", or give a preset or YAML instead.',
    where: { path },
  };
}

/** Somebody else works on a branch of our name and no pull request of ours is open from it. */
export function branchTaken(branch: string): Problem {
  return {
    code: 'branch-taken',
    what: `The branch ${branch} holds commits that support-window did not make.`,
    why: 'It never overwrites the work of others.',
    fix: `Delete or rename the branch ${branch}, or let support-window use another one with the input "branch".`,
  };
}

/** A pull request into another base is open from our branch; writing the branch would change what it merges. */
export function branchShared(
  branch: string,
  base: string,
  other: { readonly number: number; readonly base: string; readonly url: string },
): Problem {
  return {
    code: 'branch-shared',
    what: `The branch ${branch} already serves pull request #${other.number} into ${other.base}, so it cannot serve one into ${base}.`,
    why: `Writing it would put commits of ${base} into that pull request: ${other.url}`,
    fix: `Give each base a branch of its own with the input "branch", or leave "branch" out: its default then holds the base. If ${other.base} is no longer kept, close #${other.number} or change its base to ${base}.`,
  };
}

/** git keeps a branch's name as a path: none below another branch, and none above one. */
export function branchClash(branch: string): Problem {
  const above = branch.split('/').slice(0, -1).join('/');
  const clash = above === '' ? `a branch below ${branch}/` : `a branch ${above}, or one below ${branch}/,`;
  return {
    code: 'branch-clash',
    what: `The branch ${branch} cannot be created.`,
    why: `git allows no branch of that name beside another one: ${clash} stands in its way.`,
    fix: `Delete or rename the other branch, or use another name with the input "branch".`,
  };
}

/** Somebody else moved the same things at every try. */
export function keptMoving(branch: string, tries: number): Problem {
  return {
    code: 'kept-moving',
    what: `${branch} was moved by somebody else at each of ${tries} tries.`,
    why: 'Several runs work on it at the same time.',
    fix: 'Run the workflow again, and give it "concurrency: { group: support-window }" so that its runs wait for each other.',
  };
}

/** Somebody turned the same decision down. */
export function declined(number: number, url: string): Note {
  return {
    code: 'declined',
    what: `Pull request ${number} with the same change was closed without merging it, so it is not proposed again: ${url}. Reopen it, or start the workflow by hand, to have it back.`,
  };
}

/** Other people's commits are on the branch of the pull request. */
export function leftAlone(number: number, url: string): Note {
  return {
    code: 'left-alone',
    what: `Pull request ${number} holds commits of other people and is left alone: ${url}`,
  };
}

/** The pull request is open, and something about its looks did not work out. `input` is what asked for it. */
export function notDecorated(input: string, said: string): Note {
  return {
    code: 'not-decorated',
    what: `The pull request is open, but its ${input} could not be set: ${said}`,
  };
}

/** Drafts are not to be had in this repository. */
export function noDrafts(): Note {
  return {
    code: 'no-drafts',
    what: 'This repository has no draft pull requests, so the pull request is open for review.',
  };
}

/** What others wrote in the pull request leaves no room for our section. */
export function bodyFull(number: number, url: string): Note {
  return {
    code: 'body-full',
    what: `The text of pull request ${number} is so long that the reasons do not fit in; the job summary has them. Shorten the text to have them there, too: ${url}`,
  };
}

/** A workflow that runs in a fork, where the parent's promises are not the fork's to propose. */
export function forkReports(repository: string): Note {
  return {
    code: 'fork',
    what: `${repository} is a fork, so the change is reported and no pull request is opened. Set the input "repository" to "${repository}" to open one.`,
  };
}

/** A tag that the step was told of and GitHub does not list yet. */
export function taggedTagAbsent(tag: string): Note {
  return {
    code: 'tag-not-listed',
    what: `GitHub does not list the tag ${tag} yet; it counts as released today.`,
  };
}
