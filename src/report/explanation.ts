import type { Explanation } from '../change/explain.ts';
import type { Day } from '../day.ts';
import type { Support } from '../policy/support.ts';
import { endWords, supportText } from '../policy/words.ts';
import { inColumns } from './columns.ts';
import { hanging, type Look } from './look.ts';
import { linesText } from './reasons.ts';
import { printable } from './untrusted.ts';

/** The lines that were meant, product by product: a single one at length, several of one product as a table. */
export function explanationsPage(found: readonly Explanation[], day: Day, look: Look): readonly string[] {
  const products = [...new Set(found.map(({ product }) => product))];
  return products.flatMap((name, index) => [
    ...(index === 0 ? [] : ['']),
    ...productPage(
      name,
      found.filter(({ product }) => product === name),
      day,
      look,
    ),
  ]);
}

function productPage(
  product: string | null,
  found: readonly Explanation[],
  day: Day,
  look: Look,
): readonly string[] {
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return linePage(first, day, look);
  const title = product === null ? [] : [look.paint.bold(`── ${printable(product)}`), ''];
  const lines = found.map(({ support }) => support);
  const example = printable(
    product === null ? (lines[0]?.line.name ?? '') : `"${product} ${lines[0]?.line.name}"`,
  );
  const more = hanging('  ', 'dim', `explain ${example} shows the ends and the rule of that line`, look);
  return [...title, ...linesText(lines, look), ...more.map(look.paint.dim)];
}

/** One line's support: its tier, every end, the reason and the rule. */
function linePage({ product, support, rule }: Explanation, day: Day, look: Look): readonly string[] {
  const { line, tier, lts } = support;
  const { bold, dim, green } = look.paint;
  const state = tier === null ? dim('not supported') : green(printable(tier));
  const name = printable(product === null ? line.name : `${product} ${line.name}`);
  return [
    `${bold(name)}  ${state}${lts ? ' (LTS)' : ''} ${dim(`on ${day}`)}`,
    '',
    ...endRows(support, day, look),
    ...(support.isOnlyItsEnd ? [] : hanging('  because   ', 'dim', supportText(support), look)),
    ...hanging('  rule      ', 'dim', rule, look),
    ...hanging('  released  ', 'dim', releasesText(support), look),
  ];
}

function endRows({ ends, line }: Support, day: Day, { paint, columns }: Look): readonly string[] {
  const [first, others] = ['  ends      ', '            '];
  const rows = ends.map(({ tier, date, undated }) => {
    const isBefore = date !== null && line.released !== null && date < line.released;
    const past = date !== null && date < day ? ', past' : '';
    const end = isBefore ? 'never applied' : `${date ?? (undated && endWords(undated)) ?? ''}${past}`;
    return [tier, end].map(printable);
  });
  const room = columns === null ? null : columns - first.length;
  return inColumns(rows, room)
    .flat()
    .map((row, index) => `${paint.dim(index === 0 ? first : others)}${row}`);
}

function releasesText({ line }: Support): string {
  const { latest, released, releases } = line;
  const newest = `${latest.version.text}${latest.day === null ? '' : ` on ${latest.day}`}`;
  if (releases.length === 1) return newest;
  return `first ${released === null ? 'on an unknown day' : `on ${released}`}, latest ${newest}, ${releases.length} releases`;
}
