import { codeSpan, escaped, markdownTable } from '../change/markdown.ts';
import { touchedLines } from '../change/touched.ts';
import type { DocumentOutcome } from '../document/outcome.ts';
import type { Support } from '../policy/support.ts';
import { laterText } from '../policy/words.ts';

const mostOpen = 40;
const mostFolded = 200;
const fewestFolded = 3;

/**
 * The lines and why each is supported or not, newest first. Ended lines that nothing changes for stand folded below the
 * others, unless they are few.
 */
export function supportTable(lines: readonly Support[], document: DocumentOutcome): readonly string[] {
  const touched = new Set(touchedLines({ lines, document }).map(({ support }) => support));
  const isOpen = (support: Support) => support.tier !== null || touched.has(support);
  const others = lines.filter((support) => !isOpen(support));
  const folded = others.length < fewestFolded ? [] : others;
  const shown = lines.filter((support) => !folded.includes(support));
  return [...table(shown, mostOpen), ...fold(folded)];
}

function fold(lines: readonly Support[]): readonly string[] {
  if (lines.length === 0) return [];
  return [
    '',
    `<details><summary>${lines.length} more lines have ended</summary>`,
    '',
    ...table(lines, mostFolded),
    '',
    '</details>',
  ];
}

function table(lines: readonly Support[], most: number): readonly string[] {
  if (lines.length === 0) return [];
  const left = lines.length - Math.min(most, lines.length);
  return [
    ...markdownTable(['Release line', 'Support'], lines.slice(0, most).map(row)),
    ...(left === 0 ? [] : ['', `And ${left} older lines.`]),
  ];
}

/**
 * Two columns, so that no date breaks on a phone: GitHub's sanitizer removes `nobr` and styles. The list that was public
 * is lib/html/pipeline/sanitization_filter.rb of gjtorikian/html-pipeline 2.
 */
function row(support: Support): readonly string[] {
  const { line, tier, lts, reason } = support;
  const state = tier === null ? '' : `**${escaped(tier)}**${lts ? ' (LTS)' : ''} `;
  return [
    `${codeSpan(line.name)} ${codeSpan(line.latest.tag)}`,
    `${state}${escaped(`${reason}${laterText(support)}`)}`,
  ];
}
