import { isHandOver } from '../change/comment.ts';
import type { Decision } from '../change/decision.ts';
import type { Branch, OtherBase, Proposed, PullRequest, Situation, Wish } from '../change/move.ts';
import { documentPaths, newFiles } from '../change/parts.ts';
import { stateIn } from '../change/section.ts';
import { fingerprint } from '../change/touched.ts';
import { trailersIn } from '../change/trailer.ts';
import { policyPath } from '../policy/source.ts';
import { blobId } from './files.ts';
import { hashOf } from './hash.ts';
import type { CommitNode, FilesNode, PullRequestNode } from './nodes.ts';
import type { Snapshot } from './read.ts';
import { mostCommits } from './read-query.ts';

/** What a move is chosen from: the branch and the pull requests of a snapshot, and what was decided on it. */
export function situationOf(snapshot: Snapshot, decision: Decision, askedByHand: boolean): Situation {
  const documents = documentPaths(decision);
  return situationFor(snapshot, documents, wishFrom(decision, documents, blobsIn(snapshot)), askedByHand);
}

/** The same for a wish about some files, which `documents` are the paths of. */
export function situationFor(
  snapshot: Snapshot,
  documents: readonly string[],
  wish: Wish,
  askedByHand: boolean,
): Situation {
  const inBase = blobsIn(snapshot);
  return {
    branch: withoutMerged(branchIn(snapshot, documents), snapshot),
    proposed: proposedIn(snapshot),
    wish,
    document: idOf(documents.map((path) => inBase.get(path) ?? null)),
    elsewhere: elsewhereIn(snapshot),
    askedByHand,
  };
}

function blobsIn({ files }: Snapshot): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, blob }) => [path, blob]));
}

function wishFrom(
  decision: Decision,
  documents: readonly string[],
  inBase: ReadonlyMap<string, string>,
): Wish {
  const states = fingerprint(decision);
  if (states === null) return { kind: 'nothing' };
  const id = hashOf('sha256', states).slice(0, 16);
  const written = new Map(newFiles(decision).map(({ path, after }) => [path, blobId(Buffer.from(after))]));
  const blob = idOf(documents.map((path) => written.get(path) ?? inBase.get(path) ?? null));
  return { kind: 'edit', decision: id, blob: blob ?? '' };
}

/** What identifies the documents of a decision: the blob of the only one, a hash of the blobs of several. */
function idOf(blobs: readonly (string | null)[]): string | null {
  if (blobs.length < 2) return blobs[0] ?? null;
  return hashOf('sha1', blobs.map((blob) => blob ?? 'none').join('\n'));
}

/**
 * Ours: every commit ahead of base but merges carries the trailers and changes no more files than there are documents, and
 * the document is the last one's blob. Who amends a commit of ours keeps its trailers. A branch that proposed the policy
 * is ours as well; whatever is to become of the document, it is of no use for it.
 */
function branchIn({ node, paths }: Snapshot, documents: readonly string[]): Branch {
  const target = node.branch?.target;
  if (target === undefined) return { kind: 'none' };
  const ahead = node.base?.compare?.commits;
  if (ahead?.totalCount === 0) return { kind: 'idle', oid: target.oid };
  const foreign = { kind: 'foreign', oid: target.oid } as const;
  if (ahead === undefined || ahead.totalCount > mostCommits) return foreign;
  const commits = ahead.nodes.filter(({ parents }) => parents.totalCount < 2);
  const trailers = commits.map(({ message }) => trailersIn(message));
  if (commits.length === 0 || trailers.includes(null)) return foreign;
  if (commits.some((commit) => changesMore(commit, documents))) return foreign;
  if (documents.length === 0) return { kind: 'ours', oid: target.oid, blob: null, forked: null };
  const isCarriedOut = (blob: string | null) => trailers.some((found) => found?.blob === blob);
  const blob = idAt(target, paths, documents);
  if (isCarriedOut(blob))
    return { kind: 'ours', oid: target.oid, blob, forked: forkedFrom(ahead.nodes, paths, documents) };
  return isCarriedOut(idAt(target, paths, [policyPath]))
    ? { kind: 'ours', oid: target.oid, blob: null, forked: null }
    : foreign;
}

/**
 * A branch that ends with the last commit of a merged pull request holds nothing of its own: what people added to it was
 * merged with it, under other names where it was squashed. GitHub keeps its commits as `refs/pull/NUMBER/head`.
 */
function withoutMerged(branch: Branch, snapshot: Snapshot): Branch {
  const [latest] = intoBase(snapshot);
  if (branch.kind !== 'foreign' || latest?.state !== 'MERGED') return branch;
  const isItsEnd = latest.commits.nodes.at(-1)?.commit.oid === branch.oid;
  return isItsEnd ? { kind: 'idle', oid: branch.oid } : branch;
}

function changesMore({ changedFilesIfAvailable }: CommitNode, documents: readonly string[]): boolean {
  return changedFilesIfAvailable === null || changedFilesIfAvailable > Math.max(1, documents.length);
}

/** The documents in the commit our first one was made on. */
function forkedFrom(
  commits: readonly CommitNode[],
  paths: readonly string[],
  documents: readonly string[],
): string | null {
  const ahead = new Set(commits.map(({ oid }) => oid));
  const first = commits.find(
    ({ parents }) => parents.totalCount === 1 && parents.nodes.every(({ oid }) => !ahead.has(oid)),
  );
  const parent = first?.parents.nodes[0];
  return parent === undefined ? null : idAt(parent, paths, documents);
}

function idAt(node: FilesNode, paths: readonly string[], documents: readonly string[]): string | null {
  return idOf(documents.map((path) => node[`f${paths.indexOf(path)}`]?.object?.oid ?? null));
}

/** All pull requests from our branch. A fork's branch may have the same name. */
function ownPullRequests({ node }: Snapshot): readonly PullRequestNode[] {
  const all = [...(node.branch?.associatedPullRequests?.nodes ?? []), ...(node.pullRequests?.nodes ?? [])];
  return all.filter(({ isCrossRepository }) => !isCrossRepository);
}

function elsewhereIn(snapshot: Snapshot): OtherBase | null {
  const found = ownPullRequests(snapshot).find(
    ({ state, baseRefName }) => state === 'OPEN' && baseRefName !== snapshot.base.name,
  );
  return found === undefined ? null : { number: found.number, url: found.url, base: found.baseRefName };
}

/** The pull requests from our branch into base: an open one first, then the latest. */
function intoBase(snapshot: Snapshot): readonly PullRequestNode[] {
  const isOpen = ({ state }: PullRequestNode) => (state === 'OPEN' ? 1 : 0);
  return ownPullRequests(snapshot)
    .filter(({ baseRefName }) => baseRefName === snapshot.base.name)
    .toSorted((a, b) => isOpen(b) - isOpen(a) || b.number - a.number);
}

/** The open pull request from our branch into base, else the latest one. */
function proposedIn(snapshot: Snapshot): Proposed {
  const [latest] = intoBase(snapshot);
  if (latest === undefined) return { kind: 'none' };
  const kinds = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;
  return { kind: kinds[latest.state], pullRequest: pullRequestFrom(latest) };
}

function pullRequestFrom({ commits, comments, ...node }: PullRequestNode): PullRequest {
  const { id, number, url, title, body } = node;
  return {
    id,
    number,
    url,
    title,
    body,
    section: stateIn(body),
    told: comments.nodes.some((comment) => comment.viewerDidAuthor && isHandOver(comment.body)),
    decision: trailersIn(commits.nodes.at(-1)?.commit.message ?? '')?.decision ?? null,
  };
}
