import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { helpText } from '../src/cli/help.ts';
import { commandNames } from '../src/cli/options.ts';
import { refusalsIn, refusedWords } from './words.ts';

const project = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');
const found = (...patterns: readonly string[]) => globSync([...patterns], { cwd: project }).sort();

/** Words of version tables and of GitHub's answers, which are read and never written, and marks of our own in a text. */
const notOurs = ['src/document/read/', 'src/infer/prose.ts', 'src/github/sign.ts', 'src/github/refusal.ts'];

for (const { pattern, instead, example } of refusedWords)
  test(`"${example}" is refused: write ${instead}`, () => assert.match(example, pattern));

test('a plain sentence is not refused', () => {
  assert.deepEqual(refusalsIn('The table is out of date: line 4.x is supported until 6.0 is released.'), []);
});

for (const path of found(
  '*.md',
  'docs/**/*.md',
  '.github/**/*.md',
  '.github/ISSUE_TEMPLATE/*.yml',
  'action.yml',
  'package.json',
  '.pre-commit-hooks.yaml',
))
  test(`${path} is plain English`, () => assert.deepEqual(refusalsIn(prose(read(path))), []));

for (const path of found('src/**/*.ts').filter((one) => !notOurs.some((start) => one.startsWith(start))))
  test(`what ${path} says to people is plain English`, () =>
    assert.deepEqual(sentencesIn(read(path)).flatMap(refusalsIn), []));

for (const command of [null, ...commandNames])
  test(`the help of ${command ?? 'the program'} is plain English, and fits 80 columns`, () => {
    const help = helpText(command);
    assert.deepEqual(refusalsIn(help), []);
    assert.deepEqual(
      help.split('\n').filter((line) => line.length > 80),
      [],
    );
  });

test('the sentences of a source are its texts, without comments, values and keys', () => {
  const source = [
    '/** A stand */',
    "const a = 'It stands';",
    '// It stood',
    'const b = `$' + '{standing} stands`;',
    "const c = 'key';",
  ].join('\n');
  assert.deepEqual(sentencesIn(source), ['It stands', '… stands']);
});

/** A page without its code, whose words are those of programs. */
function prose(text: string): string {
  return text
    .replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '`x`')
    .replaceAll(/\]\([^)]*\)/g, ']');
}

/** Every text with a blank in it, without its values: others are keys and codes. */
function sentencesIn(source: string): readonly string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  const texts = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
  return [...code.matchAll(texts)]
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .map((text) => text.replaceAll(/\$\{[^{}]*\}/g, '…'))
    .filter((text) => text.includes(' ') && !text.includes('import'));
}
