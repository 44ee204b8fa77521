import { createHash } from 'node:crypto';
import { isHandOver } from '../change/comment.ts';
import type { Decision } from '../change/decision.ts';
import type { Branch, Proposed, PullRequest, Situation, Wish } from '../change/move.ts';
import { stateIn } from '../change/section.ts';
import { fingerprint } from '../change/touched.ts';
import { trailersIn } from '../change/trailer.ts';
import { blobId } from './files.ts';
import type { Snapshot } from './read.ts';
import { type CommitNode, type FilesNode, mostCommits, type PullRequestNode } from './read-query.ts';

/** What a move is chosen from: the branch and the pull requests of a snapshot, and what was decided on it. */
export function situationOf(snapshot: Snapshot, decision: Decision, askedByHand: boolean): Situation {
  const { path } = decision.document;
  return {
    branch: branchIn(snapshot, path),
    proposed: proposedIn(snapshot),
    wish: wishFrom(decision),
    document: snapshot.files.find((file) => file.path === path)?.blob ?? null,
    askedByHand,
  };
}

function wishFrom(decision: Decision): Wish {
  const states = fingerprint(decision);
  const { after } = decision.document;
  if (states === null || after === undefined) return { kind: 'nothing' };
  const id = createHash('sha256').update(states).digest('hex').slice(0, 16);
  return { kind: 'edit', decision: id, blob: blobId(Buffer.from(after)) };
}

/** Ours: every commit ahead of base but merges carries the trailers, and the document is the last one's blob. */
function branchIn({ node, paths }: Snapshot, path: string | null): Branch {
  const target = node.branch?.target;
  if (target === undefined) return { kind: 'none' };
  const ahead = node.base?.compare?.commits;
  if (ahead?.totalCount === 0) return { kind: 'idle', oid: target.oid };
  const foreign = { kind: 'foreign', oid: target.oid } as const;
  if (ahead === undefined || ahead.totalCount > mostCommits) return foreign;
  const commits = ahead.nodes.filter(({ parents }) => parents.totalCount < 2);
  const trailers = commits.map(({ message }) => trailersIn(message));
  if (commits.length === 0 || trailers.includes(null)) return foreign;
  if (path === null) return { kind: 'ours', oid: target.oid, blob: null, forked: null };
  const blob = blobAt(target, paths, path);
  if (!trailers.some((found) => found?.blob === blob)) return foreign;
  return { kind: 'ours', oid: target.oid, blob, forked: forkedFrom(ahead.nodes, paths, path) };
}

/** The document in the commit our first one was made on. */
function forkedFrom(commits: readonly CommitNode[], paths: readonly string[], path: string): string | null {
  const ahead = new Set(commits.map(({ oid }) => oid));
  const first = commits.find(
    ({ parents }) => parents.totalCount === 1 && parents.nodes.every(({ oid }) => !ahead.has(oid)),
  );
  const parent = first?.parents.nodes[0];
  return parent === undefined ? null : blobAt(parent, paths, path);
}

function blobAt(node: FilesNode, paths: readonly string[], path: string): string | null {
  return node[`f${paths.indexOf(path)}`]?.object?.oid ?? null;
}

/** The open pull request from our branch into base, else the latest one. A fork's branch may have the same name. */
function proposedIn({ node, base }: Snapshot): Proposed {
  const ours = (node.pullRequests?.nodes ?? []).filter(
    ({ isCrossRepository, baseRefName }) => !isCrossRepository && baseRefName === base.name,
  );
  const latest =
    ours.find(({ state }) => state === 'OPEN') ?? ours.toSorted((a, b) => b.number - a.number)[0];
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
