import { note, problem } from './problem.ts';

/** The page of the examples. */
const page = 'https://github.com/octo/app/pull/12';

/** The repository does not exist, or the token cannot see it; GitHub gives the same answer for both. */
export const repositoryUnseen = problem('repository-not-found', ['octo/app'], (repository: string) => ({
  what: `This token cannot see the repository ${repository}.`,
  why: 'GitHub answered 404: there is no such repository, or the token cannot read it.',
  fix: 'Correct the input "repository", or use a "token" that can read its contents.',
}));

/** The release dates that the policy needs could not all be found with a limited number of requests. */
export const daysOpen = problem('days-open', [10, 'v3.1.0'], (rounds: number, tag: string) => ({
  what: `Gave up looking for release dates after ${rounds} rounds of requests to GitHub.`,
  why: `The date of ${tag} is still needed: newer tags of its line are drafts or pre-releases.`,
  fix: 'In the policy, set "releases: github", which reads all releases at once, or "releases: tags", which counts every tag.',
}));

/** GitHub's rate limit stopped the pull request after its branch was pushed. */
export const openingLimited = problem(
  'opening-limited',
  [page, 'support-window/sync', 'You have exceeded a secondary rate limit.'],
  (compareUrl: string, branch: string, said: string) => ({
    what: `The branch ${branch} is pushed, but GitHub limits how fast pull requests are opened.`,
    why: `It answered: ${said}`,
    fix: `Run the workflow again later to open it, or open it yourself.`,
    link: compareUrl,
  }),
);

/** GitHub could not compute a part of the answer that the run does not need: the history of the policy. */
export const historyLeftOut = note('history-left-out', [], () => ({
  what: 'GitHub could not compute the history of the policy file, so its last change was not checked for shortened support.',
}));

/** GitHub could not compute a part of the answer: what is on the branch of the pull request. */
export const comparisonLeftOut = note('comparison-left-out', ['support-window/sync'], (branch: string) => ({
  what: `GitHub could not compare the branch ${branch} with its base, so the branch and its pull request were not changed.`,
}));

/** GitHub refused a request. */
export const refused = problem(
  'refused',
  ['create the branch support-window/sync', 'Reference update failed.'],
  (doing: string, said: string) => ({
    what: `GitHub refused to ${doing}.`,
    why: `It answered: ${said}`,
    fix: 'Do what the answer says and run the workflow again.',
  }),
);

/** The base branch does not exist, or the repository is empty. */
export const missingBase = problem('missing-base', ['develop'], (base: string | null) => ({
  what: base === null ? 'The repository has no commits yet.' : `There is no branch ${base}.`,
  why: base === null ? 'It has no default branch.' : 'The input "base" names it.',
  fix: base === null ? 'Push a first commit.' : 'Correct "base", or remove it to use the default branch.',
}));

/** The policy that the input names is not in the repository. */
export const policyNotThere = problem(
  'policy-missing',
  ['ci/policy.yml', 'main'],
  (path: string, base: string) => ({
    what: `The policy ${path} does not exist.`,
    why: `The branch ${base} has no file of that name.`,
    fix: 'Correct the input "policy", or use a preset or YAML instead.',
    where: { path },
  }),
);

/** The branch that support-window would use has commits of someone else, and no open pull request. */
export const branchTaken = problem('branch-taken', ['support-window/sync'], (branch: string) => ({
  what: `The branch ${branch} has commits that support-window did not make.`,
  why: 'It never overwrites the work of others.',
  fix: `Delete or rename the branch ${branch}, or let support-window use another one with the input "branch".`,
}));

/** The branch is already used by a pull request into another base. */
export const branchShared = problem(
  'branch-shared',
  ['support-window/sync', 'next', { number: 12, base: 'main', url: page }],
  (
    branch: string,
    base: string,
    other: { readonly number: number; readonly base: string; readonly url: string },
  ) => ({
    what: `The branch ${branch} is already used by pull request #${other.number} into ${other.base}, so it cannot be used for one into ${base}.`,
    why: `Writing to it would add commits of ${base} to that pull request: ${other.url}`,
    fix: `Give each base its own branch with the input "branch", or remove "branch": the default name then includes the base. If ${other.base} is no longer updated, close #${other.number} or change its base to ${base}.`,
  }),
);

/** git stores branches as paths, so it cannot have this branch together with another one. */
export const branchClash = problem('branch-clash', ['support/window'], (branch: string) => {
  const above = branch.split('/').slice(0, -1).join('/');
  const clash = above === '' ? `a branch below ${branch}/` : `a branch ${above}, or one below ${branch}/,`;
  return {
    what: `The branch ${branch} cannot be created.`,
    why: `git cannot have it together with another branch: ${clash} exists already.`,
    fix: `Delete or rename the other branch, or use another name with the input "branch".`,
  };
});

/** Someone else changed the branch during every attempt. */
export const keptMoving = problem(
  'kept-moving',
  ['support-window/sync', 3],
  (branch: string, tries: number) => ({
    what: `Someone else changed ${branch} during each of ${tries} attempts.`,
    why: 'Several runs are working on it at the same time.',
    fix: 'Run the workflow again, and add "concurrency: { group: support-window }" to it, so that its runs wait for each other.',
  }),
);

/** A pull request with the same change was closed. */
export const declined = note('declined', [12, page], (number: number, url: string) => ({
  what: `Pull request ${number} with the same change was closed without merging, so it is not proposed again: ${url}. To propose it again, reopen it or run the workflow manually.`,
}));

/** Other people's commits are on the branch of the pull request. */
export const leftAlone = note('left-alone', [12, page], (number: number, url: string) => ({
  what: `Pull request ${number} has commits by other people, so it is not changed: ${url}`,
}));

/** The pull request is open, but a setting such as its labels could not be applied. */
export const notDecorated = note(
  'not-decorated',
  ['labels', 'Label does not exist.'],
  (input: string, said: string) => ({
    what: `The pull request is open, but its ${input} could not be set: ${said}`,
  }),
);

/** The repository does not support draft pull requests. */
export const noDrafts = note('no-drafts', [], () => ({
  what: 'This repository does not support draft pull requests, so the pull request is open for review.',
}));

/** Other text in the pull request leaves no room for the reasons. */
export const bodyFull = note('body-full', [12, page], (number: number, url: string) => ({
  what: `The description of pull request ${number} is too long to add the reasons; they are in the job summary. Shorten the description to make room: ${url}`,
}));

/** The workflow runs in a fork, where nothing is proposed. */
export const forkReports = note('fork', ['octo/app'], (repository: string) => ({
  what: `${repository} is a fork, so the change is only reported. Set the input "repository" to "${repository}" to open a pull request here.`,
}));

/** The tag that the input names is not listed by GitHub yet. */
export const taggedTagAbsent = note('tag-not-listed', ['v4.0.0'], (tag: string) => ({
  what: `GitHub does not list the tag ${tag} yet; it counts as released today.`,
}));
