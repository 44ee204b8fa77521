import { bodyText, briefText, mostBytes, type Setting } from '../change/body.ts';
import { handOverComment, mootComment } from '../change/comment.ts';
import type { Decision } from '../change/decision.ts';
import { chooseMove, type Move, type PullRequest, type Situation, type Wish } from '../change/move.ts';
import { documentPaths, newFiles } from '../change/parts.ts';
import { sectionOf, stateIn, withSection } from '../change/section.ts';
import { titleFor } from '../change/title.ts';
import { commitMessage } from '../change/trailer.ts';
import type { GitHub } from './client.ts';
import { type Site, sweep } from './commit.ts';
import type { Content } from './content.ts';
import { type Decoration, decorate } from './decorate.ts';
import { effectOf, type Write } from './effect.ts';
import type { RepositoryNode } from './nodes.ts';
import { joined, nothingDone, type Outcome } from './outcome.ts';
import type { Snapshot } from './read.ts';
import { scratchPrefix } from './read-query.ts';
import { signerOf } from './signer.ts';
import { situationOf } from './situation.ts';
import { isOfApp } from './token.ts';
import { carryOut } from './write.ts';

/** How the pull request is wanted, and where. */
export type Order = {
  /** `owner/name`. */
  readonly repository: string;
  readonly server: string;
  readonly branch: string;
  /** Names this attempt of this run. */
  readonly run: string;
  readonly askedByHand: boolean;
  /** Null for our own words. */
  readonly title: string | null;
  readonly commitMessage: string | null;
  readonly signoff: boolean;
  readonly draft: boolean;
  readonly decoration: Decoration;
  readonly token: string;
  /** The page of this tool and of its documents. */
  readonly tool: Setting['tool'];
  /** The tag whose release started the run. */
  readonly cause: string | null;
};

/**
 * Brings branch and pull request to what a decision on a snapshot means. `unanswered` is a write of this run's try before
 * whose answer got lost: what it did is found out, and what should have come after it is made up for.
 */
export async function synchronise(
  github: GitHub,
  decision: Decision,
  snapshot: Snapshot,
  order: Order,
  unanswered: Write | null,
): Promise<Outcome> {
  const situation = situationOf(snapshot, decision, order.askedByHand);
  if (snapshot.isUncompared) return untouched(situation);
  const move = chooseMove(situation);
  const signer = order.signoff && commits.has(move.kind) ? await signerOf(github, order.server) : null;
  const content = contentFor(decision, situation.wish, snapshot, { ...order, signer });
  const site = siteOf(snapshot, order);
  await sweep(github, site);
  const found = unanswered === null ? nothingDone : await madeUpFor(github, unanswered, situation, order);
  return joined(found, await carryOut(github, move, content, site));
}

/** Whose the branch is nobody knows, so nothing is written: a comment for people would be about our own commits. */
function untouched({ proposed }: Situation): Outcome {
  if (proposed.kind !== 'open') return nothingDone;
  const { number, url } = proposed.pullRequest;
  return { ...nothingDone, pullRequest: { number, url } };
}

/** What a write did that nobody answered. A pull request that it opened gets its looks now. */
async function madeUpFor(
  github: GitHub,
  write: Write,
  situation: Situation,
  { repository, decoration }: Order,
): Promise<Outcome> {
  const { outcome, opened } = effectOf(write, situation);
  if (opened === null || situation.wish.kind === 'nothing') return outcome;
  const notes = await decorate(github, { ...opened, nameWithOwner: repository }, decoration);
  return { ...outcome, notes };
}

const commits: ReadonlySet<Move['kind']> = new Set(['create', 'restart', 'append', 'rebuild']);

/** `signer` is `Name <address>` to sign the commit off with; null for none. */
type Signed = Order & { readonly signer: string | null };

function siteOf({ node, base }: Snapshot, { repository, server, branch, run }: Order): Site {
  return {
    repository: { id: node.id, nameWithOwner: repository },
    server,
    base: { ...base, isDefault: node.defaultBranchRef?.name === base.name },
    branch,
    scratch: `${scratchPrefix(branch)}${run}`,
    leftovers: leftoversIn(node, branch),
  };
}

/**
 * Scratch refs that a run left behind, or that one uses right now: it then reads and builds anew. Their names end with
 * that of the run; others are somebody's branches.
 */
function leftoversIn({ scratch }: RepositoryNode, branch: string): Site['leftovers'] {
  const prefix = scratchPrefix(branch);
  const isOurs = (name: string) => name.startsWith(prefix) && /^\d+-\d+$/.test(name.slice(prefix.length));
  const found = scratch?.nodes.filter(({ name }) => isOurs(name)) ?? [];
  return found.map(({ name, target }) => ({ name, oid: target.oid }));
}

function contentFor(decision: Decision, wish: Wish, snapshot: Snapshot, order: Signed): Content {
  const title = order.title ?? titleFor(decision);
  const trailers = wish.kind === 'edit' ? wish : { decision: '', blob: '' };
  const text = bodyText(decision, settingOf(decision, snapshot, order));
  const section = sectionOf(text, { v: 1, decision: trailers.decision, title, closed: false });
  return {
    title,
    body: section,
    revision: (pullRequest, moot) => (moot ? markedMoot(pullRequest) : revised(pullRequest, title, section)),
    commit: commitMessage(order.commitMessage ?? title, trailers, order.signer),
    files: newFiles(decision).map(({ path, after }) => ({ path, bytes: Buffer.from(after) })),
    handOver: handOverComment(decision, order.branch),
    moot: mootComment(documentPaths(decision)),
    draft: order.draft,
    decoration: order.decoration,
    compareUrl: compareUrl(title, text, snapshot, order),
  };
}

/** A title that somebody else wrote stays. */
function revised({ title, body, section }: PullRequest, newTitle: string, newSection: string) {
  const isOurs = section !== null && section.title === title && title !== newTitle;
  return { body: fitting(body, newSection), ...(isOurs ? { title: newTitle } : {}) };
}

/** Where others wrote so much that the reasons do not fit in, our section only says where they are. */
function fitting(body: string, section: string): string {
  const whole = withSection(body, section);
  const state = stateIn(section);
  if (Buffer.byteLength(whole) <= mostBytes || state === null) return whole;
  return withSection(body, sectionOf(briefText, state));
}

function markedMoot({ title, body, section }: PullRequest) {
  const state = section ?? { v: 1, decision: '', title, closed: false };
  return {
    body: withSection(body, sectionOf('Nothing is left to change here.', { ...state, closed: true })),
  };
}

function settingOf(decision: Decision, { base, files }: Snapshot, order: Order): Setting {
  const page = (path: string) =>
    `${order.server}/${order.repository}/blob/${encoded(base.name)}/${encoded(path)}`;
  const { source } = decision.policy;
  const isFile = files.some(({ path }) => path === source);
  return {
    pageOf: page,
    policyUrl: isFile && source !== null ? page(source) : null,
    branch: order.branch,
    tool: order.tool,
    cause: order.cause,
    releaseOf: (tag) => `${order.server}/${order.repository}/releases/tag/${encoded(tag)}`,
    workflowToken: isOfApp(order.token),
  };
}

const longestQuery = 6000;

/** The form for opening the pull request by hand, filled in. */
function compareUrl(
  title: string,
  body: string,
  { base }: Snapshot,
  { server, repository, branch }: Order,
): string {
  const page = `${server}/${repository}/compare/${encoded(base.name)}...${encoded(branch)}`;
  const filled = new URLSearchParams({ expand: '1', title, body }).toString();
  const short = new URLSearchParams({ expand: '1', title }).toString();
  return `${page}?${filled.length <= longestQuery ? filled : short}`;
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
