import { demand, may } from '../access.ts';
import { branchRef } from '../ref-name.ts';
import { notFound } from '../refusal.ts';
import type { Release, World } from '../world.ts';
import { connection, type Node, type PageArguments } from './connection.ts';
import { objectNode } from './git-object.ts';
import { issueFields } from './issue.ts';
import { objectId, repositoryId } from './node-id.ts';
import { type PullArguments, pullsOf } from './pull-list.ts';
import { actorNode, pullNode } from './pull-request.ts';
import { findRef, type RefArguments, refList, refNode } from './ref.ts';

/** The node of the repository. */
export const repositoryNode = (world: World): Node => ({
  ...plainFields(world),
  ...gitFields(world),
  ...releaseFields(world),
  ...pullFields(world),
  ...issueFields(world),
});

const plainFields = (world: World): Node => {
  const { settings } = world.state;
  return {
    __typename: 'Repository',
    id: repositoryId(world),
    name: world.name,
    nameWithOwner: `${world.owner}/${world.name}`,
    owner: actorNode(world.owner),
    url: `${world.serverUrl}/${world.owner}/${world.name}`,
    isArchived: settings.archived,
    isFork: settings.parent !== undefined,
    isPrivate: settings.private,
    parent: settings.parent === undefined ? null : { nameWithOwner: settings.parent },
    autoMergeAllowed: settings.autoMergeAllowed,
    webCommitSignoffRequired: settings.webCommitSignoffRequired,
    viewerPermission: may(world, 'contents', 'write') ? 'WRITE' : 'READ',
  };
};

const gitFields = (world: World): Node => {
  const ref = (name: string) => {
    demand(world, 'read', 'contents');
    const found = findRef(world, name);
    return found === undefined ? null : refNode(world, found);
  };
  return {
    defaultBranchRef: () => ref(branchRef(world.state.settings.defaultBranch)),
    ref: ({ qualifiedName }: { qualifiedName: string }) => ref(qualifiedName),
    refs: (args: RefArguments) => {
      demand(world, 'read', 'contents');
      return refList(world, args);
    },
    object: ({ expression, oid }: { expression?: string; oid?: string }) => {
      demand(world, 'read', 'contents');
      return objectNode(world, expression ?? oid ?? '');
    },
  };
};

const releaseFields = (world: World): Node => ({
  // GraphQL finds drafts by tag name too: `gh release view` reads them this way.
  release: ({ tagName }: { tagName: string }) => {
    const release = visibleReleases(world).find(({ tag }) => tag === tagName);
    return release === undefined ? null : releaseNode(world, release);
  },
  releases: (
    args: PageArguments & { orderBy?: { field: 'CREATED_AT' | 'NAME'; direction: 'ASC' | 'DESC' } },
  ) => {
    const key = args.orderBy?.field === 'NAME' ? 'name' : 'createdAt';
    const sign = args.orderBy?.direction === 'ASC' ? 1 : -1;
    const sorted = [...visibleReleases(world)].sort(
      (a, b) => sign * (a[key].localeCompare(b[key]) || a.id - b.id),
    );
    return connection('releases', sorted, args, (release) => releaseNode(world, release));
  },
});

/** The releases the token may see: drafts only with push access (the REST description's text). */
export const visibleReleases = (world: World): readonly Release[] => {
  demand(world, 'read', 'contents');
  return world.state.releases.filter(({ draft }) => !draft || may(world, 'contents', 'write'));
};

const releaseNode = (world: World, release: Release): Node => ({
  __typename: 'Release',
  id: objectId(`release ${release.id}`),
  databaseId: release.id,
  name: release.name,
  description: release.body,
  tagName: release.tag,
  isDraft: release.draft,
  isPrerelease: release.prerelease,
  isLatest: latestRelease(world) === release,
  createdAt: release.createdAt,
  publishedAt: release.publishedAt ?? null,
  url: `${world.serverUrl}/${world.owner}/${world.name}/releases/tag/${release.tag}`,
  tag: () => {
    const found = findRef(world, `refs/tags/${release.tag}`);
    return found === undefined ? null : refNode(world, found);
  },
  tagCommit: () => objectNode(world, `refs/tags/${release.tag}^{commit}`),
});

const latestRelease = (world: World): Release | undefined =>
  world.state.releases
    .filter(({ draft, prerelease }) => !draft && !prerelease)
    .reduce<Release | undefined>(
      (newest, release) => (newest && newest.createdAt > release.createdAt ? newest : release),
      undefined,
    );

const pullFields = (world: World): Node => ({
  pullRequests: (args: PullArguments) => {
    demand(world, 'read', 'pullRequests');
    return pullsOf(world, 'pullRequests', args);
  },
  pullRequest: ({ number }: { number: number }) => {
    demand(world, 'read', 'pullRequests');
    const pull = world.state.pulls.find((candidate) => candidate.number === number);
    if (pull === undefined)
      throw notFound(`Could not resolve to a PullRequest with the number of ${number}.`);
    return pullNode(world, pull);
  },
});
