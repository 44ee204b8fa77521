import type { Note, Problem } from './problem.ts';

/** A line ends within the policy's `notice`. */
export function endsSoon(line: string, words: string): Note {
  return { code: 'ends-soon', what: `${line} ends soon: ${words}.` };
}

const doings = {
  open: 'was opened',
  refresh: 'was updated',
  reopen: 'was reopened',
  close: 'was closed',
} as const;

/** What a run did with the issue about a line. */
export function issueKept(number: number, line: string, doing: keyof typeof doings): Note {
  return { code: 'issue-kept', what: `Issue ${number}, about the end of ${line}, ${doings[doing]}.` };
}

/** The token is not allowed to write the issues that `notice` needs. */
export function issuesForbidden(said: string): Note {
  return {
    code: 'issues-forbidden',
    what: `The policy has a "notice", but the token is not allowed to read and write issues. Add "issues: write" to the permissions of the job, or remove "notice" from the policy. GitHub answered: ${said}`,
  };
}

/** The repository has no issues. */
export function issuesDisabled(repository: string): Note {
  return {
    code: 'issues-disabled',
    what: `The policy has a "notice", but issues are disabled in ${repository}. Enable them under Settings, General, Features. Until then, only the runs report which lines end soon.`,
  };
}

/** Too many issues have the label to find those about lines that end soon. */
export function issuesCrowded(label: string, most: number): Note {
  return {
    code: 'issues-crowded',
    what: `More than ${most} issues have the label "${label}", so those about lines that end soon were not updated. Remove the label from issues that are done.`,
  };
}

/** An unexpected error stopped the update of issues. */
export function aheadUnknown(message: string): Note {
  return { code: 'ahead-unknown', what: `Could not update the issues about lines that end soon: ${message}` };
}

/** GitHub did not accept an issue, or gave no answer. */
export function issuesUnkept(said: string): Note {
  return {
    code: 'issues-unkept',
    what: `Could not update the issues about lines that end soon; the next run tries again. GitHub answered: ${said}`,
  };
}

/** More issues had to change than a run may touch. */
export function issuesLeft(left: number, most: number): Note {
  const issues = left === 1 ? 'One more issue' : `${left} more issues`;
  return {
    code: 'issues-left',
    what: `${issues} about lines that end soon must wait for the next run: a run changes at most ${most}.`,
  };
}

/** GitHub has disabled scheduled workflows after 60 days without activity. */
export function scheduleAsleep(paths: readonly string[]): Problem {
  const [first = '', ...others] = paths;
  const named = others.length === 0 ? first : `${first} and ${others.length} more`;
  return {
    code: 'schedule-asleep',
    what: `GitHub has disabled the scheduled workflow ${named}.`,
    why: 'It does so after 60 days without activity in a public repository. Only a scheduled run notices a line that ends between two releases.',
    fix: `Enable it again on its page under Actions, or with "gh workflow enable ${fileName(first)}".`,
  };
}

/** No workflow has run on a schedule for a while. */
export function scheduleMissing(last: string | null): Problem {
  const since = last === null ? '' : ` since ${last}`;
  return {
    code: 'schedule-missing',
    what: `No scheduled workflow run was found${since}.`,
    why: 'Only a scheduled run notices a line that ends between two releases.',
    fix: 'Add "schedule: [{ cron: "23 5 * * *" }]" under "on" in the workflow that runs support-window. If the schedule is new, its first run ends this warning.',
  };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
