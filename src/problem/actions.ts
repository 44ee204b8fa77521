import { shown, suggestion } from './given.ts';
import { note, problem } from './problem.ts';

/** An input that does not exist. Other programs set variables of this form, too, so the run continues. */
export const unknownInput = note(
  'unknown-input',
  ['brnach', ['branch', 'token']],
  (name: string, inputs: readonly string[]) => ({
    what: `There is no input "${name}", so it is ignored. ${suggestion(name, inputs) ?? 'Remove it from the "with" of the step, if it is there.'}`,
  }),
);

/** The value of an input is not one that it allows. */
export const inputWord = problem(
  'input-value',
  ['mode', 'chek', ['pull-request', 'check', 'plan']],
  (name: string, value: string, words: readonly string[]) => ({
    what: `The input "${name}" cannot be ${JSON.stringify(shown(value))}.`,
    why: `The values are ${words.join(', ')}.`,
    fix: suggestion(value, words) ?? 'Use one of these.',
  }),
);

/** The value of an input has the wrong form. */
export const inputShape = problem(
  'input-value',
  ['base', 'refs/heads/main', 'Use the short name, without refs/heads/.', 'main'],
  (name: string, value: string, found: string, example: string) => ({
    what: `The input "${name}" cannot be ${JSON.stringify(shown(value))}.`,
    why: found,
    fix: `For example: "${name}: ${example}".`,
  }),
);

/** There is no token. */
export const noToken = problem('no-token', [], () => ({
  what: 'The input "token" is empty.',
  why: 'A secret that does not exist is empty; runs for forks and for Dependabot get no secrets.',
  fix: 'Remove "token" to use the workflow\'s own, or check the name of the secret.',
}));

/** A variable that every runner sets is missing. */
export const noRunner = problem('no-runner', ['GITHUB_REPOSITORY'], (variable: string) => ({
  what: 'This program only runs as a step of a GitHub Actions workflow.',
  why: `The variable ${variable} is not set.`,
  fix: 'Use the action in a workflow, or the command line (dist/cli.js) elsewhere.',
}));

/** The file that says what started the run is not JSON; `said` is the error of the JSON parser. */
export const brokenEvent = problem('broken-event', ['Unexpected end of JSON input'], (said: string) => ({
  what: 'The event file of the runner cannot be read. Nothing was done.',
  why: sentence(said),
  fix: 'Run the job again. If this keeps happening, check the file that GITHUB_EVENT_PATH names: it must be JSON.',
}));

/** Why a row changes: its line has another state, or it only makes room, or names what is out of date. */
export type DriftCause = 'state' | 'row';

const updateFix = 'Run this action with "mode: pull-request", or "support-window update" in a clone.';

/** `check` found that the document is out of date. One for each row; `row` is what it should be. */
export const drift = problem(
  'drift',
  ['SECURITY.md', 9, '| 3.x | Yes |', '| 3.x | No |'],
  (path: string, line: number, before: string | null, row: string | null, cause: DriftCause = 'state') => ({
    what: driftText(before, row, cause),
    why: driftWhy(before, row, cause),
    fix: updateFix,
    where: { path, line },
  }),
);

/** `check` found no table, and `on-missing-table` is `insert`. */
export const missingTable = problem('drift', ['SECURITY.md', 12], (path: string, line: number) => ({
  what: `${path} has no table of supported versions yet.`,
  why: 'With "on-missing-table: insert", it is out of date until it has one.',
  fix: updateFix,
  where: { path, line },
}));

function driftText(before: string | null, row: string | null, cause: DriftCause): string {
  if (before === null) return `A row is missing below this line of the file: ${row?.trim() ?? ''}`;
  if (row !== null) return `This row is out of date. Replace it with: ${row.trim()}`;
  return cause === 'state'
    ? `This row is out of date and should be removed: ${before.trim()}`
    : `This row should be removed, to make room for newer ones: ${before.trim()}`;
}

function driftWhy(before: string | null, row: string | null, cause: DriftCause): string {
  if (before === null) return 'The table has no row for this release line.';
  if (cause === 'state')
    return 'According to the support policy, the versions of this row now have another state.';
  return row === null
    ? 'Its line ended earlier, and this table groups ended lines in other rows. To keep the row, set "ended: keep" in the policy.'
    : 'It names a version or a date that is out of date.';
}

/** An unexpected error: a bug in support-window. */
export const unexpected = problem('unexpected', ['Invalid time value.'], (message: string) => ({
  what: 'support-window stopped at an unexpected error.',
  why: message,
  fix: 'This is a bug in support-window: please report it. Runs with debug logging show where it happened.',
}));

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
