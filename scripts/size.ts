import { gzipSync } from 'node:zlib';

/** A bundle and the bytes that each of its inputs takes in it, as esbuild counts them. */
export type Weighed = {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
};

/** What the action may weigh, all of its files together. */
export const mostBytes = { raw: 1_250_000, gzip: 335_000 };

const ofAction = /^dist\/(index|tell|action)\.js$/;

/** Why the largest parts are there. */
export const reasons: Readonly<Record<string, string>> = {
  yaml: 'reads policies with the position of every value; its printer is left out',
  'src/document':
    'the version table: finding, reading, writing and verifying it, with the words of every language',
  'src/policy': 'the policy language and what it gives each line on a day',
  'src/problem': 'every message, with what was found and what to do',
  'src/release': 'tags, versions and lines',
  'src/change': 'the decision, and the text of the pull request',
  'src/github': 'reading a repository, writing a branch, a pull request and issues',
  'src/infer': 'the policy that a table and its history show',
  'src/report': 'pages, job summary, annotations and JSON',
  'src/cli': 'commands and options',
  'micromark-core-commonmark': 'the syntax of CommonMark, which remark reads by',
  'micromark-extension-gfm-table': 'the syntax of tables, which is what all this is about',
  'mdast-util-from-markdown': 'makes the tree of a document',
  'character-entities': 'the names that HTML has for characters, which Markdown may use',
  micromark: 'the state machine under remark',
  semver: 'what is a semantic version, by the reference implementation',
  '@actions/core': 'outputs, the job summary, annotations and masks',
  '@octokit/endpoint': 'addresses of requests from their routes, for getOctokit',
  '@octokit/request': 'requests and their errors, for getOctokit',
};

/** The size table in Markdown: the files, then the parts of both doors, largest first. */
export function sizeTable(bundles: readonly Weighed[]): string {
  const files = bundles.map(
    ({ path, bytes }) => `| \`${path}\` | ${kilobytes(bytes.length)} | ${kilobytes(zipped(bytes))} |`,
  );
  const parts = largestParts(bundles);
  const shown = parts
    .slice(0, 10)
    .map(({ name, action, line }) => row(name, action, line, reasons[name] ?? ''));
  const rest = parts.slice(10);
  const sum = (key: 'action' | 'line') => rest.reduce((total, part) => total + part[key], 0);
  return [
    '| file | kB | gzip |',
    '|---|---|---|',
    ...files,
    '',
    '| part | action | command line | why |',
    '|---|---|---|---|',
    ...shown,
    row(`${rest.length} more`, sum('action'), sum('line'), ''),
  ].join('\n');
}

export type Part = { readonly name: string; readonly action: number; readonly line: number };

/** Packages and rooms with their bytes in the files of the action and of the command line, largest first. */
export function largestParts(bundles: readonly Weighed[]): readonly Part[] {
  const parts = new Map<string, { action: number; line: number }>();
  for (const { path, inputs } of bundles) {
    const door = ofAction.test(path) ? 'action' : 'line';
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const part = parts.get(partOf(input)) ?? { action: 0, line: 0 };
      part[door] += bytesInOutput;
      parts.set(partOf(input), part);
    }
  }
  const all = [...parts].map(([name, bytes]) => ({ name, ...bytes }));
  return all.sort((a, b) => b.action + b.line - (a.action + a.line) || (a.name < b.name ? -1 : 1));
}

/** The package of a file, or its room: `src/policy`, and `src` for the files at the top. */
function partOf(input: string): string {
  const [, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
  return name ?? (/^src\/[^/]+(?=\/)/.exec(input)?.[0] || (input.startsWith('src/') ? 'src' : 'left out'));
}

/** The bytes of the action, both files together. */
export function actionSize(bundles: readonly Weighed[]): typeof mostBytes {
  const files = bundles.filter(({ path }) => ofAction.test(path)).map(({ bytes }) => bytes);
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return { raw: sum(files.map(({ length }) => length)), gzip: sum(files.map(zipped)) };
}

const begin = '<!-- sizes: written by npm run bundle -->';
const end = '<!-- end of sizes -->';

/** A document with the table between its marks renewed. */
export function withSizes(document: string, table: string): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the marks "${begin}" and "${end}" are missing`);
  return `${document.slice(0, from)}${begin}\n\n${table}\n\n${document.slice(to)}`;
}

function row(name: string, action: number, line: number, why: string): string {
  return `| ${name} | ${kilobytes(action)} | ${kilobytes(line)} | ${why} |`;
}

function zipped(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
