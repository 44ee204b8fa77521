import { drift } from '../problem/actions.ts';
import type { Problem } from '../problem/problem.ts';
import type { Decision } from './decision.ts';
import { partsOf, placedEdits } from './parts.ts';
import { turnOf } from './touched.ts';

/** One problem for each row that is out of date, at its place. Problem: `drift`. */
export function driftIn(decision: Decision): readonly Problem[] {
  if (decision.plan !== 'open') return [];
  return placedEdits(decision).map(({ path, line, before, after }) => {
    const parts = partsOf(decision).filter(({ document }) => document.path === path);
    const changes = parts.flatMap(({ document }) => document.changes);
    const isTurned = changes.some((change) => change.was?.at === line && turnOf(change) !== null);
    return drift(path, line, before, after, isTurned ? 'state' : 'row');
  });
}
