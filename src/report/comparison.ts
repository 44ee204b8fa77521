import type { Difference, Standing } from '../policy/compare.ts';
import { inColumns } from './columns.ts';
import { hanging, indented, type Look } from './look.ts';
import { printable } from './untrusted.ts';

/** How another policy differs from the repository's own, line by line, and from which day on. */
export function comparisonText(differences: readonly Difference[], look: Look): readonly string[] {
  if (differences.length === 0) return [];
  const head = ['line', 'own policy', 'this policy', 'differs from'];
  const rows = comparisonRows(differences).map((row) => row.map(printable));
  const [titles = [], ...table] = inColumns([head, ...rows], indented(look.columns));
  return [
    ...hanging('', 'bold', "Compared with the repository's own policy", look).map(look.paint.bold),
    ...titles.map((line) => look.paint.dim(`  ${line}`)),
    ...table.flat().map((line) => `  ${line}`),
  ];
}

/** A row for each line: its name, what either policy gives it, and from which day on they differ. */
export function comparisonRows(differences: readonly Difference[]): readonly (readonly string[])[] {
  return differences.map(({ line, own, proposed, from }) => [
    line,
    standingText(own),
    standingText(proposed),
    from ?? 'not known yet',
  ]);
}

function standingText(standing: Standing | null): string {
  if (standing === null) return 'no such line';
  const { tier, eol, words } = standing;
  if (tier === null) return eol === null ? 'ended' : `ended ${eol}`;
  const until = eol ?? words;
  return until === null ? tier : `${tier}, ends ${until}`;
}
