import { commitsOf } from '../pulls/commits.ts';
import { branchRef } from '../ref-name.ts';
import type { Comment, PullRequest, World } from '../world.ts';
import { connection, type Node, type PageArguments } from './connection.ts';
import { objectNode } from './git-object.ts';
import { actorId, objectId, pullRequestId } from './node-id.ts';
import { refNode } from './ref.ts';
import { repositoryNode } from './repository.ts';

/** The node of a pull request. */
export const pullNode = (world: World, pull: PullRequest): Node => ({
  ...plainFields(pull),
  ...timeFields(pull),
  ...branchFields(world, pull),
  ...listFields(world, pull),
  url: `${world.serverUrl}/${world.owner}/${world.name}/pull/${pull.number}`,
  author: actorNode(pull.author),
  mergeable: pull.state === 'OPEN' ? 'MERGEABLE' : 'UNKNOWN',
  mergeCommit: () => (pull.mergeOid === undefined ? null : objectNode(world, pull.mergeOid)),
  repository: () => repositoryNode(world),
  autoMergeRequest:
    pull.autoMerge === undefined ? null : { mergeMethod: pull.autoMerge, enabledBy: actorNode(pull.author) },
});

/** The node of somebody who acts: GitHub calls apps bots, and drops `[bot]` from their login in GraphQL. */
export const actorNode = (login: string): Node =>
  login.endsWith('[bot]')
    ? { __typename: 'Bot', id: actorId(login), login: login.slice(0, -'[bot]'.length) }
    : { __typename: 'User', id: actorId(login), login, name: null };

/** The node of a comment. */
export const commentNode = (world: World, pull: PullRequest, comment: Comment): Node => ({
  __typename: 'IssueComment',
  id: objectId(String(comment.id)),
  databaseId: comment.id,
  author: actorNode(comment.author),
  body: comment.body,
  createdAt: comment.createdAt,
  viewerDidAuthor: comment.author === world.state.token.login,
  url: `${world.serverUrl}/${world.owner}/${world.name}/pull/${pull.number}#issuecomment-${comment.id}`,
});

const plainFields = (pull: PullRequest): Node => ({
  __typename: 'PullRequest',
  id: pullRequestId(pull),
  number: pull.number,
  title: pull.title,
  body: pull.body,
  bodyText: pull.body,
  state: pull.state,
  closed: pull.state !== 'OPEN',
  merged: pull.state === 'MERGED',
  isDraft: pull.draft,
  locked: false,
});

const timeFields = (pull: PullRequest): Node => ({
  createdAt: pull.createdAt,
  updatedAt: pull.updatedAt,
  closedAt: pull.closedAt ?? null,
  mergedAt: pull.mergedAt ?? null,
});

const branchFields = (world: World, pull: PullRequest): Node => {
  const own = pull.headOwner === world.owner;
  const refs = world.git.refs().byName;
  const ref = (branch: string) => {
    const oid = refs.get(branchRef(branch));
    return oid === undefined ? null : refNode(world, { name: branchRef(branch), oid });
  };
  return {
    isCrossRepository: !own,
    headRefName: pull.headRef,
    headRefOid: pull.headOid,
    headRef: () => (own ? ref(pull.headRef) : null),
    headRepositoryOwner: actorNode(pull.headOwner),
    headRepository: own
      ? () => repositoryNode(world)
      : { nameWithOwner: `${pull.headOwner}/${world.name}`, name: world.name, isFork: true },
    baseRefName: pull.baseRef,
    baseRefOid: refs.get(branchRef(pull.baseRef)) ?? '',
    baseRef: () => ref(pull.baseRef),
  };
};

const listFields = (world: World, pull: PullRequest): Node => ({
  commits: (page: PageArguments) => commitList(world, pull, page),
  comments: (page: PageArguments) =>
    connection('comments', pull.comments, page, (comment) => commentNode(world, pull, comment)),
  labels: (page: PageArguments) => connection('labels', pull.labels, page, (name) => ({ name })),
  assignees: (page: PageArguments) => connection('assignees', pull.assignees, page, actorNode),
});

const commitList = async (world: World, pull: PullRequest, page: PageArguments): Promise<Node> => {
  const ahead = await commitsOf(world, pull);
  return connection('commits', ahead, page, (oid) => ({
    id: objectId(`${pull.number} ${oid}`),
    commit: () => objectNode(world, oid),
  }));
};
