/** docs/problems.md: every code of a problem or a note, what it means, its example in words and what helps. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { groupBy } from '../../src/group.ts';
import type { Note, Problem } from '../../src/problem/problem.ts';

export const problemsPath = 'docs/problems.md';
const project = join(import.meta.dirname, '../..');

/** A row of the catalogue: its name in the sources and its file, what it means, and what its example says. */
export type Entry = {
  readonly code: string;
  readonly name: string;
  readonly room: string;
  readonly meaning: string;
  readonly example: Note | Problem;
};

/** Every row, in the order of the codes; rows with one code in the order of the sources. */
export const entries: readonly Entry[] = (
  await Promise.all(globSync('src/problem/*.ts', { cwd: project }).sort().map(entriesIn))
)
  .flat()
  .sort((a, b) => a.code.localeCompare(b.code));

async function entriesIn(path: string): Promise<readonly Entry[]> {
  const rows: Readonly<Record<string, unknown>> = await import(join(project, path));
  const text = readFileSync(join(project, path), 'utf8');
  const found = text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const (\w+) = (?:problem|note)\(/g);
  return [...found].map(([, comment = '', name = '']) => {
    const row = rows[name] as { readonly code: string; readonly example: () => Note | Problem };
    const meaning = withoutArguments(comment.replaceAll(/\s*\n \* ?/g, ' ').trim());
    return { code: row.code, name, room: basename(path, '.ts'), meaning, example: row.example() };
  });
}

/** What a comment says to everybody: it goes on about the arguments, whose names stand in code marks. */
function withoutArguments(comment: string): string {
  const sentences = comment
    .split(/(?<=\.) /)
    .filter((sentence, index) => index === 0 || !sentence.startsWith('`'));
  return sentences.map((sentence) => sentence.replace(/; `.*$/, '.')).join(' ');
}

/** The whole page. */
export function problemsPage(): string {
  const codes = groupBy(entries, ({ code }) => code);
  return [
    '# Problems and notes',
    '',
    'Every code in `--json` and in the output `problems`, with an example. A problem stops the run, and nothing is written.',
    'A note stops nothing. Codes keep their meaning within a major version.',
    '',
    ...[...codes].flatMap(([code, rows]) => [`## ${code}`, '', ...rows.flatMap(entryText)]),
  ].join('\n');
}

function entryText({ meaning, example }: Entry): readonly string[] {
  const said = 'why' in example ? `${example.what} ${example.why}` : example.what;
  const [fix = '', ...shown] = 'fix' in example ? example.fix.split('\n\n') : [];
  return [
    escaped(meaning),
    '',
    `> ${escaped(said)}`,
    '',
    ...(fix === '' ? [] : [`**To fix it:** ${escaped(fix)}`, '']),
    ...(shown.length === 0 ? [] : ['```', ...shown.join('\n\n').split('\n'), '```', '']),
  ];
}

/** Texts have angle brackets and stars as they are; in Markdown they are text, too. */
function escaped(text: string): string {
  return text.replaceAll(/[<>*_[\]|]/g, '\\$&');
}

if (import.meta.main) writeFileSync(join(project, problemsPath), problemsPage());
