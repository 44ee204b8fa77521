import type { Note, Problem } from './problem.ts';
import { shown } from './shown.ts';
import { closest } from './suggest.ts';

/** An input that does not exist. Other programs leave variables of such names behind, too, so it stops nothing. */
export function unknownInput(name: string, inputs: readonly string[]): Note {
  const near = closest(name, inputs);
  const way =
    near === null ? 'Take it out of the step\'s "with", if it stands there.' : `Did you mean "${near}"?`;
  return { code: 'unknown-input', what: `There is no input "${name}", so it counts for nothing. ${way}` };
}

/** An input whose value is none of its words. */
export function inputWord(name: string, value: string, words: readonly string[]): Problem {
  return {
    code: 'input-value',
    what: `The input "${name}" cannot be ${JSON.stringify(shown(value))}.`,
    why: `Its values are ${words.join(', ')}.`,
    fix: meant(value, words) ?? 'Use one of these.',
  };
}

/** An input whose value is not of the shape it needs; `example` is one that is. */
export function inputShape(name: string, value: string, found: string, example: string): Problem {
  return {
    code: 'input-value',
    what: `The input "${name}" cannot be ${JSON.stringify(shown(value))}.`,
    why: found,
    fix: `Write for example "${name}: ${example}".`,
  };
}

/** There is no token. */
export function noToken(): Problem {
  return {
    code: 'no-token',
    what: 'The input "token" is empty.',
    why: 'A secret that does not exist is an empty text; runs for forks and for Dependabot get no secrets.',
    fix: 'Leave "token" out to use the workflow\'s own, or check the name of the secret.',
  };
}

/** The runner did not say what it should have. */
export function noRunner(variable: string): Problem {
  return {
    code: 'no-runner',
    what: 'This program runs as a step of a GitHub Actions workflow.',
    why: `The variable ${variable} is not set.`,
    fix: 'Use the action in a workflow, or the command line (dist/cli.js) elsewhere.',
  };
}

/** The file that says what started the run is not JSON; `said` is what the reader of JSON has against it. */
export function brokenEvent(said: string): Problem {
  return {
    code: 'broken-event',
    what: 'The runner gave an event that cannot be read. Nothing was done.',
    why: sentence(said),
    fix: 'Run the job again. If it stays, look at the file that the variable GITHUB_EVENT_PATH names: it must be JSON.',
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
    ? `This row is out of date and should go: ${before.trim()}`
    : `This row makes room for newer ones: ${before.trim()}`;
}

function driftWhy(before: string | null, row: string | null, cause: DriftCause): string {
  if (before === null) return 'A line that the policy knows has no row yet.';
  if (cause === 'state') return 'The support policy gives this line another state.';
  return row === null
    ? 'Its line ended before, and the table leaves what ended to other rows; "ended: keep" in the policy keeps them.'
    : 'A version or a day in it is out of date.';
}

/** An error nobody foresaw: a mistake of this program. */
export function unexpected(message: string): Problem {
  return {
    code: 'unexpected',
    what: 'support-window met an error it does not know. Nothing more was done.',
    why: message,
    fix: 'This is a mistake in support-window: please report it. Runs with debug logging show where it happened.',
  };
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function meant(word: string, words: readonly string[]): string | null {
  const near = closest(word, words);
  return near === null ? null : `Did you mean "${near}"?`;
}
