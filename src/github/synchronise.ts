import { bodyText, type Setting } from '../change/body.ts';
import { handOverComment, mootComment } from '../change/comment.ts';
import type { Decision } from '../change/decision.ts';
import type { Wish } from '../change/move.ts';
import { documentPaths, newFiles } from '../change/parts.ts';
import { titleFor } from '../change/title.ts';
import type { GitHub } from './client.ts';
import { contentOf, encoded, pageOf } from './compose.ts';
import type { Content } from './content.ts';
import { carry, type Order, type Signed } from './order.ts';
import type { Outcome, Write } from './outcome.ts';
import type { Snapshot } from './read.ts';
import { situationOf } from './situation.ts';
import { isOfApp } from './token.ts';

/** Brings branch and pull request to what a decision on a snapshot means; `unanswered` as of `carry`. */
export async function synchronise(
  github: GitHub,
  decision: Decision,
  snapshot: Snapshot,
  order: Order,
  unanswered: Write | null,
): Promise<Outcome> {
  const situation = situationOf(snapshot, decision, order.askedByHand);
  const contentFor = (signed: Signed) => contentFrom(decision, situation.wish, snapshot, signed);
  return await carry(github, { situation, contentFor }, snapshot, order, unanswered);
}

function contentFrom(decision: Decision, wish: Wish, snapshot: Snapshot, order: Signed): Content {
  const title = order.title ?? titleFor(decision);
  const written = {
    title,
    text: bodyText(decision, settingOf(decision, snapshot, order)),
    message: order.commitMessage ?? title,
    wish,
    files: newFiles(decision).map(({ path, after }) => ({ path, bytes: Buffer.from(after) })),
    handOver: handOverComment(decision, order.branch),
    moot: mootComment(documentPaths(decision)),
  };
  return contentOf(written, snapshot, order);
}

function settingOf({ policy }: Decision, { base }: Snapshot, order: Order): Setting {
  const page = (path: string) => pageOf(order, base.name, path);
  return {
    pageOf: page,
    policyUrl: policy?.kind === 'file' ? page(policy.path) : null,
    branch: order.branch,
    tool: order.tool,
    cause: order.cause,
    releaseOf: (tag) => `${order.server}/${order.repository}/releases/tag/${encoded(tag)}`,
    workflowToken: isOfApp(order.token),
  };
}
