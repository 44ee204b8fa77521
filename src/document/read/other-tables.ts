import type { Root } from 'mdast';
import { tableBeside } from '../../problem/document-note.ts';
import type { Note } from '../../problem/problem.ts';
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

/** Names the tables that speak of the support of some versions which the `kept` ones name as well, and are not kept. */
export function tablesLeft(
  root: Root,
  text: string,
  choice: Choice,
  kept: readonly Candidate[],
): readonly Note[] {
  if (tablesOf(root, text).length < 2) return [];
  const own = new Set(kept.flatMap(namedIn));
  const places = new Set(kept.map(({ table }) => table.start));
  return candidatesOf(root, text, { ...choice, table: null }).flatMap((other) => {
    const names = namedIn(other);
    const { start, line, section } = other.table;
    const isLeft = !places.has(start) && new Set(names).size > 1 && names.some((name) => own.has(name));
    return isLeft ? [tableBeside(section.title, { path: choice.path, line })] : [];
  });
}

/** The versions that a table names one by one. */
function namedIn({ table, version }: Candidate): readonly string[] {
  const labels = cellsOf(table, version).flatMap((cell) => labelsOf(readNotation(cell)));
  return labels.map(({ numbers }) => lineKey(numbers));
}
