import type { Decision } from '../change/decision.ts';
import { partsOf } from '../change/parts.ts';
import type { Support } from '../policy/support.ts';
import { lineJson, problemJson } from './json.ts';
import { matrixOf } from './matrix.ts';

/** What a run did on GitHub. */
export type Done = {
  readonly operation: 'created' | 'updated' | 'closed' | 'none';
  readonly pullRequest: { readonly number: number; readonly url: string } | null;
  /** Whether people closed it with the same change, so that nothing is proposed. */
  readonly declined?: boolean;
  readonly commit: string | null;
};

/** The outputs of a step, all of them texts: JSON where action.yml says so, empty where there is nothing. */
export function outputsOf(decision: Decision, done: Done, branch: string): Readonly<Record<string, string>> {
  const { document, nextChange, problems } = decision;
  const isPublished = done.operation === 'created' || done.operation === 'updated';
  return {
    changed: String(isPublished),
    drift: String(document.changed),
    supported: JSON.stringify(byProduct(decision, (lines) => names(lines, ({ tier }) => tier !== null))),
    ended: JSON.stringify(byProduct(decision, (lines) => names(lines, ({ tier }) => tier === null))),
    matrix: JSON.stringify(matrixOf(partsOf(decision))),
    latest: latestOf(decision),
    lines: JSON.stringify(byProduct(decision, (lines) => lines.map(lineJson))),
    'next-change': nextChange ?? '',
    'pull-request-number': String(done.pullRequest?.number ?? ''),
    'pull-request-url': done.pullRequest?.url ?? '',
    'pull-request-operation': done.operation,
    branch: done.pullRequest === null && done.commit === null ? '' : branch,
    'commit-sha': done.commit ?? '',
    problems: JSON.stringify(problems.map(problemJson)),
  };
}

/** What is said of lines: as it is for a single product, keyed by product for several. */
function byProduct<T>(
  decision: Decision,
  say: (lines: readonly Support[]) => T,
): T | Readonly<Record<string, T>> {
  if (decision.products.length === 0) return say(decision.lines);
  return Object.fromEntries(decision.products.map(({ name, lines }) => [name, say(lines)]));
}

function names(lines: readonly Support[], isMeant: (support: Support) => boolean): readonly string[] {
  return lines.filter(isMeant).map(({ line }) => line.name);
}

function latestOf(decision: Decision): string {
  const latest = byProduct(decision, ([newest]) => newest?.line.latest.version.text ?? '');
  return typeof latest === 'string' ? latest : JSON.stringify(latest);
}

/** What became of a pull request, for the log of a run; `none` where nothing was done to it. */
const doneWords: Readonly<Record<Done['operation'], string>> = {
  none: 'is open',
  created: 'was opened',
  updated: 'was updated',
  closed: 'was closed',
};

/** The pull request of a run and what was done to it, as the last lines of its log; nothing without one. */
export function doneText({ operation, pullRequest, declined = false }: Done): readonly string[] {
  if (pullRequest === null) return [];
  const words = declined ? 'with the same change was closed' : doneWords[operation];
  return ['', `Pull request #${pullRequest.number} ${words}: ${pullRequest.url}`];
}
