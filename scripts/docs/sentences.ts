/**
 * Counts the long sentences of README, CONTRIBUTING and the documents. Tables, code, headings and pages that are made from
 * sources of the tool are left out.
 *
 *   node scripts/docs/sentences.ts [--at COMMIT] [--show]
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const mostWords = 25;
const { at, show } = parseArgs({
  options: { at: { type: 'string', default: 'HEAD' }, show: { type: 'boolean', default: false } },
}).values;

/** The sentences of a page, item by item. */
export function sentencesOf(page: string): readonly string[] {
  const prose = page
    .replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
    .replaceAll(/^(?:#|\||<|>).*$/gm, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/`[^`]*`/g, 'x')
    .replaceAll(/^ *[-*] /gm, '\n');
  return prose
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.replaceAll(/\s+/g, ' ').split(/(?<=[.!?])["*)]* (?=["*[(]*[A-Zx\d])/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** How many words a sentence has. */
export function wordsIn(sentence: string): number {
  return sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const git = (...words: readonly string[]) => execFileSync('git', words, { encoding: 'utf8' });

if (import.meta.main) {
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
