import { touchedLines } from '../change/touched.ts';
import type { DocumentOutcome } from '../document/outcome.ts';
import type { Support } from '../policy/support.ts';
import { laterText, supportText } from '../policy/words.ts';
import { inColumns } from './columns.ts';
import { indented, type Look } from './look.ts';
import { printable } from './untrusted.ts';

/** Lines in a row that are supported alike, newest first. */
type AlikeLines = readonly [Support, ...Support[]];

const fewest = 3;

/**
 * A table of the lines and why each is supported or not: down to the oldest line that is supported or that a changed
 * row names. Three and more in a row share one row when the same is true for them, or when they have ended and no changed
 * row names them.
 */
export function reasonsText(
  lines: readonly Support[],
  document: DocumentOutcome,
  look: Look,
): readonly string[] {
  const touched = new Set(touchedLines({ lines, document }).map(({ support }) => support));
  const last = lines.findLastIndex((support) => support.tier !== null || touched.has(support));
  const isAside = (support: Support) => support.tier === null && !touched.has(support);
  const told = linesText(lines.slice(0, last + 1), look, isAside);
  return [...told, ...others(lines.length - last - 1, told.length > 0, look)];
}

/** A table of these lines, newest first, and why each is supported or not; of those aside only that they have ended. */
export function linesText(
  lines: readonly Support[],
  { paint, columns }: Look,
  isAside: (support: Support) => boolean = () => false,
): readonly string[] {
  const runs = runsOf(lines, (a, b) => isAlike(a, b) || (isAside(a) && isAside(b)));
  const [head = [], ...rows] = inColumns(
    [['release line', 'latest', 'why'], ...runs.map(cells)],
    indented(columns),
  );
  if (rows.length === 0) return [];
  const isEnded = (index: number) => runs[index]?.[0].tier === null;
  return [
    ...head.map((line) => paint.dim(`  ${line}`)),
    ...rows.flatMap((row, index) =>
      row.map((line) => (isEnded(index) ? paint.dim(`  ${line}`) : `  ${line}`)),
    ),
  ];
}

function others(count: number, areOlder: boolean, { paint }: Look): readonly string[] {
  if (count === 0) return [];
  const lines = count === 1 ? 'line' : 'lines';
  const text = areOlder
    ? `and ${count} older ${lines} that ${count === 1 ? 'has' : 'have'} ended`
    : `${count} ${lines} ${count === 1 ? 'has' : 'have'} ended`;
  return [paint.dim(`  ${text}`)];
}

function runsOf(
  lines: readonly Support[],
  belong: (a: Support, b: Support) => boolean,
): readonly AlikeLines[] {
  const runs: [Support, ...Support[]][] = [];
  for (const support of lines) {
    const run = runs.at(-1);
    if (run !== undefined && belong(run[0], support)) run.push(support);
    else runs.push([support]);
  }
  return runs.flatMap((run): readonly AlikeLines[] =>
    run.length < fewest ? run.map((support) => [support]) : [run],
  );
}

function isAlike(a: Support, b: Support): boolean {
  return a.tier === b.tier && a.lts === b.lts && a.reason === b.reason && laterText(a) === laterText(b);
}

function cells([first, ...others]: AlikeLines): readonly string[] {
  const last = others.at(-1);
  const name = last === undefined ? first.line.name : `${first.line.name} … ${last.line.name}`;
  const newest = first.line.latest.version.text;
  const latest = last === undefined ? newest : `${newest} … ${last.line.latest.version.text}`;
  const why = others.every((support) => isAlike(first, support))
    ? `${supportText(first)}${laterText(first)}${first.lts ? ', LTS' : ''}`
    : 'ended';
  return [name, latest, why].map(printable);
}
