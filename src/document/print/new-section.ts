import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { plainLabel } from '../cells/version-cell.ts';
import { spanOf } from '../markdown/markdown.ts';
import type { Edit } from '../outcome.ts';
import { supportWords, versionWords } from '../read/version-words.ts';
import type { Wanted, WantedLine } from '../wanted.ts';
import type { TextChange } from './splice.ts';

/** The lines of the section that `on-missing-table: insert` adds, from those of its table. */
export function newSection(table: readonly string[]): readonly string[] {
  return ['## Supported Versions', '', ...table];
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

/** The first heading about supported versions, in any language whose words are known; null without one. */
export function supportHeading(root: Root): { readonly title: string; readonly line: number } | null {
  const titles = root.children
    .filter((node) => node.type === 'heading')
    .map((node) => ({ title: plainText(node), line: spanOf(node).line }));
  return titles.find(({ title }) => versionWords.test(title) && supportWords.test(title)) ?? null;
}

/** Puts a section behind the document's introduction: before its second heading, or at its end. */
export function insertSection(
  root: Root,
  text: string,
  lines: readonly string[],
): { change: TextChange; edits: readonly Edit[] } {
  const headings = root.children.filter((node) => node.type === 'heading').map(spanOf);
  const opens = root.children[0]?.type === 'heading';
  const next = headings[opens ? 1 : 0];
  const ending = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
  const at = next?.lineStart ?? text.length;
  const isFresh = text === '' || text.endsWith('\n') || text.endsWith('\r');
  const lead = next === undefined ? [...(isFresh ? [] : ['']), ...(text === '' ? [] : [''])] : [];
  const tail = next === undefined ? [''] : ['', ''];
  const after = [...lead, ...lines, ...tail].join(ending);
  const follows = (next?.line ?? countLines(text, isFresh) + 1) - 1;
  const shown = [
    ...(next === undefined && text !== '' ? [''] : []),
    ...lines,
    ...(next === undefined ? [] : ['']),
  ];
  return {
    change: { start: at, end: at, with: after },
    edits: shown.map((line) => ({ line: follows, before: null, after: line })),
  };
}

function countLines(text: string, isClosed: boolean): number {
  return text === '' ? 0 : text.split(/\r\n|\r|\n/u).length - (isClosed ? 1 : 0);
}
