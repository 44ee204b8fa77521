import type { Decision } from '../change/decision.ts';
import { lineJson, problemJson } from './json.ts';

/** What a run did on GitHub. */
export type Done = {
  readonly operation: 'created' | 'updated' | 'closed' | 'none';
  readonly pullRequest: { readonly number: number; readonly url: string } | null;
  readonly commit: string | null;
};

/** The outputs of a step, all of them texts: JSON where action.yml says so, empty where there is nothing. */
export function outputsOf(decision: Decision, done: Done, branch: string): Readonly<Record<string, string>> {
  const { lines, document, nextChange, problems } = decision;
  const supported = lines.filter(({ tier }) => tier !== null);
  const ended = lines.filter(({ tier }) => tier === null);
  const isPublished = done.operation === 'created' || done.operation === 'updated';
  return {
    changed: String(isPublished),
    drift: String(document.changed),
    supported: JSON.stringify(supported.map(({ line }) => line.name)),
    ended: JSON.stringify(ended.map(({ line }) => line.name)),
    latest: lines[0]?.line.latest.version.text ?? '',
    lines: JSON.stringify(lines.map(lineJson)),
    'next-change': nextChange ?? '',
    'pull-request-number': String(done.pullRequest?.number ?? ''),
    'pull-request-url': done.pullRequest?.url ?? '',
    'pull-request-operation': done.operation,
    branch: done.pullRequest === null && done.commit === null ? '' : branch,
    'commit-sha': done.commit ?? '',
    problems: JSON.stringify(problems.map(problemJson)),
  };
}
