import { mootComment, policyHandOverComment } from '../change/comment.ts';
import { onboardingText, onboardingTitle } from '../change/onboarding.ts';
import { policyFile } from '../change/starter.ts';
import type { PolicyCandidate } from '../infer/infer.ts';
import { policyPath } from '../policy/source.ts';
import type { GitHub } from './client.ts';
import { contentOf } from './compose.ts';
import { blobId } from './files.ts';
import { hashOf } from './hash.ts';
import { carry, type Order, type Signed } from './order.ts';
import type { Outcome, Write } from './outcome.ts';
import type { Snapshot } from './read.ts';
import { situationFor } from './situation.ts';

/** One question is asked, whatever the answer that is proposed: who says no is not asked again. */
const question = hashOf('sha256', 'onboarding').slice(0, 16);

/** The policies that are proposed, best first, and the document whose table they are about. */
export type PolicyProposals = {
  readonly candidates: readonly PolicyCandidate[];
  readonly document: string | null;
};

/** Brings about one pull request that adds the best candidate as the repository's policy; `unanswered` as of `carry`. */
export async function proposePolicy(
  github: GitHub,
  { candidates, document }: PolicyProposals,
  snapshot: Snapshot,
  order: Order,
  unanswered: Write | null,
): Promise<Outcome> {
  const bytes = Buffer.from(policyFile(candidates[0]?.policy ?? ''));
  const setting = { document, branch: order.branch, docs: order.tool?.docs ?? null };
  const text = onboardingText(candidates, setting);
  const told = hashOf('sha256', text).slice(0, 16);
  const wish = { kind: 'edit', decision: question, blob: blobId(bytes), told } as const;
  const situation = situationFor(snapshot, [policyPath], wish, order.askedByHand);
  const written = {
    title: onboardingTitle,
    text,
    message: onboardingTitle,
    wish,
    files: [{ path: policyPath, bytes }],
    handOver: policyHandOverComment(order.branch),
    moot: mootComment([policyPath]),
  };
  const contentFor = (signed: Signed) => contentOf(written, snapshot, signed);
  return await carry(github, { situation, contentFor }, snapshot, order, unanswered);
}
