import type { Repository } from './git/repository.ts';

export type Access = 'none' | 'read' | 'write';
export type Scope = 'contents' | 'pullRequests' | 'issues' | 'actions';

/** A token and what it may do. `actions` is GITHUB_TOKEN, `app` another GitHub App's, `personal` a person's. */
export type Token = {
  value: string;
  login: string;
  kind: 'actions' | 'app' | 'personal';
  permissions: Record<Scope, Access>;
};

/** What a rule can refuse about the refs it covers. */
export type RefusedMove = 'creation' | 'update' | 'deletion' | 'non-fast-forward' | 'pull-request-required';
/** A ruleset or a classic branch protection; `refs` is a full ref name, a prefix ending in `*`, or `~ALL`. */
export type Rule = { source: 'ruleset' | 'protection'; refs: string; refuses: readonly RefusedMove[] };

export type Settings = {
  archived: boolean;
  private: boolean;
  /** `owner/name` of the repository this one was forked from. */
  parent: string | undefined;
  defaultBranch: string;
  actionsMayCreatePullRequests: boolean;
  autoMergeAllowed: boolean;
  hasIssues: boolean;
  hasPullRequests: boolean;
  draftsAllowed: boolean;
  webCommitSignoffRequired: boolean;
  /** People who can be asked for a review or be assigned. */
  collaborators: readonly string[];
  rules: readonly Rule[];
  /** GHES versions that paginate git/matching-refs: rows per page; undefined is github.com. */
  refsPerPage: number | undefined;
};

export type Comment = { id: number; author: string; body: string; createdAt: string };

export type PullRequest = {
  number: number;
  title: string;
  body: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  draft: boolean;
  /** Whose repository the head branch is in; another owner than the repository's makes it a fork's. */
  headOwner: string;
  headRef: string;
  headOid: string;
  baseRef: string;
  author: string;
  createdAt: string;
  updatedAt: string;
  closedAt: string | undefined;
  mergedAt: string | undefined;
  mergeOid: string | undefined;
  /** Where the base branch was before the merge: what the merged commits are counted from. */
  mergedFrom: string | undefined;
  /** Its head was moved to where nothing was left of it: it can never be reopened. */
  closedForGood: boolean;
  labels: readonly string[];
  assignees: readonly string[];
  reviewers: readonly string[];
  teamReviewers: readonly string[];
  comments: Comment[];
  autoMerge: 'MERGE' | 'SQUASH' | 'REBASE' | undefined;
};

/** An issue that is no pull request; both take their numbers from one row. */
export type Issue = {
  number: number;
  title: string;
  body: string;
  state: 'OPEN' | 'CLOSED';
  stateReason: 'completed' | 'not_planned' | 'reopened' | undefined;
  author: string;
  createdAt: string;
  updatedAt: string;
  closedAt: string | undefined;
  labels: readonly string[];
  assignees: readonly string[];
  comments: Comment[];
};

export type Release = {
  id: number;
  tag: string;
  name: string;
  body: string;
  draft: boolean;
  prerelease: boolean;
  createdAt: string;
  publishedAt: string | undefined;
};

export type Workflow = {
  id: number;
  name: string;
  path: string;
  state: 'active' | 'deleted' | 'disabled_fork' | 'disabled_inactivity' | 'disabled_manually';
};

export type WorkflowRun = {
  id: number;
  name: string;
  path: string;
  event: string;
  branch: string;
  sha: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | 'cancelled' | null;
  createdAt: string;
};

/** What tests may read and change while the stand-in runs. */
export type State = {
  token: Token;
  settings: Settings;
  pulls: PullRequest[];
  issues: Issue[];
  releases: Release[];
  workflows: Workflow[];
  runs: WorkflowRun[];
  /** The job summaries of the action's runs, as Markdown, for their pages. */
  summaries: string[];
  /** The number the next pull request or issue gets. */
  nextNumber: number;
  nextId: number;
};

/** One repository on the stand-in, with everything its answers are made of. */
export type World = {
  readonly owner: string;
  readonly name: string;
  readonly git: Repository;
  readonly state: State;
  readonly violations: string[];
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly now: () => Date;
  /** Commits made through the API, which GitHub signs. */
  readonly signed: Set<string>;
  /** Runs writes one after the other, as GitHub does for one repository. */
  readonly inTurn: <Result>(write: () => Promise<Result>) => Promise<Result>;
};

/** The state of a repository nobody has touched. */
export const freshState = (token: string): State => ({
  token: {
    value: token,
    login: 'github-actions[bot]',
    kind: 'actions',
    permissions: { contents: 'write', pullRequests: 'write', issues: 'none', actions: 'none' },
  },
  settings: {
    archived: false,
    private: false,
    parent: undefined,
    defaultBranch: 'main',
    actionsMayCreatePullRequests: true,
    autoMergeAllowed: false,
    hasIssues: true,
    hasPullRequests: true,
    draftsAllowed: true,
    webCommitSignoffRequired: false,
    collaborators: ['octocat'],
    rules: [],
    refsPerPage: undefined,
  },
  pulls: [],
  summaries: [],
  issues: [],
  releases: [],
  workflows: [],
  runs: [],
  nextNumber: 1,
  nextId: 1001,
});

/** The time as GitHub writes it, to the second. */
export const timestamp = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** Something that starts each piece of work when the one before has ended. */
export const queue = (): World['inTurn'] => {
  let last: Promise<unknown> = Promise.resolve();
  return (write) => {
    const result = last.then(write);
    last = result.catch(() => undefined);
    return result;
  };
};
