import type { Note, Problem } from './problem.ts';

/** A line that ends within the policy's `notice`; `words` follow *ends*. */
export function endsSoon(line: string, words: string): Note {
  return { code: 'ends-soon', what: `${line} ends soon: ${words}.` };
}

const doings = {
  open: 'was opened',
  refresh: 'was brought up to date',
  reopen: 'was opened again',
  close: 'was closed',
} as const;

/** What a run did with the issue about a line. */
export function issueKept(number: number, line: string, doing: keyof typeof doings): Note {
  return { code: 'issue-kept', what: `Issue ${number}, about the end of ${line}, ${doings[doing]}.` };
}

/** The token may not keep the issues that `notice` asks for. */
export function issuesForbidden(said: string): Note {
  return {
    code: 'issues-forbidden',
    what: `The policy has a "notice", but the token may not read and write issues. Add "issues: write" to the permissions of the job, or take "notice" out of the policy. GitHub answered: ${said}`,
  };
}

/** The repository has no issues. */
export function issuesDisabled(repository: string): Note {
  return {
    code: 'issues-disabled',
    what: `The policy has a "notice", but issues are switched off in ${repository}. Switch them on under Settings, General, Features; until then only runs say which lines are about to end.`,
  };
}

/** More issues carry our label than one reading shows, so an issue about a line could be among the others. */
export function issuesCrowded(label: string, most: number): Note {
  return {
    code: 'issues-crowded',
    what: `More than ${most} issues carry the label "${label}", so those about lines that are about to end were left alone. Take the label from issues that are done.`,
  };
}

/** Something unexpected came back while a run looked at what is to come. */
export function aheadUnknown(message: string): Note {
  return { code: 'ahead-unknown', what: `What is to come could not be looked after: ${message}` };
}

/** GitHub did not take an issue, or gave no answer. Nothing else depends on it. */
export function issuesUnkept(said: string): Note {
  return {
    code: 'issues-unkept',
    what: `The issues about lines that are about to end could not be brought up to date; the next run tries again. GitHub answered: ${said}`,
  };
}

/** More issues had to change than a run may touch. */
export function issuesLeft(left: number, most: number): Note {
  const issues = left === 1 ? 'One more issue' : `${left} more issues`;
  return {
    code: 'issues-left',
    what: `${issues} about lines that are about to end must wait for the next run: a run changes at most ${most}.`,
  };
}

/** GitHub has switched scheduled workflows off because nothing happened in the repository for 60 days. */
export function scheduleAsleep(paths: readonly string[]): Problem {
  const [first = '', ...others] = paths;
  const named = others.length === 0 ? first : `${first} and ${others.length} more`;
  return {
    code: 'schedule-asleep',
    what: `GitHub has switched off the scheduled workflow ${named}.`,
    why: 'It does so after 60 days without activity in a public repository. The policy counts days, and a line that ends between two releases is only noticed by a scheduled run.',
    fix: `Switch it on again on its page under Actions, or with "gh workflow enable ${fileName(first)}".`,
  };
}

/** No workflow has run on a schedule for a while; `last` is the day of the last such run, null for none. */
export function scheduleMissing(last: string | null): Problem {
  const since = last === null ? 'known' : `known since ${last}`;
  return {
    code: 'schedule-missing',
    what: `No scheduled run of a workflow is ${since}.`,
    why: 'The policy counts days, and a line that ends between two releases is only noticed by a scheduled run.',
    fix: 'Give the workflow that keeps the document "schedule: [{ cron: "23 5 * * *" }]" under "on". If it is new, this goes away with its first run.',
  };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
