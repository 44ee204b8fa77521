import type { Day } from '../day.ts';
import type { Support } from '../policy/support.ts';
import { inColumns } from './columns.ts';
import { hanging, type Look } from './look.ts';
import { printable } from './untrusted.ts';

/** One line's support as a page: its tier, every end, the reason and the rule. `product` is null for the only one. */
export function explanationPage(
  product: string | null,
  support: Support,
  rule: string,
  day: Day,
  look: Look,
): readonly string[] {
  const { line, tier, lts, reason } = support;
  const { bold, dim, green } = look.paint;
  const state = tier === null ? dim('ended') : green(printable(tier));
  const name = printable(product === null ? line.name : `${product} ${line.name}`);
  return [
    `${bold(name)}  ${state}${lts ? ' (LTS)' : ''} ${dim(`on ${day}`)}`,
    '',
    ...endRows(support, day, look),
    ...hanging('  because   ', 'dim', reason, look),
    ...hanging('  rule      ', 'dim', rule, look),
    ...hanging('  released  ', 'dim', releasesText(support), look),
  ];
}

function endRows({ ends }: Support, day: Day, { paint }: Look): readonly string[] {
  const rows = ends.map(({ tier, date, words }) => [printable(tier), printable(date ?? words ?? '')]);
  return inColumns(rows).map((row, index) => {
    const date = ends[index]?.date ?? null;
    const text = `${row}${date !== null && date < day ? ', past' : ''}`;
    return `${paint.dim(index === 0 ? '  ends      ' : '            ')}${text}`;
  });
}

function releasesText({ line }: Support): string {
  const { latest, released, releases } = line;
  const newest = `${latest.version.text}${latest.day === null ? '' : ` on ${latest.day}`}`;
  if (releases.length === 1) return newest;
  return `first ${released === null ? 'on an unknown day' : `on ${released}`}, latest ${newest}, ${releases.length} releases`;
}
