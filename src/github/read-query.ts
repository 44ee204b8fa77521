/** What a reading asks for. `files` are paths in base. */
export type Question = {
  readonly base: string | null;
  readonly branch: string;
  readonly files: readonly string[];
  /** The commit whose files count, where that is not base's head. */
  readonly commit: string | null;
  /** The branch that commit is to go into. */
  readonly into: string | null;
  /** One of `files` that is read as it was published, too: on `into`, else before the last change of base's history. */
  readonly published: string | null;
  /** Whether to ask for our branch and its pull requests. A token with `contents: read` may not. */
  readonly withPullRequest: boolean;
};

/** What can be asked for by itself. A run goes on without all but the first. */
export const parts = ['contents', 'lists', 'history', 'comparison'] as const;
export type QueryPart = (typeof parts)[number];
export type OptionalPart = Exclude<QueryPart, 'contents'>;

export const dates = `... on Commit { committedDate }
  ... on Tag { tagger { date } target { ... on Commit { committedDate } ... on Tag { target { ... on Commit { committedDate } } } } }`;

/** More of our commits than this on a branch are not ours: we append one at a time. */
export const mostCommits = 50;

/** The query of the first round trip: everything but the list of tags. Paths and names travel as variables. */
export function readQuery(question: Question, asked: readonly QueryPart[] = parts): string {
  const body = `repository(owner: $owner, name: $name) {
    id isFork defaultBranchRef { name }
    ${fieldsOf(question, asked).join('\n    ')}
  }`;
  const declared = Object.entries(types(question)).filter(([name]) => uses(body, name));
  return `query Read(${declared.map(([name, type]) => `$${name}: ${type}`).join(', ')}) {
  ${body}
}`;
}

/** The variables that go with it. */
export function readVariables(
  question: Question,
  asked: readonly QueryPart[] = parts,
): Readonly<Record<string, string>> {
  const { base, branch, files, commit, into } = question;
  const values = {
    ...(base === null ? {} : { base: `refs/heads/${base}` }),
    ...(commit === null ? {} : { commit }),
    ...(into === null ? {} : { into: `refs/heads/${into}` }),
    branch,
    ref: `refs/heads/${branch}`,
    scratch: scratchPrefix(branch),
    ...Object.fromEntries(files.map((path, index) => [`f${index}`, path])),
  };
  const query = readQuery(question, asked);
  return Object.fromEntries(Object.entries(values).filter(([name]) => uses(query, name)));
}

function uses(text: string, variable: string): boolean {
  return new RegExp(`\\$${variable}\\b`).test(text);
}

function types({ files }: Question): Readonly<Record<string, string>> {
  const names = [
    'owner',
    'name',
    'base',
    'into',
    'branch',
    'ref',
    'scratch',
    ...files.map((_, i) => `f${i}`),
  ];
  return { ...Object.fromEntries(names.map((name) => [name, 'String!'])), commit: 'GitObjectID!' };
}

function fieldsOf(question: Question, asked: readonly QueryPart[]): readonly string[] {
  const { files, commit, into, withPullRequest } = question;
  const others = [
    ...(commit === null
      ? []
      : [`commit: object(oid: $commit) { oid ... on Commit { ${each(files, blob)} } }`]),
    ...(into === null
      ? []
      : [`into: ref(qualifiedName: $into) { target { ... on Commit { ${publishedFile(question)} } } }`]),
    ...(withPullRequest ? [ownBranch(files), pullRequests] : []),
  ];
  return [
    ...(asked.some((part) => part !== 'lists') ? [baseField(question, asked)] : []),
    ...(asked.includes('lists') ? [lists] : []),
    ...(asked.includes('contents') ? others : []),
  ];
}

function baseField(question: Question, asked: readonly QueryPart[]): string {
  const { files, withPullRequest } = question;
  const ofCommit = [
    ...(asked.includes('contents') ? [each(files, blob)] : []),
    ...(asked.includes('history') ? [history(question)] : []),
  ];
  return `base: ${baseRef(question)} {
      name
      target { oid ... on Commit { oid ${ofCommit.join(' ')} } }
      ${withPullRequest && asked.includes('comparison') ? comparison(files) : ''}
    }`;
}

/** The newest hundred of each; what they do not hold is asked for by name. */
const lists = `refs(refPrefix: "refs/tags/", first: 100, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
      nodes { name target { ${dates} } }
    }
    releases(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage }
      nodes { tagName isDraft isPrerelease publishedAt }
    }`;

function baseRef({ base }: Question): string {
  return base === null ? 'defaultBranchRef' : 'ref(qualifiedName: $base)';
}

/** The parts of a question that GitHub may be unable to answer. */
export function optionalParts({ published, into, withPullRequest }: Question): readonly OptionalPart[] {
  return [
    'lists',
    ...(published !== null && into === null ? (['history'] as const) : []),
    ...(withPullRequest ? (['comparison'] as const) : []),
  ];
}

/** The query about a repository with all its variables. */
export function repositoryQuery(question: Question & Repository, asked: readonly QueryPart[] = parts): Query {
  const { owner, name } = question;
  const variables = { owner, name, ...readVariables(question, asked) };
  return { document: readQuery(question, asked), variables };
}

type Repository = { readonly owner: string; readonly name: string };
type Query = { readonly document: string; readonly variables: Readonly<Record<string, string>> };

/** What the names of the refs begin with that a rebuild uses for a moment. */
export function scratchPrefix(branch: string): string {
  return `${branch}-tmp-`;
}

const oid = 'object { ... on Blob { oid } }';
const blob = 'mode object { ... on Blob { oid text isBinary isTruncated } }';

const pullRequest = `id number url state title body baseRefName isCrossRepository
        commits(last: 1) { nodes { commit { oid message } } }
        comments(last: 30) { nodes { body viewerDidAuthor } }`;

const pullRequests = `scratch: refs(refPrefix: "refs/heads/", query: $scratch, first: 20) { nodes { name target { oid } } }
    pullRequests(headRefName: $branch, states: [OPEN, CLOSED, MERGED], last: 10) {
      nodes { ${pullRequest} }
    }`;

/** Forks may fill the list of pull requests from branches of our name, so the open one is asked for by the branch, too. */
function ownBranch(files: readonly string[]): string {
  return `branch: ref(qualifiedName: $ref) {
      target { oid ... on Commit { ${each(files, oid)} } }
      associatedPullRequests(states: [OPEN], last: 3) { nodes { ${pullRequest} } }
    }`;
}

function history(question: Question): string {
  const { files, into, published } = question;
  if (published === null || into !== null) return '';
  return `history(first: 1, path: $f${files.indexOf(published)}) {
        nodes { parents(first: 1) { nodes { ${publishedFile(question)} } } }
      }`;
}

function publishedFile({ files, published }: Question): string {
  return `oid ${published === null ? '' : fileAt(files.indexOf(published), blob)}`;
}

function comparison(files: readonly string[]): string {
  return `compare(headRef: $ref) {
        commits(first: ${mostCommits}) {
          totalCount
          nodes { oid message changedFilesIfAvailable parents(first: 2) { totalCount nodes { oid ${each(files, oid)} } } }
        }
      }`;
}

function each(files: readonly string[], fields: string): string {
  return files.map((_, index) => fileAt(index, fields)).join(' ');
}

function fileAt(index: number, fields: string): string {
  return `f${index}: file(path: $f${index}) { ${fields} }`;
}
