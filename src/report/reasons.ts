import type { DocumentOutcome, Edit } from '../document/outcome.ts';
import type { Support } from '../policy/support.ts';
import { inColumns } from './columns.ts';
import type { Look } from './look.ts';
import { printable } from './untrusted.ts';

/** Lines in a row that are supported alike, newest first. */
type Run = readonly [Support, ...Support[]];

const fewest = 3;

/**
 * A table of the lines and why each is supported or not: down to the oldest line that is supported or that a changed
 * row names. Three and more in a row for which the same is true share one row.
 */
export function reasonsText(
  lines: readonly Support[],
  document: DocumentOutcome,
  { paint }: Look,
): readonly string[] {
  if (lines.length === 0) return [];
  const last = lines.findLastIndex((support) => support.tier !== null || isNamed(support, document.edits));
  const runs = runsOf(lines.slice(0, last + 1));
  const [head = '', ...rows] = inColumns([['line', 'latest', 'why'], ...runs.map(cells)]);
  const look = (index: number) => (runs[index]?.[0].tier === null ? paint.dim : (text: string) => text);
  const left = lines.length - last - 1;
  const more =
    left === 0
      ? []
      : [paint.dim(`  and ${left} older ${left === 1 ? 'line that has' : 'lines that have'} ended`)];
  const table =
    runs.length === 0 ? [] : [paint.dim(`  ${head}`), ...rows.map((row, index) => look(index)(`  ${row}`))];
  return [...table, ...more];
}

function isNamed({ line }: Support, edits: readonly Edit[]): boolean {
  const number = new RegExp(`(?<![\\d.])${line.name.replaceAll('.', '\\.')}(?!\\.?\\d)`);
  return edits.some(({ before, after }) => number.test(before ?? '') || number.test(after ?? ''));
}

function runsOf(lines: readonly Support[]): readonly Run[] {
  const runs: [Support, ...Support[]][] = [];
  for (const support of lines) {
    const run = runs.at(-1);
    if (run !== undefined && isAlike(run[0], support)) run.push(support);
    else runs.push([support]);
  }
  return runs.flatMap((run): readonly Run[] =>
    run.length < fewest ? run.map((support) => [support]) : [run],
  );
}

function isAlike(a: Support, b: Support): boolean {
  return a.tier === b.tier && a.lts === b.lts && a.reason === b.reason;
}

function cells([first, ...others]: Run): readonly string[] {
  const last = others.at(-1);
  const name = last === undefined ? first.line.name : `${first.line.name} … ${last.line.name}`;
  const latest = last === undefined ? first.line.latest.version.text : '';
  return [name, latest, `${first.reason}${first.lts ? ', LTS' : ''}`].map(printable);
}
