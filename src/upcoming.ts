import { type ActionContext, workPlace } from './action-context.ts';
import * as workflow from './actions/workflow.ts';
import type { Decision } from './change/decision.ts';
import { keepIssues } from './github/notice.ts';
import type { Snapshot } from './github/read.ts';
import { watchSchedule } from './github/schedule.ts';
import { aheadUnknown } from './problem/notice.ts';
import type { Note, Problem } from './problem/problem.ts';

/** What a step says about what is to come. None of it stops a run. */
export type Upcoming = { readonly warnings: readonly Problem[]; readonly notes: readonly Note[] };

export const nothingUpcoming: Upcoming = { warnings: [], notes: [] };

/**
 * Tells maintainers of lines that are about to end where the policy has a `notice`; in `check` looks whether schedules
 * still run where the policy counts days. Forks, outsiders and runs with problems only report.
 */
export async function lookUpcoming(
  decision: Decision,
  snapshot: Snapshot,
  step: ActionContext,
  branch: string,
): Promise<Upcoming> {
  try {
    return await look(decision, snapshot, step, branch);
  } catch (error) {
    return { warnings: [], notes: [aheadUnknown(error instanceof Error ? error.message : String(error))] };
  }
}

async function look(
  decision: Decision,
  snapshot: Snapshot,
  step: ActionContext,
  branch: string,
): Promise<Upcoming> {
  const { inputs, runner, github, outsider, day } = step;
  const isGuest = outsider !== null || (snapshot.node.isFork && inputs.repository === null);
  if (isGuest || decision.plan === 'blocked') return nothingUpcoming;
  const { owner, name } = workPlace(step);
  const hasNotice = givesNotice(snapshot);
  if (inputs.mode === 'pull-request' && hasNotice) {
    const site = { owner, name, scope: branch };
    return { warnings: [], notes: await keepIssues(github, decision, site) };
  }
  const countsDays = hasNotice || decision.nextChange !== null;
  if (inputs.mode !== 'check' || runner.event === 'schedule' || !countsDays) return nothingUpcoming;
  const watched = await watchSchedule(github, { owner, name }, day);
  if (watched.ok) return { warnings: watched.value, notes: [] };
  workflow.debug(`Could not check whether scheduled workflows run: ${watched.refusal.said}`);
  return nothingUpcoming;
}

function givesNotice({ facts: { policy } }: Snapshot): boolean {
  return (
    policy?.reading.ok === true && policy.reading.value.some((product) => product.policy.notice !== null)
  );
}
