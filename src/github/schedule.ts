import { type Day, dayOfEpochSeconds, daysBetween } from '../day.ts';
import { scheduleAsleep, scheduleMissing } from '../problem/notice.ts';
import type { Problem } from '../problem/problem.ts';
import { refusedFor } from './answer-shape.ts';
import type { Answer, GitHub } from './client.ts';
import type { IssueSite } from './issues.ts';

/** GitHub switches schedules off after so many days without activity. */
const longestSleep = 60;

const actions = 'GET /repos/{owner}/{repo}/actions';

/**
 * Whether scheduled workflows still run, as far as this token may see it: warnings where GitHub has switched one off, or
 * where none has run on a schedule for sixty days before a day (UTC). Two requests at most. Everybody may read both in a public
 * repository, and only there GitHub switches schedules off; in others it takes `actions: read`.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows
 */
export async function watchSchedule(
  github: GitHub,
  { owner, name }: IssueSite,
  day: Day,
): Promise<Answer<readonly Problem[]>> {
  const place = { owner, repo: name };
  const workflows = await github.read(`${actions}/workflows`, { ...place, per_page: 100 });
  if (!workflows.ok) return workflows;
  const oddWorkflows = refusedFor('workflows', workflows.value.data);
  if (oddWorkflows !== null) return oddWorkflows;
  const asleep = asleepIn(workflows.value.data);
  if (asleep.length > 0) return { ok: true, value: [scheduleAsleep(asleep)] };
  const runs = await github.read(`${actions}/runs`, { ...place, event: 'schedule', per_page: 1 });
  if (!runs.ok) return runs;
  const oddRuns = refusedFor('runs', runs.value.data);
  if (oddRuns !== null) return oddRuns;
  const last = lastDayIn(runs.value.data);
  const isRecent = last !== null && daysBetween(last, day) <= longestSleep;
  return { ok: true, value: isRecent ? [] : [scheduleMissing(last)] };
}

function asleepIn(data: unknown): readonly string[] {
  const { workflows } = data as {
    readonly workflows: readonly { readonly path: string; readonly state: string }[];
  };
  return workflows.filter(({ state }) => state === 'disabled_inactivity').map(({ path }) => path);
}

/** Runs come newest first. */
function lastDayIn(data: unknown): Day | null {
  const { workflow_runs: runs } = data as {
    readonly workflow_runs: readonly { readonly created_at: string }[];
  };
  const [newest] = runs;
  return newest === undefined ? null : dayOfEpochSeconds(Date.parse(newest.created_at) / 1000);
}
