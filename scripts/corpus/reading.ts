import { readFileSync } from 'node:fs';
import { parseMarkdown } from '../../src/document/markdown/markdown.ts';
import { tablesOf } from '../../src/document/markdown/table.ts';
import { locateTable } from '../../src/document/read/locate.ts';
import { readNotation } from '../../src/document/read/notation.ts';
import { isUnread } from '../../src/document/read/row.ts';
import { readState } from '../../src/document/read/state.ts';

/**
 * Which documents hold a version table, which column was taken for what, and which cells could not be read.
 * Usage: node scripts/corpus/reading.ts FILE.jsonl… [--show found|none|refused|unread]
 */

type Document = {
  readonly repository?: string;
  readonly text?: string;
  readonly file?: { readonly versions: readonly { readonly text: string | null }[] };
};

type Reading = {
  readonly name: string;
  readonly kind: 'found' | 'none' | 'refused';
  readonly what: string;
  readonly unread: readonly string[];
};

function main(): void {
  const args = process.argv.slice(2);
  const at = args.indexOf('--show');
  const shown = at === -1 ? null : args[at + 1];
  const files = at === -1 ? args : args.slice(0, at);
  const documents = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Document),
  );
  const readings = documents.flatMap((document, index) => read(document, index) ?? []);
  for (const reading of readings) {
    if (shown === reading.kind || (shown === 'unread' && reading.unread.length > 0))
      console.log(
        `=== ${reading.name}: ${reading.what}\n${reading.unread.map((each) => `  unread ${each}\n`).join('')}`,
      );
  }
  for (const kind of ['found', 'none', 'refused'] as const)
    console.log(`${kind} ${readings.filter((reading) => reading.kind === kind).length}`);
  console.log(
    `with unread cells ${readings.filter((reading) => reading.unread.length > 0).length} of ${readings.length}`,
  );
}

function textOf({ text, file }: Document): string | null {
  return text ?? file?.versions.findLast((version) => version.text !== null)?.text ?? null;
}

function read(document: Document, index: number): Reading | null {
  const raw = textOf(document);
  if (raw === null) return null;
  const text = raw.replace(/^\uFEFF/u, '');
  const name = document.repository ?? `excerpt ${index}`;
  const root = parseMarkdown(text);
  const located = locateTable(root, text, { path: name, table: null, adopt: false });
  if (!located.ok)
    return {
      name,
      kind: 'refused',
      what: located.problems.map(({ code, why }) => `${code}: ${why}`).join('; '),
      unread: [],
    };
  if (located.value === null) {
    const tables = tablesOf(root, text).map(
      ({ line, header }) => `line ${line} ${header.cells.map((cell) => cell.text).join(' | ')}`,
    );
    const pipes = text.split('\n').filter((line) => line.includes('|'));
    return {
      name,
      kind: 'none',
      what: `tables: ${tables.join('; ')}${tables.length === 0 && pipes.length > 0 ? `\n${pipes.slice(0, 8).join('\n')}` : ''}`,
      unread: [],
    };
  }
  const { table, version, state } = located.value;
  const unread = table.rows.flatMap((row) => {
    const [cell, says] = [row.cells[version]?.text ?? '', row.cells[state]?.text ?? ''];
    const isNotRead = isUnread({ notation: readNotation(cell) }) || readState(says).kind === 'unread';
    return isNotRead ? [`${cell} (${readNotation(cell).kind}) | ${says} (${readState(says).kind})`] : [];
  });
  const rows = table.rows
    .slice(0, 12)
    .map(
      (row) =>
        `   ${row.cells[version]?.text} [${readNotation(row.cells[version]?.text ?? '').kind}] | ${(row.cells[state]?.text ?? '').slice(0, 60)} [${readState(row.cells[state]?.text ?? '').kind}]`,
    );
  return {
    name,
    kind: 'found',
    what: `${table.section.title}: ${table.header.cells.map((cell) => cell.text).join(' | ')} → ${version}, ${state}\n${rows.join('\n')}`,
    unread,
  };
}

main();
