/**
 * Counts the long sentences of README, CONTRIBUTING and the documents, with their tables and quotes, without code and
 * headings.
 *
 *   node scripts/docs/sentences.ts [--at COMMIT] [--show]
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/** More words than that in a sentence are hard to follow. */
export const mostWords = 25;

/** The sentences of a page, item by item and cell by cell. */
export function sentencesOf(page: string): readonly string[] {
  const prose = page
    .replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
    .replaceAll(/<\/?[a-z][^>]*>/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/`[^`]*`/g, 'x')
    .replaceAll(/^#.*$/gm, '')
    .replaceAll(/^> ?/gm, '')
    .replaceAll(/^\|.*$/gm, (row) => `\n${row.replaceAll(/(?<!\\)\|/g, '\n\n')}`)
    .replaceAll(/^ *(?:[-*]|\d+\.) /gm, '\n');
  return prose
    .split(/\n\s*\n/)
    .flatMap((paragraph) =>
      paragraph.replaceAll(/\s+/g, ' ').split(/(?<=[.!?])["*)]* (?=["*[({]*[A-Zsx\d{])/),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** How many words a sentence has. */
export function wordsIn(sentence: string): number {
  return sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const git = (...words: readonly string[]) => execFileSync('git', words, { encoding: 'utf8' });

if (import.meta.main) {
  const { at, show } = parseArgs({
    options: { at: { type: 'string', default: 'HEAD' }, show: { type: 'boolean', default: false } },
  }).values;
  const pages = git('ls-tree', '-r', '--name-only', at)
    .split('\n')
    .filter((path) => /^(?:README|CONTRIBUTING|docs\/.*)\.md$|^docs\/.*\.md$/.test(path));
  const all = pages.flatMap((path) =>
    sentencesOf(git('show', `${at}:${path}`)).map((text) => ({ path, text })),
  );
  const long = all.filter(({ text }) => wordsIn(text) > mostWords);
  console.log(`${all.length} sentences, ${long.length} of more than ${mostWords} words`);
  if (show) for (const { path, text } of long) console.log(`${path} (${wordsIn(text)}): ${text}`);
}
