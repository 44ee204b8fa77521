import { type ActionContext, branchAsked, isElsewhere, placeOf, readingFor } from './action-context.ts';
import type { Inputs } from './actions/inputs.ts';
import * as workflow from './actions/workflow.ts';
import { type Decision, isOnboarding } from './change/decision.ts';
import { draftNotes } from './change/draft.ts';
import { driftIn } from './change/drift.ts';
import { type Gate, passed } from './change/gate.ts';
import { gatesFor } from './change/gates.ts';
import { type Findings, settle } from './change/settle.ts';
import type { Day } from './day.ts';
import { mostTries } from './github/mutate.ts';
import type { Order } from './github/order.ts';
import { joined, nothingDone, type Outcome } from './github/outcome.ts';
import { reportedOnly } from './github/outsider.ts';
import { ownBranch, ownBranchFor } from './github/own-branch.ts';
import { readRepository, type Snapshot } from './github/read.ts';
import { doing } from './github/reading.ts';
import { synchronise } from './github/synchronise.ts';
import { decideWithout, proposeFrom, withNearNames } from './onboard.ts';
import { unexpected } from './problem/actions.ts';
import { forkReports } from './problem/github.ts';
import { type Result, success } from './problem/problem.ts';
import { annotationsOf } from './report/annotations.ts';
import { outputsOf } from './report/outputs.ts';
import { plain } from './report/paint.ts';
import { summaryPage } from './report/summary.ts';
import { decisionPage } from './report/terminal.ts';
import { type Edge, sync } from './sync.ts';
import { lookUpcoming, nothingUpcoming, type Upcoming } from './upcoming.ts';

/** Carries out one step of a workflow, as it was begun on a day (UTC); comes back with its exit code. */
export async function runAction(begun: Promise<Result<ActionContext>>, today: Day): Promise<0 | 1> {
  try {
    const step = await begun;
    if (!step.ok) return await report(stoppedBy(step, today), null);
    workflow.hide(step.value.inputs.token);
    const ended = await runStep(step.value);
    const outcome = joined({ ...nothingDone, notes: step.notes }, ended.outcome);
    return await report({ ...ended, outcome }, step.value.inputs);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' };
    workflow.debug(stack ?? '');
    return await report(stoppedBy({ problems: [unexpected(message)] }, today), null);
  }
}

function stoppedBy(found: Findings, today: Day): Ended {
  return {
    decision: settle(today, null, found),
    gate: passed,
    outcome: nothingDone,
    ahead: nothingUpcoming,
    branch: '',
  };
}

/** What a step decided and did. */
export type Ended = {
  readonly decision: Decision;
  readonly gate: Gate;
  readonly outcome: Outcome;
  readonly ahead: Upcoming;
  /** The branch of the pull request; empty where nobody got as far. */
  readonly branch: string;
};

/** Syncs the repository of a step, then judges what started it and looks at what is to come. */
export async function runStep(step: ActionContext): Promise<Ended> {
  const named = await branchFor(step);
  if (!named.ok) return stoppedBy(named, step.day);
  const branch = named.value;
  const { decision, snapshot, done } = await sync(repositoryEdge(step, branch), step.day);
  if (snapshot === null) return { decision, gate: passed, outcome: done, ahead: nothingUpcoming, branch };
  const gate = gateFor(decision, snapshot, step);
  return {
    decision,
    gate,
    outcome: done,
    ahead: await lookUpcoming(decision, snapshot, step, branch),
    branch,
  };
}

/** A repository on GitHub as the place of a run: what the step did is what all its tries did. */
function repositoryEdge(step: ActionContext, branch: string): Edge<Snapshot, Outcome> {
  const asked = { isTrial: step.inputs.mode === 'plan', isGate: step.inputs.mode === 'check' };
  return {
    read: async () => {
      const snapshot = await readRepository(step.github, readingFor(step, branch));
      if (!snapshot.ok) return snapshot;
      const whole = await withNearNames(snapshot.value, step);
      return success({ ...whole, facts: { ...whole.facts, ...asked } });
    },
    decideWithout: (snapshot) => decideWithout(snapshot, step),
    write: async (decision, snapshot, before) => {
      const done = snapshot === null ? nothingDone : await write(decision, snapshot, step, branch, before);
      return joined(before, done);
    },
    nothing: nothingDone,
    tries: mostTries,
  };
}

/** The branch that is known without asking, or else GitHub is asked for the default branch. */
async function branchFor(step: ActionContext): Promise<Result<string>> {
  const branch = branchAsked(step);
  if (branch !== null) return success(branch);
  return await ownBranchFor(step.github, placeOf(step), doing(readingFor(step, ownBranch)));
}

/** The gates judge what started the run, so they are silent in a run that works on another repository. */
function gateFor(decision: Decision, { facts }: Snapshot, step: ActionContext): Gate {
  const { inputs } = step;
  const drafts = inputs.mode === 'check' ? draftNotes(decision, facts) : [];
  if (inputs.onUnsupportedRelease === 'ignore') return { ...passed, notes: drafts };
  const { tag, base } = isElsewhere(step) ? { tag: null, base: null } : step.trigger;
  const { findings, notes } = gatesFor({ tag: inputs.tag ?? tag, base }, decision, facts);
  return { findings, notes: [...notes, ...drafts] };
}

async function write(
  decision: Decision,
  snapshot: Snapshot,
  step: ActionContext,
  branch: string,
  { unanswered }: Outcome,
): Promise<Outcome> {
  const { inputs, runner, github } = step;
  if (inputs.mode !== 'pull-request' || decision.plan === 'blocked') return nothingDone;
  if (snapshot.node.isFork && inputs.repository === null) {
    const isWanted = decision.document.changed || isOnboarding(decision);
    return { ...nothingDone, notes: isWanted ? [forkReports(runner.repository)] : [] };
  }
  const order = orderFor(step, branch);
  const outcome = isOnboarding(decision)
    ? await proposeFrom(decision, snapshot, step, order, unanswered)
    : await synchronise(github, decision, snapshot, order, unanswered);
  return step.outsider === null ? outcome : reportedOnly(outcome, step.outsider);
}

/** How the pull request is wanted. */
function orderFor(step: ActionContext, branch: string): Order {
  const { inputs, runner } = step;
  return {
    repository: inputs.repository ?? runner.repository,
    server: runner.serverUrl,
    branch,
    run: runner.run,
    askedByHand: runner.event === 'workflow_dispatch',
    title: inputs.title,
    signoff: inputs.signoff,
    draft: inputs.draft,
    decoration: inputs,
    commitMessage: inputs.commitMessage,
    token: inputs.token,
    tool: runner.tool,
    cause: isElsewhere(step) ? inputs.tag : (inputs.tag ?? step.trigger.tag),
  };
}

/** Tells what was decided and done, each message once. A problem fails the step, and in `check` so does drift. */
async function report(
  { decision, gate, outcome, ahead, branch }: Ended,
  inputs: Inputs | null,
): Promise<0 | 1> {
  const isFailure = inputs?.onUnsupportedRelease === 'fail';
  const warnings = [...(isFailure ? [] : gate.findings), ...ahead.warnings];
  const problems = [
    ...decision.problems,
    ...outcome.problems,
    ...(isFailure ? gate.findings : []),
    ...(inputs?.mode === 'check' ? driftIn(decision) : []),
  ];
  const whole = {
    ...decision,
    problems,
    notes: [...gate.notes, ...decision.notes, ...outcome.notes, ...ahead.notes],
  };
  await workflow.tell({
    log: decisionPage({ ...whole, problems: decision.problems, notes: [] }, { paint: plain, columns: null }),
    annotations: annotationsOf(problems, whole.notes, warnings),
    outputs: outputsOf(whole, outcome, branch),
    summary: summaryPage(whole, outcome, warnings),
  });
  return problems.length === 0 ? 0 : 1;
}
