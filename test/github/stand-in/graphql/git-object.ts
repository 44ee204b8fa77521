import {
  type Commit,
  type GitObject,
  parseCommit,
  parseTag,
  parseTree,
  type Signature,
  type TreeEntry,
} from '../git/object.ts';
import { notFound } from '../refusal.ts';
import type { World } from '../world.ts';
import { connection, type Node, type PageArguments } from './connection.ts';
import { objectId } from './node-id.ts';

/** The node of an object, by oid or by any expression git reads (`main:SECURITY.md`); null where there is none. */
export const objectNode = async (world: World, expression: string): Promise<Node | null> => {
  const object = await world.git.read(expression);
  if (object === undefined) return null;
  const common = { id: objectId(object.oid), oid: object.oid, abbreviatedOid: object.oid.slice(0, 7) };
  return { ...common, ...fieldsOf(world, object) };
};

const fieldsOf = (world: World, object: GitObject): Node => {
  switch (object.type) {
    case 'commit':
      return commitFields(world, object);
    case 'tag':
      return tagFields(world, object);
    case 'tree':
      return treeFields(world, object);
    case 'blob':
      return blobFields(object);
  }
};

const commitFields = (world: World, { oid, content }: GitObject): Node => {
  const commit = parseCommit(content);
  const { headline, body } = splitMessage(commit.message);
  const url = `${world.serverUrl}/${world.owner}/${world.name}/commit/${oid}`;
  return {
    __typename: 'Commit',
    message: commit.message,
    messageHeadline: headline,
    messageBody: body,
    committedDate: commit.committer.date,
    authoredDate: commit.author.date,
    url,
    commitUrl: url,
    author: actor(commit.author),
    committer: actor(commit.committer),
    authors: (page: PageArguments) => connection('authors', [commit.author], page, actor),
    parents: (page: PageArguments) =>
      connection('parents', commit.parents, page, (parent) => objectNode(world, parent)),
    history: (args: HistoryArguments) => historyOf(world, oid, args),
    tree: () => objectNode(world, commit.tree),
    changedFilesIfAvailable: () => changedFiles(world, oid, commit),
    file: ({ path }: { path: string }) => fileNode(world, commit, path),
    signature: signature(world, oid),
  };
};

/** The files that differ from the first parent. */
const changedFiles = (world: World, oid: string, { parents }: Commit): Promise<number> =>
  world.git.changedFiles(oid, parents[0]);

type HistoryArguments = PageArguments & { readonly path?: string | null };

/** The commits that lead to one, newest first; with a path those that changed it, as `git log` finds them. */
const historyOf = async (world: World, oid: string, args: HistoryArguments): Promise<Node> => {
  const commits = await world.git.log(oid, args.path ?? undefined);
  return connection('history', commits, args, (commit) => objectNode(world, commit));
};

const signature = (world: World, oid: string): Node | null =>
  world.signed.has(oid)
    ? { __typename: 'GpgSignature', isValid: true, wasSignedByGitHub: true, state: 'VALID' }
    : null;

const tagFields = (world: World, { content }: GitObject): Node => {
  const tag = parseTag(content);
  return {
    __typename: 'Tag',
    name: tag.name,
    message: tag.message,
    tagger: tag.tagger === undefined ? null : actor(tag.tagger),
    target: () => objectNode(world, tag.object),
  };
};

const treeFields = (world: World, { content }: GitObject): Node => ({
  __typename: 'Tree',
  entries: parseTree(content).map((entry) => entryNode(world, entry, entry.name)),
});

const largestText = 512_000;

const blobFields = ({ content }: GitObject): Node => {
  const isBinary = content.subarray(0, 8000).includes(0);
  const text = content.subarray(0, largestText).toString('utf8');
  return {
    __typename: 'Blob',
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > largestText,
    text: isBinary ? null : text,
  };
};

/** A file that is not there is null and an error beside it; see test/github/observed.ts. */
const fileNode = async (world: World, commit: Commit, path: string): Promise<Node> => {
  const entry = await world.git.entry(commit.tree, path);
  if (entry === undefined) throw notFound(`Could not resolve file for path '${path}'.`);
  return entryNode(world, entry, path);
};

const typeOfMode = (mode: number): string => ({ 9604: 'tree', 31213: 'commit' })[mode] ?? 'blob';

const entryNode = (world: World, entry: TreeEntry, path: string): Node => ({
  name: entry.name,
  path,
  mode: entry.mode,
  oid: entry.oid,
  type: typeOfMode(entry.mode),
  // A submodule's commit is another repository's.
  object: () => (typeOfMode(entry.mode) === 'commit' ? null : objectNode(world, entry.oid)),
});

const splitMessage = (message: string): { headline: string; body: string } => {
  const [headline = '', ...rest] = message.trimEnd().split('\n');
  return { headline, body: rest.join('\n').trim() };
};

const actor = ({ name, email, date }: Signature): Node => ({ name, email, date, user: () => userOf(email) });

// An account is found by its no-reply address. Bots are no users: GraphQL's `User` is null for them.
const userOf = (email: string): Node | null => {
  const login = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/.exec(email)?.[1];
  return login === undefined || login.endsWith('[bot]') ? null : { __typename: 'User', login };
};
