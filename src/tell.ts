import type { ActionContext } from './action-context.ts';
import type { Inputs } from './actions/inputs.ts';
import * as workflow from './actions/workflow.ts';
import { driftIn } from './change/drift.ts';
import type { Day } from './day.ts';
import { type Ended, stoppedBy } from './ended.ts';
import { bothTries, nothingDone } from './github/outcome.ts';
import { unexpected } from './problem/actions.ts';
import type { Result } from './problem/problem.ts';
import { annotationsOf } from './report/annotations.ts';
import { doneText, outputsOf } from './report/outputs.ts';
import { plain } from './report/paint.ts';
import { summaryPage } from './report/summary.ts';
import { decisionPage } from './report/terminal.ts';

/** The part of the program that does the work. */
type Work = { readonly runStep: (step: ActionContext) => Promise<Ended> };

/**
 * Carries out one step of a workflow, as it was begun on a day (UTC), and tells the runner of it; comes back with its exit
 * code. A step that went wrong while it was begun loads no more of the program.
 */
export async function runAndTell(
  begun: Promise<Result<ActionContext>>,
  today: Day,
  load: () => Promise<Work>,
): Promise<0 | 1> {
  try {
    const step = await begun;
    if (!step.ok) return await report(stoppedBy(step, today), null);
    workflow.hide(step.value.inputs.token);
    const { runStep } = await load();
    const ended = await runStep(step.value);
    const outcome = bothTries({ ...nothingDone, notes: step.notes }, ended.outcome);
    return await report({ ...ended, outcome }, step.value.inputs);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' };
    workflow.debug(stack ?? '');
    return await report(stoppedBy({ problems: [unexpected(message)] }, today), null);
  }
}

/** Tells what was decided and done, each message once. A problem fails the step, and in `check` so does drift. */
async function report(
  { decision, gate, outcome, ahead, branch, draw }: Ended,
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
    log: [
      ...decisionPage({ ...whole, problems: decision.problems, notes: [] }, { paint: plain, columns: null }),
      ...doneText(outcome),
    ],
    annotations: annotationsOf(problems, whole.notes, warnings),
    outputs: outputsOf(whole, outcome, branch),
    summary: summaryPage(whole, outcome, warnings, draw),
  });
  return problems.length === 0 ? 0 : 1;
}
