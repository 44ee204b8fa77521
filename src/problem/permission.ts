import { joinWords } from './list.ts';
import { note, problem } from './problem.ts';

/** What GitHub says in the examples. */
const notAccessible = 'Resource not accessible by integration.';

/** GitHub does not accept the token. */
export const badCredentials = problem('bad-credentials', [], () => ({
  what: 'GitHub does not accept the token.',
  why: 'It answered 401: the token is wrong, expired or revoked.',
  fix: 'Remove the input "token" to use the workflow\'s own, or use a valid one.',
}));

/** The token lacks a permission. `needed` is written as in a workflow: `contents: write`. */
export const missingPermission = problem(
  'missing-permission',
  ['create the branch support-window/sync', ['contents: write'], notAccessible],
  (doing: string, needed: readonly string[], said: string) => ({
    what: `The token is not allowed to ${doing}.`,
    why: answered(said),
    fix: permissionFix(needed, said),
  }),
);

/** A workflow's own token gets its permissions from the job, other tokens have theirs from where they were made. */
function permissionFix(needed: readonly string[], said: string): string {
  if (/personal access token/i.test(said)) {
    const named = needed.map((permission) => permission.replace(/^pull-requests/, 'pull requests'));
    return `Give the personal access token ${joinWords(named)} for this repository.`;
  }
  return /required scopes/i.test(said)
    ? 'Give the classic personal access token the scope "repo", or "public_repo" for a public repository.'
    : `Give the job "permissions: { ${needed.join(', ')} }", or the GitHub App of the token these permissions.`;
}

/**
 * A branch whose workflow files differ from the default branch's needs the permission `workflows`, which no job can give
 * GITHUB_TOKEN. Seen in vercel/next.js#94596 and DataDog/datadog-agent#49532.
 */
export const workflowsPermission = problem(
  'workflows-permission',
  ['support-window/sync', '3.x', 'Refused to update a workflow without `workflows` permission.'],
  (branch: string, base: string, said: string) => ({
    what: `The token is not allowed to create the branch ${branch} at ${base}, whose workflow files differ from the default branch's.`,
    why: `${answered(said)} GITHUB_TOKEN cannot get the permission "workflows".`,
    fix: `Use a token of a GitHub App with "contents", "pull requests" and "workflows: write". A personal access token needs the scope "workflow". Or make the files in .github/workflows of ${base} the same as on the default branch.`,
  }),
);

/** The same without a reason from GitHub: the token of an App lacks `workflows` or another permission. */
export const perhapsWorkflows = problem(
  'workflows-permission',
  ['support-window/sync', '3.x', ['contents: write'], notAccessible],
  (branch: string, base: string, needed: readonly string[], said: string) => {
    const { fix } = workflowsPermission(branch, base, said);
    return {
      what: `The token is not allowed to write the branch ${branch} at ${base}.`,
      why: `${answered(said)} The answer is the same if the workflow files of ${base} differ from the default branch's. That needs the permission "workflows", which GITHUB_TOKEN cannot get.`,
      fix: `${permissionFix(needed, said)} If it has them: ${fix}`,
    };
  },
);

/** A rule on commit messages refused the message of the commit. */
export const commitMessageRefused = problem(
  'commit-message-refused',
  ['support-window/sync', 'Commit message must match a pattern.'],
  (branch: string, said: string) => ({
    what: `A rule of the repository refuses the message of the commit on ${branch}.`,
    why: answered(said),
    fix: 'Set the input "commit-message" to a message that the rule allows.',
  }),
);

/** Pull requests are disabled or restricted in the repository. */
export const pullRequestsDisabled = problem('pull-requests-disabled', ['octo/app'], (repository: string) => ({
  what: `Pull requests are disabled in ${repository}, so nothing was pushed.`,
  why: 'They are disabled under Settings, General, Features.',
  fix: 'Enable pull requests, or use "mode: check" and update the table with "support-window update".',
}));

/** The repository is archived, so it cannot be written. */
export const archivedRepository = problem('archived-repository', ['octo/app'], (repository: string) => ({
  what: `${repository} is archived, so nothing can be written to it.`,
  why: 'Its document is out of date, but GitHub makes archived repositories read-only.',
  fix: 'Unarchive the repository to update its document, or disable this workflow.',
}));

/** The repository does not let workflows open pull requests. `link` opens the form with everything filled in. */
export const pullRequestsForbidden = problem(
  'pull-requests-forbidden',
  [
    'https://github.com/octo/app/compare/support-window/sync',
    'support-window/sync',
    'GitHub Actions is not permitted to create or approve pull requests.',
  ],
  (link: string, branch: string, said: string) => ({
    what: `The branch ${branch} is pushed, but workflows are not allowed to open pull requests here.`,
    why: answered(said),
    fix: `Turn on "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General. An organisation can turn it off for all its repositories. Or use a token of a GitHub App, or open the pull request yourself.`,
    link,
  }),
);

/** A ruleset or a branch protection refuses the branch. */
export const branchProtected = problem(
  'branch-protected',
  ['support-window/sync', 'Changes must be made through a pull request.'],
  (branch: string, said: string) => ({
    what: `A rule of the repository does not allow support-window to write the branch ${branch}.`,
    why: answered(said),
    fix: `Exempt ${branch} from the rule under Settings, Rules, or use a name it allows with the input "branch".`,
  }),
);

/** A policy of the organisation or enterprise refuses this token, or this runner. */
export const organisationPolicy = problem(
  'organisation-policy',
  ['Resource protected by organization SAML enforcement.'],
  (said: string) => ({
    what: 'A policy of the organisation refuses this token.',
    why: answered(said),
    fix: 'Remove the input "token" to use the workflow\'s own. Or follow the policy: authorise the token for single sign-on, use an allowed kind of token, or use a runner with an allowed IP address.',
  }),
);

/** The repository requires a sign-off on commits that are made through the API. */
export const signoffRequired = problem(
  'signoff-required',
  ['octo/app', 'Commits must be signed off.'],
  (repository: string, said: string) => ({
    what: `${repository} only accepts commits that are signed off.`,
    why: answered(said),
    fix: 'Set the input "signoff: true".',
  }),
);

/** The run has a read-only token, because a fork or Dependabot started it. */
export const readOnlyToken = note('read-only-token', ['Dependabot'], (outsider: string) => ({
  what: `Runs started by ${outsider} have a read-only token, so the change is only reported. The next scheduled, release or manual run writes it.`,
}));

/** GitHub's own words as a sentence on one line. */
function answered(said: string): string {
  const text = said.replaceAll(/\s+/g, ' ').trim();
  return `GitHub answered: ${text}${/[.!?]$/.test(text) ? '' : '.'}`;
}
