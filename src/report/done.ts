import type { Done } from './outputs.ts';

/** What became of a pull request, for the log of a run; `none` where nothing was done to it. */
const doneWords: Readonly<Record<Done['operation'], string>> = {
  none: 'is open',
  created: 'was opened',
  updated: 'was updated',
  closed: 'was closed',
};

/** The pull request of a run and what was done to it, as the last lines of its log; nothing without one. */
export function doneText({ operation, pullRequest }: Done): readonly string[] {
  if (pullRequest === null) return [];
  return ['', `Pull request #${pullRequest.number} ${doneWords[operation]}: ${pullRequest.url}`];
}
