import type { Decision } from './change/decision.ts';
import { type Gate, passed } from './change/gate.ts';
import { type Findings, settle } from './change/settle.ts';
import type { Day } from './day.ts';
import { nothingDone, type Outcome } from './github/outcome.ts';
import type { Draw } from './report/summary.ts';
import { nothingUpcoming, type Upcoming } from './upcoming.ts';

/** What a step decided and did. */
export type Ended = {
  readonly decision: Decision;
  readonly gate: Gate;
  readonly outcome: Outcome;
  readonly ahead: Upcoming;
  /** The branch of the pull request; empty where nobody got as far. */
  readonly branch: string;
  /** Draws lines; nothing where nobody got as far, so that what draws is loaded by those who work. */
  readonly draw: Draw;
};

/** A step that ended before anything was done. */
export function stoppedBy(found: Findings, today: Day): Ended {
  return {
    decision: settle(today, null, found),
    gate: passed,
    outcome: nothingDone,
    ahead: nothingUpcoming,
    branch: '',
    draw: () => [],
  };
}
