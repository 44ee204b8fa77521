import type { Product } from '../policy/product.ts';
import type { Note } from '../problem/problem.ts';
import { mayBeDraft, tagGone } from '../problem/support.ts';
import type { Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { branchGate, type Gate, type Held, passed, releaseGate } from './gate.ts';
import { partsOf } from './parts.ts';
import { touchedLines } from './touched.ts';

/** What a run is about, where that is known: the tag that was released, and the branch that a change goes into. */
export type RunCause = { readonly tag: string | null; readonly base: string | null };

/**
 * Judges the release and the branch that a run is about by the policy of their product. Nothing is found where the
 * policy or the tags cannot be read: that is a problem of its own.
 */
export function gatesFor({ tag, base }: RunCause, decision: Decision, facts: Facts): Gate {
  const held = heldBy(decision, facts);
  if (held.every(({ lines, skipped }) => lines.length + skipped.length === 0)) return passed;
  const released = tag === null ? passed : releaseAmong(tag, held);
  const branches = base === null ? [] : held.map((one) => branchGate(base, one));
  return {
    findings: [released, ...branches].flatMap(({ findings }) => findings),
    notes: released.notes,
  };
}

function heldBy(decision: Decision, { policy }: Facts): readonly Held[] {
  const products = policy?.reading.ok === true ? policy.reading.value : [];
  const ofNone = decision.products.length > 0 ? decision.skipped : [];
  return partsOf(decision).flatMap((part) => {
    const product = products.find(({ name }) => name === part.name);
    return product === undefined ? [] : [heldTo(product, part, ofNone)];
  });
}

function heldTo(
  { policy }: Product,
  { day, lines, skipped }: Omit<Held, 'policy'>,
  ofNone: Held['skipped'],
): Held {
  return { policy, day, lines, skipped: [...skipped, ...ofNone] };
}

/** The product that knows a tag judges it: each tag is shared out to one, or to none. */
function releaseAmong(tag: string, held: readonly Held[]): Gate {
  const gates = held.map((one) => releaseGate(tag, one));
  return gates.find((gate) => gate !== null) ?? { findings: [], notes: [tagGone(tag)] };
}

/**
 * A token that only reads is shown no drafts, so a change may be wanted for a release that is not out. Says which tags
 * that can be: those without a release that begin the lines of the change, in a repository that makes releases.
 */
export function draftNotes(decision: Decision, { tags, policy }: Facts): readonly Note[] {
  const products = policy?.reading.ok === true ? policy.reading.value : [];
  if (decision.plan !== 'open' || tags.every(({ release }) => release === null)) return [];
  const bare = new Set(tags.flatMap(({ name, release }) => (release === null ? [name] : [])));
  const names = partsOf(decision).flatMap((part) => {
    const counts = products.find(({ name }) => name === part.name)?.policy.release.releases ?? 'tags';
    if (counts !== 'joined') return [];
    return touchedLines(part).flatMap(({ support: { line, tier } }) =>
      tier !== null && line.releases.every(({ tag }) => bare.has(tag)) ? [line.latest.tag] : [],
    );
  });
  return names.length === 0 ? [] : [mayBeDraft(names)];
}
