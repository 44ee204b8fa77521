/**
 * docs/problems.md: every code of a problem or a note, what it means and what helps, read off the functions of
 * src/problem that make them. Values in them are shown by their names, or as an ellipsis.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const problemsPath = 'docs/problems.md';
const project = join(import.meta.dirname, '../..');

export type Entry = {
  readonly code: string;
  readonly room: string;
  readonly meaning: string;
  readonly what: string | null;
  readonly why: string | null;
  readonly fix: string | null;
};

/** Every code once, in the order of the alphabet. */
export function entries(): readonly Entry[] {
  const all = globSync('src/problem/*.ts', { cwd: project }).sort().flatMap(entriesIn);
  const first = new Map(all.toReversed().map((entry) => [entry.code, entry]));
  return [...first.values()].sort((a, b) => a.code.localeCompare(b.code));
}

function entriesIn(path: string): readonly Entry[] {
  const text = withConstants(readFileSync(join(project, path), 'utf8'));
  const functions = text.split(/^(?=\/\*\*|export function|function )/m);
  return functions.flatMap((source, index) => {
    const comment = source.startsWith('/**') ? source : (functions[index - 1] ?? '');
    return [...source.matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code = '']) => ({
      code,
      room: basename(path, '.ts'),
      meaning: meaningOf(comment),
      what: textOf(source, 'what'),
      why: textOf(source, 'why'),
      fix: textOf(source, 'fix'),
    }));
  });
}

/** A source with the texts of its constants where they are used. */
function withConstants(text: string): string {
  return [...text.matchAll(/^const (\w+) = '([^']*)';$/gm)].reduce(
    (result, [, name = '', value = '']) => result.replaceAll(`\${${name}}`, value),
    text,
  );
}

function meaningOf(source: string): string {
  const [, comment = ''] = /^\/\*\*([\s\S]*?)\*\//.exec(source) ?? [];
  return comment
    .replaceAll(/^\s*\* ?/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A text of the source as a reader sees it; null where it is put together in another way. */
function textOf(source: string, field: string): string | null {
  const start = new RegExp(`\\b${field}:\\s*(?=['"\`])`).exec(source);
  if (start === null) return null;
  return literalAt(source, start.index + start[0].length)
    .replaceAll(/…(?=[\w{])/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The literal that begins there, with each value in it as a name in braces or an ellipsis. */
function literalAt(source: string, start: number): string {
  const quote = source[start];
  let text = '';
  for (let at = start + 1; at < source.length && source[at] !== quote; at++) {
    if (source.startsWith('${', at)) {
      const end = endOfValue(source, at + 2);
      text += placeholder(source.slice(at + 2, end));
      at = end;
    } else if (source[at] === '\\') {
      at++;
      text += source[at] === 'n' ? ' ' : source[at];
    } else text += source[at];
  }
  return text;
}

/** Where the brace that closes a value of a template is. */
function endOfValue(source: string, start: number): number {
  let depth = 1;
  for (let at = start; at < source.length; at++) {
    if (source[at] === '{') depth++;
    if (source[at] === '}' && --depth === 0) return at;
  }
  return source.length;
}

/** What is shown for a value: its name, a number for a count, an ellipsis for what has no name. */
function placeholder(expression: string): string {
  if (/\?/.test(expression) || /^\w+To|^without/.test(expression)) return '…';
  const [, owner = '', member] = /^(?:[\w.]+\()?([a-z]\w*)(?:\??\.(\w+))?/i.exec(expression) ?? [];
  const counted = /^counted\(\w+\.length, '(\w+)'\)$/.exec(expression);
  if (counted !== null) return `N ${counted[1]}s`;
  if (member === 'length') return 'N';
  const name =
    member === undefined || ['join', 'map', 'slice', 'charAt', 'at'].includes(member)
      ? owner
      : `${owner} ${member}`;
  return name === '' ? '…' : `{${name.replaceAll(/(?=[A-Z])/g, ' ').toLowerCase()}}`;
}

/** The whole page. */
export function problemsPage(): string {
  const all = entries();
  return [
    '# Problems and notes',
    '',
    'Every code in `--json` and in the output `problems`. A problem stops the run, and nothing is written. A note stops',
    'nothing. Words in braces and ellipses depend on your repository. Codes keep their meaning within a major version.',
    '',
    ...all.flatMap(({ code, meaning, what, why, fix }) => [
      `## ${code}`,
      '',
      ...(meaning === '' ? [] : [`${escaped(meaning)}`, '']),
      ...(what === null ? [] : [`> ${escaped([what, why].filter((text) => text !== null).join(' '))}`, '']),
      ...(fix === null ? [] : [`**To fix it:** ${escaped(fix)}`, '']),
    ]),
  ].join('\n');
}

/** Texts have angle brackets and stars as they are; in Markdown they are text, too. */
function escaped(text: string): string {
  return text.replaceAll(/[<>*_[\]|]/g, '\\$&');
}

if (import.meta.main) writeFileSync(join(project, problemsPath), problemsPage());
