import { type ActionContext, branchAsked, isElsewhere, readingFor, workPlace } from './action-context.ts';
import { type Decision, isOnboarding } from './change/decision.ts';
import { timelineMarkdown } from './change/gantt.ts';
import { type Gate, passed } from './change/gate.ts';
import { draftNotes, gatesFor } from './change/gates.ts';
import { type Ended, stoppedBy } from './ended.ts';
import { mostTries } from './github/mutate.ts';
import type { Order } from './github/order.ts';
import { bothTries, nothingDone, type Outcome, reportedOnly } from './github/outcome.ts';
import { ownBranch, ownBranchFor } from './github/own-branch.ts';
import { readRepository, type Snapshot } from './github/read.ts';
import { doing } from './github/reading.ts';
import { synchronise } from './github/synchronise.ts';
import { decideWithout, proposeFrom, withNearNames, withPast } from './onboard.ts';
import { forkReports } from './problem/github.ts';
import { type Result, success } from './problem/problem.ts';
import { type Edge, sync } from './sync.ts';
import { lookUpcoming, nothingUpcoming } from './upcoming.ts';

/** Syncs the repository of a step, then judges what started it and looks at what is to come. */
export async function runStep(step: ActionContext): Promise<Ended> {
  const named = await branchFor(step);
  if (!named.ok) return stoppedBy(named, step.day);
  const branch = named.value;
  const { decision, snapshot, done } = await sync(repositoryEdge(step, branch), step.day);
  const ended = { decision, outcome: done, branch, draw: timelineMarkdown };
  if (snapshot === null) return { ...ended, gate: passed, ahead: nothingUpcoming };
  const gate = gateFor(decision, snapshot, step);
  return { ...ended, gate, ahead: await lookUpcoming(decision, snapshot, step, branch) };
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
    withPast: (snapshot, path) => withPast(snapshot, path, step),
    decideWithout: (snapshot) => decideWithout(snapshot, step),
    write: async (decision, snapshot, before) => {
      const done = snapshot === null ? nothingDone : await write(decision, snapshot, step, branch, before);
      return bothTries(before, done);
    },
    nothing: nothingDone,
    tries: mostTries,
  };
}

/** The branch that is known without asking, or else GitHub is asked for the default branch. */
async function branchFor(step: ActionContext): Promise<Result<string>> {
  const branch = branchAsked(step);
  if (branch !== null) return success(branch);
  return await ownBranchFor(step.github, workPlace(step), doing(readingFor(step, ownBranch)));
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
