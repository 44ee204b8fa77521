import { firstOf } from './list.ts';
import { note, problem } from './problem.ts';

/** A line ends within the policy's `notice`. */
export const endsSoon = note(
  'ends-soon',
  ['2.x', 'after 2026-12-24, 6 months after 3.0 was released'],
  (line: string, words: string) => ({ what: `${line} ends soon: ${words}.` }),
);

const doings = {
  open: 'was opened',
  refresh: 'was updated',
  reopen: 'was reopened',
  close: 'was closed',
} as const;

/** What a run did with the issue about a line. */
export const issueKept = note(
  'issue-kept',
  [12, '2.x', 'open'],
  (number: number, line: string, doing: keyof typeof doings) => ({
    what: `Issue ${number}, about the end of ${line}, ${doings[doing]}.`,
  }),
);

/** The token is not allowed to write the issues that `notice` needs. */
export const issuesForbidden = note(
  'issues-forbidden',
  ['Resource not accessible by integration.'],
  (said: string) => ({
    what: `The policy has a "notice", but the token is not allowed to read and write issues. Add "issues: write" to the permissions of the job, or remove "notice" from the policy. GitHub answered: ${said}`,
  }),
);

/** The repository has no issues. */
export const issuesDisabled = note('issues-disabled', ['octo/app'], (repository: string) => ({
  what: `The policy has a "notice", but issues are disabled in ${repository}. Enable them under Settings, General, Features. Until then, only the runs report which lines end soon.`,
}));

/** Too many issues have the label to find those about lines that end soon. */
export const issuesCrowded = note(
  'issues-crowded',
  ['support-window', 100],
  (label: string, most: number) => ({
    what: `More than ${most} issues have the label "${label}", so those about lines that end soon were not updated. Remove the label from issues that are done.`,
  }),
);

/** An unexpected error stopped the update of issues. */
export const aheadUnknown = note('ahead-unknown', ['Invalid time value.'], (message: string) => ({
  what: `Could not update the issues about lines that end soon: ${message}`,
}));

/** GitHub did not accept an issue, or gave no answer. */
export const issuesUnkept = note('issues-unkept', ['502 Bad Gateway.'], (said: string) => ({
  what: `Could not update the issues about lines that end soon; the next run tries again. GitHub answered: ${said}`,
}));

/** More issues had to change than a run may touch. */
export const issuesLeft = note('issues-left', [4, 10], (left: number, most: number) => {
  const issues = left === 1 ? 'One more issue' : `${left} more issues`;
  return {
    what: `${issues} about lines that end soon must wait for the next run: a run changes at most ${most}.`,
  };
});

/** GitHub has disabled scheduled workflows after 60 days without activity. */
export const scheduleAsleep = problem(
  'schedule-asleep',
  [['.github/workflows/support.yml']],
  (paths: readonly string[]) => ({
    what: `GitHub has disabled the scheduled workflow ${firstOf(paths, 1)}.`,
    why: 'It does so after 60 days without activity in a public repository. Only a scheduled run notices a line that ends between two releases.',
    fix: `Enable it again on its page under Actions, or with "gh workflow enable ${fileName(paths[0] ?? '')}".`,
  }),
);

/** No workflow has run on a schedule for a while. */
export const scheduleMissing = problem('schedule-missing', ['2026-09-01'], (last: string | null) => {
  const since = last === null ? '' : ` since ${last}`;
  return {
    what: `No scheduled workflow run was found${since}.`,
    why: 'Only a scheduled run notices a line that ends between two releases.',
    fix: 'Add "schedule: [{ cron: "23 5 * * *" }]" under "on" in the workflow that runs support-window. If the schedule is new, its first run ends this warning.',
  };
});

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
