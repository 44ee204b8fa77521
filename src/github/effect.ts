import type { Proposed, PullRequest, Situation } from '../change/move.ts';
import { nothingDone, type Operation, type Outcome, type Write } from './outcome.ts';

/** What a write did, and the pull request it opened. */
export type Effect = { readonly outcome: Outcome; readonly opened: PullRequest | null };

/**
 * What became of a write whose answer got lost, as the situation afterwards shows it. Where another run did the very
 * same at the same moment, nobody can tell the two apart, and both take it for theirs.
 */
export function effectOf(write: Write, { branch, proposed }: Situation): Effect {
  switch (write.kind) {
    case 'commit':
      return branch.kind === 'ours' && branch.oid !== write.from
        ? committed(branch.oid, openIn(proposed))
        : nothingSeen;
    case 'open':
      return opened(openIn(proposed));
    case 'describe':
      return described(write.pullRequest, openIn(proposed));
    case 'close':
      return closed(write.pullRequest, proposed);
  }
}

const nothingSeen: Effect = { outcome: nothingDone, opened: null };

function openIn(proposed: Proposed): PullRequest | null {
  return proposed.kind === 'open' ? proposed.pullRequest : null;
}

function committed(commit: string, open: PullRequest | null): Effect {
  return open === null ? seen('none', null, commit) : seen('updated', open, commit);
}

/** One without our section was opened by somebody else. */
function opened(open: PullRequest | null): Effect {
  return open === null || open.section === null ? nothingSeen : { ...seen('created', open), opened: open };
}

function described({ number, body }: PullRequest, open: PullRequest | null): Effect {
  return open?.number === number && open.body !== body ? seen('updated', open) : nothingSeen;
}

function closed({ number }: PullRequest, proposed: Proposed): Effect {
  return proposed.kind === 'closed' && proposed.pullRequest.number === number
    ? seen('closed', proposed.pullRequest)
    : nothingSeen;
}

function seen(operation: Operation, shown: PullRequest | null, commit: string | null = null): Effect {
  const pullRequest = shown === null ? null : { number: shown.number, url: shown.url };
  return { outcome: { ...nothingDone, operation, pullRequest, commit }, opened: null };
}
