import type { Decision } from '../change/decision.ts';
import { type Issue, type NoticeMove, noticeMoves } from '../change/notice.ts';
import { issueKept, issuesLeft } from '../problem/notice.ts';
import type { Note } from '../problem/problem.ts';
import type { GitHub } from './client.ts';
import { type IssueSite, keepIssue, readIssues } from './issues.ts';
import { mostTries } from './mutate.ts';

/** Where issues are kept, and the branch of the pull request they go with. */
export type NoticeSite = IssueSite & { readonly scope: string };

/** How many issues a run opens or changes at most. */
export const mostChanges = 10;

/**
 * Keeps one issue for each line that is about to end. After an issue was opened, or when nobody knows whether it was,
 * everything is read again: of two that runs opened at the same moment the older one stays. Whatever goes wrong is a
 * note, as nothing else depends on it.
 */
export async function keepIssues(
  github: GitHub,
  decision: Decision,
  site: NoticeSite,
): Promise<readonly Note[]> {
  let progress: Progress = { kept: new Map(), changes: 0, notes: [], obstacle: null, again: true };
  for (let tries = 1; progress.again && tries <= mostTries; tries++) {
    progress = await tryOnce(github, decision, site, { ...progress, obstacle: null, again: false });
  }
  const { notes, obstacle } = progress;
  return obstacle === null ? notes : [...notes, obstacle];
}

type Progress = {
  /** Issues as this run left them, by number: a list may not show that yet. */
  readonly kept: ReadonlyMap<number, Issue>;
  readonly changes: number;
  /** What was done. */
  readonly notes: readonly Note[];
  /** Why something is left to do. */
  readonly obstacle: Note | null;
  readonly again: boolean;
};

async function tryOnce(
  github: GitHub,
  decision: Decision,
  { scope, ...site }: NoticeSite,
  before: Progress,
): Promise<Progress> {
  const found = await readIssues(github, site);
  if (!found.ok) return { ...before, obstacle: found.note };
  const issues = new Map([...found.value.map((issue) => [issue.number, issue] as const), ...before.kept]);
  const moves = noticeMoves(decision, [...issues.values()], scope);
  const room = mostChanges - before.changes;
  const left = moves.length - room;
  const obstacle = left > 0 ? issuesLeft(left, mostChanges) : null;
  return await carryOut(github, site, moves.slice(0, room), { ...before, obstacle });
}

/** One after the other, as GitHub asks for. The first that comes to nothing ends it. */
async function carryOut(
  github: GitHub,
  site: IssueSite,
  moves: readonly NoticeMove[],
  before: Progress,
): Promise<Progress> {
  let progress = before;
  for (const move of moves) {
    const kept = await keepIssue(github, site, move);
    if (!kept.ok) return { ...progress, obstacle: kept.note, again: kept.uncertain };
    progress = after(move, kept.value, progress);
  }
  return progress;
}

function after(move: NoticeMove, number: number, { kept, changes, notes, ...rest }: Progress): Progress {
  const title = move.kind === 'close' ? null : move.title;
  const issue = { number, title: title ?? '', body: move.body, open: move.kind !== 'close' };
  return {
    kept: new Map([...kept, [number, issue]]),
    changes: changes + 1,
    notes: [...notes, issueKept(number, move.about, move.kind)],
    obstacle: rest.obstacle,
    again: rest.again || move.kind === 'open',
  };
}
