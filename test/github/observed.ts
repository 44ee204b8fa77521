import type { GraphqlError } from '../../src/github/answer.ts';
import type { FaultName } from './stand-in/fault.ts';

/** An answer as GitHub gave it: of its body as much as the code relies on. */
export type Answered = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Data at a path of the answer. */
  readonly data?: readonly [path: readonly (string | number)[], value: unknown];
  readonly errors?: readonly Partial<GraphqlError>[];
  /** What a REST answer says. */
  readonly message?: string;
};

/** How the stand-in is held to it: by asking it the same, by the fault of that name, or by a test of the code alone. */
export type Held =
  | { readonly kind: 'query'; readonly document: string; readonly variables?: readonly VariableName[] }
  | { readonly kind: 'fault'; readonly name: FaultName }
  | { readonly kind: 'test'; readonly file: string; readonly title: string };

/** What a query is given: the repository's id, the head of its default branch, and a text that is too long. */
export type VariableName = 'repositoryId' | 'head' | 'long';

export type Observation = {
  readonly behaviour: string;
  readonly request: string;
  readonly answer: Answered;
  /** Where it was seen: a repository's file, or a thread, and when. `record` is a file of a public repository, by its id in the index that was searched. */
  readonly seen: readonly string[];
  readonly held: Held;
};

const repository = (fields: string) => `{ repository(owner: "octo", name: "widget") { ${fields} } }`;
const commit = (fields: string) =>
  repository(`base: defaultBranchRef { target { ... on Commit { ${fields} } } }`);

/** Every behaviour of GitHub that src/github relies on and that somebody has seen. What no one has seen is in docs/dev/github.md. */
export const observations: readonly Observation[] = [
  {
    behaviour: 'a file that a commit does not have is null and an error',
    request: 'file(path:) of a Commit',
    answer: {
      status: 200,
      data: [['repository', 'base', 'target', 'f1'], null],
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['repository', 'base', 'target', 'f1'],
          message: "Could not resolve file for path '.github/SECURITY.md'.",
        },
      ],
    },
    seen: [
      'changesets/ghcommit, tests/integration/utils.ts, whose CI runs against github.com (2026-07-29)',
      'record 69763281066, a test of mozilla with the error as a constant',
      'record 62367766497, "pinned by the first FAB capture (2026-08-02)"',
      'record 70649010296, "observed read-only 2026-09-29, also for a path through a symlink"',
    ],
    held: { kind: 'query', document: commit('f1: file(path: ".github/SECURITY.md") { mode }') },
  },
  {
    behaviour: 'the same error was recorded without a type, too',
    request: 'file(path:) of a Commit',
    answer: {
      status: 200,
      errors: [
        { path: ['repository', 'b1', 'file'], message: "Could not resolve file for path 'missing.ts'." },
      ],
    },
    seen: ['record 55741064400, a stub of GitHub in a test'],
    held: {
      kind: 'test',
      file: 'test/github/answer.test.ts',
      title: 'what is on record in two ways is absent in both',
    },
  },
  {
    behaviour: 'a path of an object expression that is not there is null without an error',
    request: 'object(expression: "HEAD:path")',
    answer: { status: 200, data: [['repository', 'object'], null] },
    seen: ['record 70649010296 (observed 2026-09-29)'],
    held: { kind: 'query', document: repository('object(expression: "HEAD:no.md") { oid }') },
  },
  {
    behaviour: 'a comparison with a branch that does not exist is null',
    request: 'compare(headRef:) of a Ref',
    answer: { status: 200, data: [['repository', 'base', 'compare'], null] },
    seen: ['GitHub\'s GraphQL schema, Ref.compare: "null if the comparison cannot be made"'],
    held: {
      kind: 'query',
      document: repository('base: defaultBranchRef { compare(headRef: "refs/heads/no") { aheadBy } }'),
    },
  },
  {
    behaviour: 'others expect an error of type NOT_FOUND there',
    request: 'compare(headRef:) of a Ref',
    answer: {
      status: 200,
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['repository', 'base', 'compare'],
          message: 'Could not resolve head ref no',
        },
      ],
    },
    seen: ['record 70179912272, a stub of GitHub in a test'],
    held: {
      kind: 'test',
      file: 'test/github/answer.test.ts',
      title: 'what is on record in two ways is absent in both',
    },
  },
  {
    behaviour: 'the release of a tag without one is null without an error',
    request: 'release(tagName:)',
    answer: { status: 200, data: [['repository', 'r0'], null] },
    seen: ['cli/cli, fetchDraftRelease and its test (record 60644052095)'],
    held: { kind: 'query', document: repository('r0: release(tagName: "v0.0.0") { isDraft }') },
  },
  {
    behaviour: 'others expect an error of type NOT_FOUND for it',
    request: 'release(tagName:)',
    answer: { status: 200, errors: [{ type: 'NOT_FOUND', path: ['repository', 'r0'], message: 'x' }] },
    seen: ['anchore/chronicle (record 51989103115)'],
    held: {
      kind: 'test',
      file: 'test/github/answer.test.ts',
      title: 'what is on record in two ways is absent in both',
    },
  },
  {
    behaviour: 'a ref that does not exist is null without an error',
    request: 'ref(qualifiedName:)',
    answer: { status: 200, data: [['repository', 'ref'], null] },
    seen: ['changesets/ghcommit, src/core.ts (2026-07-29)'],
    held: { kind: 'query', document: repository('ref(qualifiedName: "refs/heads/no") { name }') },
  },
  {
    behaviour: 'a repository that the token does not see is NOT_FOUND, with status 200',
    request: 'repository(owner:, name:)',
    answer: {
      status: 200,
      data: [['repository'], null],
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['repository'],
          message: "Could not resolve to a Repository with the name 'octo/no'.",
        },
      ],
    },
    seen: ['record 59826306227, measured'],
    held: { kind: 'query', document: '{ repository(owner: "octo", name: "no") { id } }' },
  },
  {
    behaviour: 'a ref that exists already is UNPROCESSABLE, in these words',
    request: 'createRef',
    answer: {
      status: 200,
      errors: [
        { type: 'UNPROCESSABLE', message: 'A ref named "refs/heads/main" already exists in the repository.' },
      ],
    },
    seen: ['record 59826306227', 'record 27085200690'],
    held: {
      kind: 'query',
      document:
        'mutation ($repositoryId: ID!, $head: GitObjectID!) { createRef(input: { repositoryId: $repositoryId, name: "refs/heads/main", oid: $head }) { clientMutationId } }',
      variables: ['repositoryId', 'head'],
    },
  },
  {
    behaviour: 'a name below a branch that exists cannot be created',
    request: 'createRef',
    answer: { status: 200, errors: [{ type: 'UNPROCESSABLE', message: 'Ref cannot be created' }] },
    seen: ['microsoft/vscode-remote-repositories-github#122'],
    held: {
      kind: 'query',
      document:
        'mutation ($repositoryId: ID!, $head: GitObjectID!) { createRef(input: { repositoryId: $repositoryId, name: "refs/heads/main/x", oid: $head }) { clientMutationId } }',
      variables: ['repositoryId', 'head'],
    },
  },
  {
    behaviour: 'a commit on another head than expected is STALE_DATA',
    request: 'createCommitOnBranch',
    answer: { status: 200, errors: [{ type: 'STALE_DATA' }] },
    seen: ['ministryofjustice/modernisation-platform#11985', 'planetscale/ghcommit#153'],
    held: {
      kind: 'query',
      document: `mutation { createCommitOnBranch(input: { branch: { repositoryNameWithOwner: "octo/widget", branchName: "main" },
        expectedHeadOid: "${'1'.repeat(40)}", message: { headline: "x" },
        fileChanges: { additions: [{ path: "a", contents: "YQ==" }] } }) { clientMutationId } }`,
    },
  },
  {
    behaviour: 'a pull request may not be opened where the switch for Actions is off',
    request: 'createPullRequest with GITHUB_TOKEN',
    answer: {
      status: 200,
      errors: [{ message: 'GitHub Actions is not permitted to create or approve pull requests' }],
    },
    seen: ['kubernetes-sigs/kueue#13357', 'microsoft/AL-Go#159'],
    held: {
      kind: 'test',
      file: 'test/prove.test.ts',
      title: 'a proof that does not hold says what was found instead',
    },
  },
  {
    behaviour: 'a body that is too long is called so',
    request: 'createPullRequest',
    answer: { status: 200, errors: [{ message: 'Body is too long (maximum is 65536 characters)' }] },
    seen: [
      'vig-os/devkit#810 (createPullRequest, GraphQL; record 54932270885)',
      'record 71385280099: the number and the unit in the words are not those that are enforced',
    ],
    held: {
      kind: 'query',
      document:
        'mutation ($repositoryId: ID!, $long: String!) { createPullRequest(input: { repositoryId: $repositoryId, baseRefName: "main", headRefName: "main", title: "x", body: $long }) { clientMutationId } }',
      variables: ['repositoryId', 'long'],
    },
  },
  {
    behaviour: 'the primary limit in its new words',
    request: 'any query',
    answer: {
      status: 200,
      headers: { 'x-ratelimit-remaining': '0' },
      errors: [
        {
          type: 'RATE_LIMIT',
          code: 'graphql_rate_limit',
          message: 'API rate limit already exceeded for installation ID 1.',
        },
      ],
    },
    seen: [
      'yanyongyu/githubkit#271 and #272 (2026-01)',
      'chdsbd/kodiak#906 (2025-12, a token of an App)',
      'octokit/plugin-throttling.js#824 and #848 (2026-06, two bodies)',
    ],
    held: { kind: 'fault', name: 'graphql-limit-new' },
  },
  {
    behaviour: 'the primary limit in its old words',
    request: 'any query',
    answer: { status: 200, headers: { 'x-ratelimit-remaining': '0' }, errors: [{ type: 'RATE_LIMITED' }] },
    seen: ['octokit/plugin-throttling.js#824 (2026-06, as the form before)', 'record 6645678869'],
    held: { kind: 'fault', name: 'graphql-limit' },
  },
  {
    behaviour: 'the secondary limit of REST',
    request: 'many writes',
    answer: { status: 403 },
    seen: [
      'googleapis/release-please#1503 (2022-07-01)',
      'scala-steward-org/scala-steward#2355 (2021-11, with headers)',
    ],
    held: { kind: 'fault', name: 'secondary-limit' },
  },
  {
    behaviour: 'a pull request that comes too soon after others',
    request: 'createPullRequest',
    answer: { status: 200, errors: [{ type: 'UNPROCESSABLE', message: 'was submitted too quickly' }] },
    seen: [
      'cli/cli#4801',
      'whatwg/spec-factory#55 (2023-09-27)',
      'Azure/azure-sdk-tools#7226 (2023-11-02)',
      'aquasecurity/vuln-list-update#246 (2023-09-28)',
    ],
    held: { kind: 'fault', name: 'graphql-too-quickly' },
  },
  {
    behaviour: 'a query that costs too much',
    request: 'a query of about eighty aliases',
    answer: {
      status: 200,
      errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }],
    },
    seen: [
      'Skydio/revup#271 (2026-07-01; cured by ten a query)',
      'yoshi389111/github-profile-3d-contrib#163',
      'muesli/markscribe#103 (2026-07)',
    ],
    held: { kind: 'fault', name: 'graphql-resources' },
  },
  {
    behaviour: 'a query that takes too long to check',
    request: 'a query of about eighty aliases',
    answer: { status: 200, errors: [{ message: 'Timeout on validation of query' }] },
    seen: ['Skydio/revup#271 (2026-07-01)'],
    held: { kind: 'fault', name: 'graphql-validation' },
  },
  {
    behaviour: 'a query that is given up after ten seconds, with a message in JSON',
    request: 'history(path:) and other slow fields',
    answer: {
      status: 504,
      message:
        "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request and contact us if the problem persists.",
    },
    seen: [
      'record 62007115906, the log of a run (https://api.github.com/graphql, status 504)',
      'record 67121326983, the body',
      'sorenlouv/backport#479, ossf/scorecard#3464 and refined-github/refined-github#8184, for history(path:)',
    ],
    held: { kind: 'fault', name: 'graphql-gave-up' },
  },
  {
    behaviour: 'a token of an App that is seconds old is not known',
    request: 'any',
    answer: { status: 401, message: 'Bad credentials' },
    seen: ['octokit/auth-app.js#65 and #168 (asked again for five seconds there)'],
    held: { kind: 'fault', name: 'fresh-token' },
  },
  {
    behaviour: 'or does not see its private repository yet',
    request: 'any',
    answer: { status: 404, message: 'Not Found' },
    seen: ['akuity/kargo#6630 (2026-07)'],
    held: { kind: 'fault', name: 'fresh-token-unseen' },
  },
  {
    behaviour: 'a repository that was renamed is redirected within the same origin',
    request: 'GET /repos/{owner}/{repo}',
    answer: { status: 301 },
    seen: ['octokit/fixtures, recorded (rename-repository)'],
    held: {
      kind: 'test',
      file: 'test/github/transport.test.ts',
      title: 'a redirect of a renamed repository is followed on the same server, with the token',
    },
  },
  {
    behaviour: 'a label that does not exist yet is made along with its issue',
    request: 'POST /repos/{owner}/{repo}/issues',
    answer: { status: 201 },
    seen: ['octokit/fixtures, recorded', 'ballerina-platform/ballerina-extended-library#453'],
    held: {
      kind: 'test',
      file: 'test/github/stand-in/issue.test.ts',
      title: 'an issue gets its labels, existing or not',
    },
  },
  {
    behaviour: 'a token of an App is told who it is, with a number',
    request: 'viewer',
    answer: { status: 200 },
    seen: ['fullsend-ai/fullsend#1953'],
    held: { kind: 'query', document: '{ viewer { login databaseId } }' },
  },
  {
    behaviour: 'a pull request whose branch is reset to base is closed for good',
    request: 'a forced push',
    answer: { status: 200 },
    seen: ['gfx-rs/metal-rs#323', 'git-grok#30'],
    held: {
      kind: 'test',
      file: 'test/github/stand-in/pull.test.ts',
      title: 'an open pull request whose head is reset to base is closed for good',
    },
  },
  {
    behaviour: 'a pull request outlives a branch that is moved to another commit ahead of base',
    request: 'a ref that is moved by force',
    answer: { status: 200 },
    seen: [
      'changesets/ghcommit, src/core.ts, which builds on a scratch ref and moves the branch (2026-07-29)',
    ],
    held: {
      kind: 'test',
      file: 'test/github/stand-in/pull.test.ts',
      title: 'an open pull request outlives a forced push that leaves it a commit',
    },
  },
];
