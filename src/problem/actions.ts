import type { Note, Problem } from './problem.ts';
import { shown } from './shown.ts';
import { closest } from './suggest.ts';

/** An input that does not exist. Other programs set variables of this form, too, so the run continues. */
export function unknownInput(name: string, inputs: readonly string[]): Note {
  const near = closest(name, inputs);
  const way =
    near === null ? 'Remove it from the "with" of the step, if it is there.' : `Did you mean "${near}"?`;
  return { code: 'unknown-input', what: `There is no input "${name}", so it is ignored. ${way}` };
}

/** The value of an input is not one that it allows. */
export function inputWord(name: string, value: string, words: readonly string[]): Problem {
  return {
    code: 'input-value',
    what: `The input "${name}" cannot be ${JSON.stringify(shown(value))}.`,
    why: `The values are ${words.join(', ')}.`,
    fix: meant(value, words) ?? 'Use one of these.',
  };
}

/** The value of an input has the wrong form. */
export function inputShape(name: string, value: string, found: string, example: string): Problem {
  return {
    code: 'input-value',
    what: `The input "${name}" cannot be ${JSON.stringify(shown(value))}.`,
    why: found,
    fix: `For example: "${name}: ${example}".`,
  };
}

/** There is no token. */
export function noToken(): Problem {
  return {
    code: 'no-token',
    what: 'The input "token" is empty.',
    why: 'A secret that does not exist is empty; runs for forks and for Dependabot get no secrets.',
    fix: 'Remove "token" to use the workflow\'s own, or check the name of the secret.',
  };
}

/** The runner did not say what it should have. */
export function noRunner(variable: string): Problem {
  return {
    code: 'no-runner',
    what: 'This program only runs as a step of a GitHub Actions workflow.',
    why: `The variable ${variable} is not set.`,
    fix: 'Use the action in a workflow, or the command line (dist/cli.js) elsewhere.',
  };
}

/** The file that says what started the run is not JSON; `said` is the error of the JSON parser. */
export function brokenEvent(said: string): Problem {
  return {
    code: 'broken-event',
    what: 'The event file of the runner cannot be read. Nothing was done.',
    why: sentence(said),
    fix: 'Run the job again. If this keeps happening, check the file that GITHUB_EVENT_PATH names: it must be JSON.',
  };
}

/** Why a row changes: its line has another state, or it only makes room, or names what is out of date. */
export type DriftCause = 'state' | 'row';

/** `check` found that the document is out of date. One for each row; `row` is what it should be. */
export function drift(
  path: string,
  line: number,
  before: string | null,
  row: string | null,
  cause: DriftCause = 'state',
): Problem {
  return {
    code: 'drift',
    what: driftText(before, row, cause),
    why: driftWhy(before, row, cause),
    fix: 'Run this action with "mode: pull-request", or "support-window update" in a clone.',
    where: { path, line },
  };
}

function driftText(before: string | null, row: string | null, cause: DriftCause): string {
  if (before === null) return `A row is missing after this line: ${row?.trim() ?? ''}`;
  if (row !== null) return `This row is out of date. It should be: ${row.trim()}`;
  return cause === 'state'
    ? `This row is out of date and should be removed: ${before.trim()}`
    : `This row should be removed, to make room for newer ones: ${before.trim()}`;
}

function driftWhy(before: string | null, row: string | null, cause: DriftCause): string {
  if (before === null) return 'The table has no row for this line yet.';
  if (cause === 'state') return 'The support policy gives this line a different state.';
  return row === null
    ? 'Its line ended earlier, and this table groups ended lines in other rows. To keep the row, set "ended: keep" in the policy.'
    : 'It names an outdated version or date.';
}

/** An unexpected error: a bug in support-window. */
export function unexpected(message: string): Problem {
  return {
    code: 'unexpected',
    what: 'support-window stopped at an unexpected error.',
    why: message,
    fix: 'This is a bug in support-window: please report it. Runs with debug logging show where it happened.',
  };
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function meant(word: string, words: readonly string[]): string | null {
  const near = closest(word, words);
  return near === null ? null : `Did you mean "${near}"?`;
}
