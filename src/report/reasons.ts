import { touchedLines } from '../change/touched.ts';
import type { DocumentOutcome } from '../document/outcome.ts';
import type { Support } from '../policy/support.ts';
import { inColumns } from './columns.ts';
import type { Look } from './look.ts';
import type { Paint } from './paint.ts';
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
  const touched = new Set(touchedLines({ lines, document }).map(({ support }) => support));
  const last = lines.findLastIndex((support) => support.tier !== null || touched.has(support));
  return [...table(runsOf(lines.slice(0, last + 1)), paint), ...others(lines.length - last - 1, paint)];
}

function table(runs: readonly Run[], { dim }: Paint): readonly string[] {
  const [head = '', ...rows] = inColumns([['line', 'latest', 'why'], ...runs.map(cells)]);
  if (rows.length === 0) return [];
  return [
    dim(`  ${head}`),
    ...rows.map((row, index) => (runs[index]?.[0].tier === null ? dim(`  ${row}`) : `  ${row}`)),
  ];
}

function others(count: number, { dim }: Paint): readonly string[] {
  return count === 0
    ? []
    : [dim(`  and ${count} older ${count === 1 ? 'line that has' : 'lines that have'} ended`)];
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
