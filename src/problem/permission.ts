import type { Note, Problem } from './problem.ts';

/** GitHub does not know the token. */
export function badCredentials(): Problem {
  return {
    code: 'bad-credentials',
    what: 'GitHub does not accept the token.',
    why: 'It answered 401: the token is wrong, expired or revoked.',
    fix: 'Leave the input "token" out to use the workflow\'s own, or give one that is valid.',
  };
}

/** The token lacks a permission. `needed` is written as in a workflow: `contents: write`. */
export function missingPermission(doing: string, needed: readonly string[], said: string): Problem {
  return {
    code: 'missing-permission',
    what: `The token may not ${doing}.`,
    why: answered(said),
    fix: permissionFix(needed, said),
  };
}

/** A workflow's own token gets its permissions from the job, other tokens have theirs from where they were made. */
function permissionFix(needed: readonly string[], said: string): string {
  if (/personal access token/i.test(said)) {
    const named = needed.map((permission) => permission.replace(/^pull-requests/, 'pull requests'));
    return `Give the personal access token ${named.join(' and ')} for this repository.`;
  }
  return /required scopes/i.test(said)
    ? 'Give the classic personal access token the scope "repo", or "public_repo" for a public repository.'
    : `Give the job "permissions: { ${needed.join(', ')} }", or the GitHub App of the token these permissions.`;
}

/**
 * A branch whose workflow files differ from the default branch's takes the permission `workflows`, which no job can give
 * GITHUB_TOKEN. vercel/next.js#94596, DataDog/datadog-agent#49532.
 */
export function workflowsPermission(branch: string, base: string, said: string): Problem {
  return {
    code: 'workflows-permission',
    what: `The token may not create the branch ${branch} at ${base}, whose workflow files differ from the default branch's.`,
    why: `${answered(said)} GITHUB_TOKEN can never have the permission "workflows".`,
    fix: `Give a token of a GitHub App with "contents", "pull requests" and "workflows: write", or a personal access token with the scope "workflow". Or bring the files in .github/workflows of ${base} in line with the default branch.`,
  };
}

/** The same refusal without its reason: the token of an App lacks `workflows`, or what every write takes. */
export function perhapsWorkflows(
  branch: string,
  base: string,
  needed: readonly string[],
  said: string,
): Problem {
  const { fix } = workflowsPermission(branch, base, said);
  return {
    code: 'workflows-permission',
    what: `The token may not write the branch ${branch} at ${base}.`,
    why: `${answered(said)} It says so, too, when the workflow files of ${base} differ from the default branch's: that takes the permission "workflows", which GITHUB_TOKEN can never have.`,
    fix: `${permissionFix(needed, said)} Where it has them: ${fix}`,
  };
}

/** A rule on the text of commit messages refused ours. */
export function commitMessageRefused(branch: string, said: string): Problem {
  return {
    code: 'commit-message-refused',
    what: `A rule of the repository refuses the message of the commit on ${branch}.`,
    why: answered(said),
    fix: 'Give a message that the rule allows with the input "commit-message".',
  };
}

/** Nobody, or not everybody, may open pull requests here. */
export function pullRequestsDisabled(repository: string): Problem {
  return {
    code: 'pull-requests-disabled',
    what: `Pull requests are disabled in ${repository}, so nothing was pushed.`,
    why: 'The repository has them switched off under Settings, General, Features.',
    fix: 'Turn pull requests on, or use "mode: check" and update the table with "support-window update".',
  };
}

/** Nobody can write to an archived repository. */
export function archivedRepository(repository: string): Problem {
  return {
    code: 'archived-repository',
    what: `${repository} is archived, so nothing can be written to it.`,
    why: 'Its document is out of date, and GitHub keeps archived repositories as they are.',
    fix: 'Unarchive the repository to let its document be updated, or switch this workflow off.',
  };
}

/** The repository does not let workflows open pull requests. `link` opens the form with everything filled in. */
export function pullRequestsForbidden(link: string, branch: string, said: string): Problem {
  return {
    code: 'pull-requests-forbidden',
    what: `The branch ${branch} is pushed, but workflows may not open pull requests here.`,
    why: answered(said),
    fix: `Turn on "Allow GitHub Actions to create and approve pull requests" under Settings, Actions, General (an organisation may have it off for all), or give a token of a GitHub App. Or open the pull request yourself.`,
    link,
  };
}

/** A ruleset or a branch protection forbids the branch. */
export function branchProtected(branch: string, said: string): Problem {
  return {
    code: 'branch-protected',
    what: `A rule of the repository does not let support-window write the branch ${branch}.`,
    why: answered(said),
    fix: `Exempt ${branch} from the rule under Settings, Rules, or use a name it allows with the input "branch".`,
  };
}

/** An organisation or enterprise lets this token, or this runner, not in. */
export function organisationPolicy(said: string): Problem {
  return {
    code: 'organisation-policy',
    what: 'A policy of the organisation keeps this token out.',
    why: answered(said),
    fix: 'Leave the input "token" out to use the workflow\'s own, or do as the policy asks: authorise the token for single sign-on, use a kind of token that is allowed, or a runner whose address is.',
  };
}

/** Commits that are made on the web, and so through the API, have to be signed off. */
export function signoffRequired(repository: string, said: string): Problem {
  return {
    code: 'signoff-required',
    what: `${repository} only takes commits that are signed off.`,
    why: answered(said),
    fix: 'Set the input "signoff: true".',
  };
}

/** GitHub gave the run a token that cannot write because of who started it: `a fork` or `Dependabot`. */
export function readOnlyToken(outsider: string): Note {
  return {
    code: 'read-only-token',
    what: `The token of a run that ${outsider} starts only reads, so the change is reported and nothing is written. The next run on a schedule, a release or by hand writes it.`,
  };
}

/** GitHub's own words as a sentence on one line. */
function answered(said: string): string {
  const text = said.replaceAll(/\s+/g, ' ').trim();
  return `GitHub answered: ${text}${/[.!?]$/.test(text) ? '' : '.'}`;
}
