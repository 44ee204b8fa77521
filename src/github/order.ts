import type { Setting } from '../change/body.ts';
import type { Move, Situation } from '../change/move.ts';
import { chooseMove } from '../change/move.ts';
import type { GitHub } from './client.ts';
import { type Site, sweep } from './commit.ts';
import type { Content } from './content.ts';
import { type Decoration, decorate } from './decorate.ts';
import { effectOf } from './effect.ts';
import type { RepositoryNode } from './nodes.ts';
import type { Write } from './outcome.ts';
import { bothTries, nothingDone, type Outcome } from './outcome.ts';
import type { Snapshot } from './read.ts';
import { scratchPrefix } from './read-query.ts';
import { signerOf } from './signer.ts';
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

/** An order with `Name <address>` to sign the commit off with; null for none. */
export type Signed = Order & { readonly signer: string | null };

/** What is to be done, and the words and bytes for it. */
export type Intent = {
  readonly situation: Situation;
  readonly contentFor: (order: Signed) => Content;
};

/**
 * Brings branch and pull request to what a situation calls for. `unanswered` is a write of this run's try before whose
 * answer got lost: what it did is found out, and what should have come after it is made up for.
 */
export async function carry(
  github: GitHub,
  { situation, contentFor }: Intent,
  snapshot: Snapshot,
  order: Order,
  unanswered: Write | null,
): Promise<Outcome> {
  if (snapshot.isUncompared) return untouched(situation);
  const move = chooseMove(situation);
  const signer = order.signoff && commits.has(move.kind) ? await signerOf(github, order.server) : null;
  const content = contentFor({ ...order, signer });
  const site = siteOf(snapshot, order);
  await sweep(github, site);
  const found = unanswered === null ? nothingDone : await madeUpFor(github, unanswered, situation, order);
  return bothTries(found, await carryOut(github, move, content, site));
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
