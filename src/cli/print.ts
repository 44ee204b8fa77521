import type { Decision } from '../change/decision.ts';
import { settle } from '../change/settle.ts';
import type { Problem } from '../problem/problem.ts';
import { decisionJson, jsonText } from '../report/json.ts';
import { nextChangeLine } from '../report/next-change.ts';
import { decisionPage, problemsPage } from '../report/terminal.ts';
import { type NextStep, type Purpose, verdictText } from '../report/verdict.ts';
import type { OutputOptions } from './arguments.ts';
import { asCalled } from './next-command.ts';
import type { Screen, World } from './world.ts';

/**
 * Prints a decision: as JSON, or as a page with its problems on standard error. Quiet, a plan is the change alone, a check
 * one line where the table is out of date, and an update nothing. `next` is what would write it.
 */
export function printDecision(
  decision: Decision,
  purpose: Purpose,
  next: NextStep | null,
  { json, quiet }: OutputOptions,
  world: World,
): void {
  const { today, output, errors } = world;
  if (json) {
    printJson(decisionJson(decision), output);
    return;
  }
  const ending = decision.plan === 'blocked' ? errors : output;
  const told = quiet ? { ...decision, notes: [] } : decision;
  const isAsked = !quiet || purpose === 'plan';
  if (isAsked && decision.day !== today) printPage([`As of ${decision.day}:`, ''], output);
  if (isAsked) printPage(spaced(decisionPage(told, output.look, purpose, nextChangeLine)), output);
  printPage(spaced(problemsTyped(decision.problems, world)), errors);
  if (!quiet || isOutdated(decision, purpose))
    printPage(verdictText(decision, purpose, next, ending.look), ending);
}

function isOutdated({ plan }: Decision, purpose: Purpose): boolean {
  return purpose === 'check' && plan === 'open';
}

/** Prints problems that came before there was anything to decide. */
export function printProblems(problems: readonly Problem[], { json }: OutputOptions, world: World): void {
  const { today, output, errors } = world;
  if (json) printJson(decisionJson(settle(today, null, { problems })), output);
  else printPage(problemsTyped(problems, world), errors);
}

/** Problems as a page of lines, their remedies with the commands as they have to be typed here. */
export function problemsTyped(problems: readonly Problem[], world: World): readonly string[] {
  return problemsPage(
    problems.map((problem) => asCalled(problem, world)),
    world.errors.look,
  );
}

/** One JSON object, indented, on standard output. */
export function printJson(value: object, output: Screen): void {
  output.write(`${jsonText(value)}\n`);
}

/** A page of lines. */
export function printPage(lines: readonly string[], screen: Screen): void {
  if (lines.length > 0) screen.write(`${lines.join('\n')}\n`);
}

function spaced(page: readonly string[]): readonly string[] {
  return page.length === 0 ? page : [...page, ''];
}
