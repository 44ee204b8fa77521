import type { Root } from 'mdast';
import { lineKey } from '../../release/interval.ts';
import { tablesOf } from '../markdown/table.ts';
import { type Choice, candidatesOf, isTitled } from './locate.ts';
import { labelsOf, readNotation } from './notation.ts';
import { type Candidate, cellsOf } from './table-columns.ts';
import { isTranslated } from './translation.ts';

/** The other tables of versions that seem to be this one in another language, from top to bottom. */
export function translationsOf(
  root: Root,
  text: string,
  choice: Choice,
  chosen: Candidate,
): readonly Candidate[] {
  if (tablesOf(root, text).length < 2) return [];
  const others = candidatesOf(root, text, { ...choice, table: null });
  const isAlone = ({ table }: Candidate) =>
    others.filter((other) => isTitled(other.table, table.section.title)).length === 1;
  return others.filter((other) => other.readable && isTranslated(chosen, other) && isAlone(other));
}

/**
 * The other tables that say something of the support of versions of which this one names some as well, from top to bottom,
 * without its `copies`.
 */
export function tablesBeside(
  root: Root,
  text: string,
  choice: Choice,
  chosen: Candidate,
  copies: readonly Candidate[],
): readonly Candidate[] {
  if (tablesOf(root, text).length < 2) return [];
  const own = namedIn(chosen);
  const kept = new Set([chosen, ...copies].map(({ table }) => table.start));
  const others = candidatesOf(root, text, { ...choice, table: null });
  return others.filter((other) => {
    const names = namedIn(other);
    const isAnother = !kept.has(other.table.start) && names.size > 1;
    return isAnother && [...names].some((name) => own.has(name));
  });
}

/** The versions that a table names one by one. */
function namedIn({ table, version }: Candidate): ReadonlySet<string> {
  const labels = cellsOf(table, version).flatMap((cell) => labelsOf(readNotation(cell)));
  return new Set(labels.map(({ numbers }) => lineKey(numbers)));
}
