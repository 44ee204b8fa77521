import type { DocumentOutcome } from '../document/outcome.ts';
import { drift, missingTable } from '../problem/actions.ts';
import type { Problem } from '../problem/problem.ts';
import type { Decision } from './decision.ts';
import { documentPaths, editsOf, partsOf } from './parts.ts';
import { turnOf } from './touched.ts';

/** One problem for each row that is out of date, at its place, and one for each table to add. Problem: `drift`. */
export function driftIn(decision: Decision): readonly Problem[] {
  if (decision.plan !== 'open') return [];
  const documents = partsOf(decision).map(({ document }) => document);
  return documentPaths(decision).flatMap((path) => {
    const here = documents.filter((document) => document.path === path);
    const missing = here.flatMap(({ added, edits: [first] }) =>
      added === undefined || first === undefined ? [] : [missingTable(path, first.line)],
    );
    return [
      ...outdatedRows(
        path,
        here.filter(({ added }) => added === undefined),
      ),
      ...missing,
    ];
  });
}

function outdatedRows(path: string, documents: readonly DocumentOutcome[]): readonly Problem[] {
  const changes = documents.flatMap((document) => document.changes);
  return editsOf(documents).map(({ line, before, after }) => {
    const isTurned = changes.some((change) => change.was?.at === line && turnOf(change) !== null);
    return drift(path, line, before, after, isTurned ? 'state' : 'row');
  });
}
