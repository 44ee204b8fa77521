/**
 * docs/problems.md: every code of a problem or a note, what it means and what helps, read off the functions of
 * src/problem that make them. Texts that depend on the case are shown as an ellipsis.
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
  readonly fix: string | null;
};

/** Every code once, in the order of the alphabet. */
export function entries(): readonly Entry[] {
  const all = globSync('src/problem/*.ts', { cwd: project }).sort().flatMap(entriesIn);
  const first = new Map(all.toReversed().map((entry) => [entry.code, entry]));
  return [...first.values()].sort((a, b) => a.code.localeCompare(b.code));
}

function entriesIn(path: string): readonly Entry[] {
  const text = readFileSync(join(project, path), 'utf8');
  const functions = text.split(/^(?=\/\*\*|export function|function )/m);
  return functions.flatMap((source, index) => {
    const comment = source.startsWith('/**') ? source : (functions[index - 1] ?? '');
    return [...source.matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code = '']) => ({
      code,
      room: basename(path, '.ts'),
      meaning: meaningOf(comment),
      what: textOf(source, 'what'),
      fix: textOf(source, 'fix'),
    }));
  });
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
  const [, quoted] =
    new RegExp(`\\b${field}:\\s*('(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*"|\`(?:[^\`\\\\]|\\\\.)*\`)`).exec(
      source,
    ) ?? [];
  if (quoted === undefined) return null;
  return quoted
    .slice(1, -1)
    .replaceAll(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '…')
    .replaceAll(/\\(['"`\\])/g, '$1')
    .replaceAll('\\n', ' ');
}

/** The whole page. */
export function problemsPage(): string {
  const all = entries();
  return [
    '# Problems and notes',
    '',
    'Every code that `--json` and the output `problems` carry. A problem stops the run and nothing is written; a note only',
    'tells. An ellipsis stands for what depends on your repository. Codes keep their meaning within a major version.',
    '',
    ...all.flatMap(({ code, meaning, what, fix }) => [
      `## ${code}`,
      '',
      ...(meaning === '' ? [] : [`${escaped(meaning)}`, '']),
      ...(what === null ? [] : [`> ${escaped(what)}`, '']),
      ...(fix === null ? [] : [`**What helps:** ${escaped(fix)}`, '']),
    ]),
  ].join('\n');
}

/** Texts hold angle brackets and stars as they are; in Markdown they are text, too. */
function escaped(text: string): string {
  return text.replaceAll(/[<>*_[\]|]/g, '\\$&');
}

if (import.meta.main) writeFileSync(join(project, problemsPath), problemsPage());
