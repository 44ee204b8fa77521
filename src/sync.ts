import type { Decision } from './change/decision.ts';
import type { Facts } from './change/facts.ts';
import { decide } from './change/plan.ts';
import { settle } from './change/settle.ts';
import type { Day } from './day.ts';
import type { Result } from './problem/problem.ts';

/** The place where a run reads and writes: a clone, or a repository on GitHub. */
export type Edge<Snapshot extends { readonly facts: Facts }, Done extends { readonly again: boolean }> = {
  /** Reads everything that the decision needs, and what the edge itself needs to write. */
  readonly read: () => Promise<Result<Snapshot>>;
  /** The same with the last versions of a document, for a decision that asks for them. */
  readonly withPast: (snapshot: Snapshot, path: string) => Promise<Snapshot>;
  /** What comes of a place without a policy. */
  readonly decideWithout: (snapshot: Snapshot, day: Day) => Decision | Promise<Decision>;
  /**
   * Carries a decision out, as far as this run writes at all, and adds what it did to what earlier tries did. Where
   * nothing could be read, there is no snapshot and nothing to write.
   */
  readonly write: (decision: Decision, snapshot: Snapshot | null, before: Done) => Promise<Done>;
  /** What a run did that wrote nothing. */
  readonly nothing: Done;
  /** How often a run may begin anew because of others that write at the same time. */
  readonly tries: number;
};

/** What a run found, decided and did; without a snapshot where reading failed. */
export type Run<Snapshot, Done> = {
  readonly decision: Decision;
  readonly snapshot: Snapshot | null;
  readonly done: Done;
};

/**
 * One run of either door: read, decide for a day (UTC), write; all of it once more where the write found that the place
 * is no longer as it was read. The door reports what comes back.
 */
export async function sync<
  Snapshot extends { readonly facts: Facts },
  Done extends { readonly again: boolean },
>(edge: Edge<Snapshot, Done>, day: Day): Promise<Run<Snapshot, Done>> {
  const { read, write, nothing, tries } = edge;
  let done = nothing;
  for (let made = 1; ; made++) {
    const reading = await read();
    const { decision, snapshot } = reading.ok
      ? await decided(reading.value, edge, day)
      : { decision: settle(day, null, reading), snapshot: null };
    done = await write(decision, snapshot, done);
    if (!done.again || made === tries) return { decision, snapshot, done };
  }
}

async function decided<Snapshot extends { readonly facts: Facts }, Done extends { readonly again: boolean }>(
  snapshot: Snapshot,
  { decideWithout, withPast }: Edge<Snapshot, Done>,
  day: Day,
): Promise<{ readonly decision: Decision; readonly snapshot: Snapshot }> {
  const { facts } = snapshot;
  if (facts.policy === null) return { decision: await decideWithout(snapshot, day), snapshot };
  const decision = decide(facts, day);
  if (decision.asksPast === undefined) return { decision, snapshot };
  const whole = await withPast(snapshot, decision.asksPast);
  return { decision: decide(whole.facts, day), snapshot: whole };
}
