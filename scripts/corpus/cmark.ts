import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseMarkdown } from '../../src/document/markdown/markdown.ts';
import { tablesOf } from '../../src/document/markdown/table.ts';

/**
 * Compares our reading of every top-level table with that of cmark-gfm, the family of parsers GitHub uses (Debian's
 * package cmark-gfm; without it this says so and ends). Usage: node scripts/corpus/cmark.ts FILE.jsonl…
 */

type Document = {
  readonly repository?: string;
  readonly text?: string;
  readonly file?: { readonly versions: readonly { readonly text: string | null }[] };
};

const extensions = ['table', 'strikethrough', 'autolink', 'tasklist'].flatMap((name) => ['-e', name]);
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

function main(): void {
  if (!isInstalled()) {
    console.log('cmark-gfm is not installed; nothing was compared.');
    return;
  }
  const texts = process.argv.slice(2).flatMap(textsOf);
  const differing = texts.filter(({ name, text }) => !agree(name, text));
  const tables = texts.reduce((count, { text }) => count + ours(text).length, 0);
  console.log(`${texts.length} texts, ${tables} tables: ${differing.length} texts differ`);
}

function isInstalled(): boolean {
  try {
    execFileSync('cmark-gfm', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function textsOf(path: string): readonly { readonly name: string; readonly text: string }[] {
  const documents = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Document);
  return documents.flatMap(({ repository, text, file }, index) => {
    const name = repository ?? `${path} ${index}`;
    const versions = text === undefined ? (file?.versions ?? []) : [{ text }];
    return versions.flatMap((version) =>
      version.text === null ? [] : { name, text: version.text.replace(/^\uFEFF/u, '') },
    );
  });
}

function agree(name: string, text: string): boolean {
  const [mine, theirs] = [ours(text), cmarks(text)];
  if (JSON.stringify(mine) === JSON.stringify(theirs)) return true;
  const at = mine.findIndex((table, index) => table !== theirs[index]);
  console.log(
    `=== ${name}\nours:\n${mine[at] ?? `${mine.length} tables`}\ncmark-gfm:\n${theirs[at] ?? `${theirs.length} tables`}`,
  );
  return false;
}

/** Each table as lines of cells; a row longer than the header is cut, as cmark-gfm does. */
function ours(text: string): readonly string[] {
  return tablesOf(parseMarkdown(text), text).map(({ header, rows }) =>
    [header, ...rows]
      .map(({ cells }) => header.cells.map((_, column) => plain(cells[column]?.text ?? '')).join(' | '))
      .join('\n'),
  );
}

function cmarks(text: string): readonly string[] {
  const xml = execFileSync('cmark-gfm', [...extensions, '-t', 'xml'], { input: text, encoding: 'utf8' });
  return [...xml.matchAll(/^ {2}<table>\n(.*?)^ {2}<\/table>/gmsu)].map(([, table = '']) =>
    [...table.matchAll(/<table_(?:header|row)>(.*?)<\/table_(?:header|row)>/gsu)]
      .map(([, row = '']) =>
        [...row.matchAll(/<table_cell(?: align="\w+")? ?\/>|<table_cell[^>]*>(.*?)<\/table_cell>/gsu)]
          .map(([, cell = '']) => cellText(cell))
          .join(' | '),
      )
      .join('\n'),
  );
}

function cellText(cell: string): string {
  const words = [
    ...cell.matchAll(/<(?:text|code|html_inline) xml:space="preserve">(.*?)<\/(?:text|code|html_inline)>/gsu),
  ];
  return plain(
    words.map(([, word = '']) => word.replace(/&\w+;/gu, (entity) => entities[entity] ?? entity)).join(''),
  );
}

/** References, comments and spaces aside, which the two trees keep differently. */
function plain(text: string): string {
  return text
    .replace(/\[\^?[^\][]*\]|<!--.*?-->/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

main();
