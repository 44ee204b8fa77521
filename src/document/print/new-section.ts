import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { plainLabel } from '../cells/version-cell.ts';
import { type Span, spanOf } from '../markdown/markdown.ts';
import type { Edit } from '../outcome.ts';
import { foreignHeading, supportWords, versionWords } from '../read/version-words.ts';
import type { Wanted, WantedLine } from '../wanted.ts';
import type { TextChange } from './splice.ts';

/** The lines of the section that `on-missing-table: insert` adds, from those of its table. */
export function newSection(table: readonly string[], title: string | null = null): readonly string[] {
  return [`## ${title ?? 'Supported Versions'}`, '', ...table];
}

/** The lines of a table for a document that has none. */
export function newTable(wanted: Wanted, states: Readonly<Record<string, string>>): readonly string[] {
  const listed = listedLines(wanted);
  const rows = [['Version', 'Supported'], ...listed.map((line) => rowOf(line, wanted, states))];
  const lowest = listed.at(-1);
  if (lowest !== undefined && wanted.lines.at(-1) !== lowest) {
    rows.push([`< ${lowest.line.name}`, states.ended ?? ':x:']);
  }
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const delimiter = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return lines.toSpliced(1, 0, delimiter);
}

/** From the newest supported line to the oldest, with the ended ones between them; the newest one where all have ended. */
function listedLines({ lines }: Wanted): readonly WantedLine[] {
  const first = lines.findIndex((line) => line.tier !== null);
  const last = lines.findLastIndex((line) => line.tier !== null);
  return first === -1 ? lines.slice(0, 1) : lines.slice(first, last + 1);
}

function rowOf(line: WantedLine, { tiers }: Wanted, states: Readonly<Record<string, string>>): string[] {
  const label = plainLabel(line);
  if (line.tier === null) return [label, states.ended ?? ':x:'];
  const plain = tiers.length > 1 ? `:white_check_mark: ${line.tier}` : ':white_check_mark:';
  return [label, states[line.tier] ?? plain];
}

/** Where a table goes: under a heading that is there, if any, and before the next one, if there is one. */
export type TablePlace = {
  readonly heading: SectionHeading | null;
  readonly next: SectionHeading | undefined;
};
type SectionHeading = Span & { readonly title: string };

/**
 * The section that a table is missing from: the one the policy names, else the first about supported versions in any
 * language whose words are known. Without it the place for a new one: behind the last section about supported versions
 * where the policy names another, else behind the introduction.
 */
export function placeOfTable(root: Root, named: string | null = null): TablePlace {
  const headings = root.children
    .filter((node) => node.type === 'heading')
    .map((node) => ({ title: plainText(node), ...spanOf(node) }));
  const isMeant = ({ title }: SectionHeading) =>
    named === null ? isAboutSupport(title) : title.toLowerCase() === named.trim().toLowerCase();
  const at = headings.findIndex(isMeant);
  const before = at < 0 && named !== null ? headings.findLastIndex(({ title }) => isAboutSupport(title)) : at;
  const introduction = root.children[0]?.type === 'heading' ? 0 : -1;
  return { heading: headings[at] ?? null, next: headings[(before < 0 ? introduction : before) + 1] };
}

function isAboutSupport(title: string): boolean {
  return versionWords.test(title) && supportWords.test(title) && !foreignHeading.test(title);
}

/** Puts lines into their place; a blank line keeps them apart from what stands before them. */
export function insertSection(
  text: string,
  lines: readonly string[],
  { next }: TablePlace,
): { change: TextChange; edits: readonly Edit[] } {
  const ending = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
  const at = next?.lineStart ?? text.length;
  const before = text.slice(0, at);
  const isFresh = before === '' || /[\r\n]$/u.test(before);
  const isApart =
    before === '' || (next !== undefined && /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/u.test(before));
  const lead = isApart ? [] : [''];
  const tail = next === undefined ? [] : [''];
  const after = [...(isFresh ? [] : ['']), ...lead, ...lines, ...tail, ''].join(ending);
  const follows = (next?.line ?? countLines(text, isFresh) + 1) - 1;
  const shown = [...lead, ...lines, ...tail];
  return {
    change: { start: at, end: at, with: after },
    edits: shown.map((line) => ({ line: follows, before: null, after: line })),
  };
}

function countLines(text: string, isClosed: boolean): number {
  return text === '' ? 0 : text.split(/\r\n|\r|\n/u).length - (isClosed ? 1 : 0);
}
