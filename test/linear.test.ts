import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { type Expression, type Parsed, parseExpression, stepsOf } from './backtracking.ts';

const project = dirname(import.meta.dirname);
const literal =
  /(?:[=(,:?&|![]|\breturn|^)\s*\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)(?=[\s.,;)\]]|$)/gm;

const lengths = [64, 128, 256] as const;
const mostSteps = 40_000;
/** The suite tries a quarter of them; HOSTILE=100000 tries all. */
const stringsInAll = Number(process.env.HOSTILE ?? 25_000);
const textsForWords = Math.ceil(stringsInAll / 4000);
/** Characters that some expression may be about, besides those it names. */
const usual = [...'aAxXvVbz019.-_+/~^<>=|*`[](){}#@:;,"\'\\!?%& \t\n\réяßЖ文✅'];

test(`no text that strangers write can keep a regular expression busy: ${stringsInAll} hostile texts, steps counted`, () => {
  const expressions = globSync('src/**/*.ts', { cwd: project }).sort().flatMap(expressionsOf);
  assert.ok(expressions.length > 100, 'the expressions of the sources are found');
  const texts = Math.ceil(stringsInAll / lengths.length / expressions.length);
  const slow = expressions.filter(({ parsed, source }) => isSlow(parsed, source, texts));
  assert.deepEqual(
    slow.map(({ path, source }) => `${path}: ${source}`),
    [],
  );
});

for (const source of ['(a+)+$', '(a|a)*$', '\\s*,', '\\s+$', '(\\d+)*x', 'a.*b.*c']) {
  test(`/${source}/ would be found out`, () => {
    assert.equal(isSlow(parseExpression({ source, flags: '' }), source, 300), true);
  });
}

test('nor can it one of those that are put together of the words of all languages', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'test/composed.ts')]);
  assert.equal(status, 0, String(stderr));
  const composed = JSON.parse(String(stdout)) as readonly Expression[];
  assert.ok(composed.length > 60, 'the expressions are found');
  assert.ok(
    composed.some(({ source }) => source.includes('поддерж') && source.includes('サポート')),
    'with the words of many languages',
  );
  const slow = composed.filter((each) => isSlow(parseExpression(each), each.source, textsForWords));
  assert.deepEqual(
    slow.map(({ source }) => source),
    [],
  );
});

for (const [source, flags, text, steps] of [
  ['abc', '', 'abc', 4],
  ['a|b', '', 'b', 5],
  ['^a+$', '', 'aaa', 8],
  ['(?<!x)a', '', 'a', 5],
  ['a', 'g', 'aaa', 8],
] as const) {
  test(`the steps of /${source}/${flags} on ${text} are counted`, () => {
    assert.equal(stepsOf(parseExpression({ source, flags }), [...text], mostSteps), steps);
  });
}

test('what the counter does not know is refused', () => {
  assert.throws(() => parseExpression({ source: '(a)\\1', flags: '' }), /back reference/);
  assert.throws(() => parseExpression({ source: '(?<name>a)', flags: '' }), /unknown group/);
});

function expressionsOf(
  path: string,
): readonly (Expression & { readonly path: string; readonly parsed: Parsed })[] {
  const code = readFileSync(join(project, path), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1');
  return [...code.matchAll(literal)].map(([, source = '', flags = '']) => ({
    path,
    source,
    flags,
    parsed: parseExpression({ source, flags }),
  }));
}

/** Whether the steps for a character grow with the text, twice in a row; in linear time they stay what they are. */
function isSlow(parsed: Parsed, source: string, texts: number): boolean {
  const random = randomFrom(source.length);
  const pieces = piecesFor(parsed, source);
  const most = mostSteps * (1 + parsed.tests.length / 500);
  return Array.from({ length: texts }).some(() => {
    const [short = 0, long = 0, longest = 0] = hostile(pieces, random).map((characters) => {
      const steps = stepsOf(parsed, characters, most);
      return steps > most ? Infinity : steps / characters.length;
    });
    return longest === Infinity || (long > 1.4 * short && longest > 1.4 * long);
  });
}

/** Two characters for every place of the expression, and its own words. */
function piecesFor({ tests }: Parsed, source: string): readonly string[] {
  const named = [...new Set(source.replaceAll(/\\./g, ''))].filter((one) => /[\p{L}\p{N} ]/u.test(one));
  const fitting = tests.flatMap((fits) => [...named, ...usual].filter(fits).slice(0, 2));
  return [...new Set([...fitting, ...(source.match(/\p{L}{2,}/gu) ?? []), 'a', '0', ' ', '\n'])];
}

/** A text that goes on repeating itself and then ends otherwise, in two lengths. */
function hostile(
  pieces: readonly string[],
  random: (below: number) => number,
): readonly (readonly string[])[] {
  const some = () =>
    Array.from({ length: 1 + random(3) }, () => pieces[random(pieces.length)] ?? '').join('');
  const [before, repeated, after] = [random(2) === 0 ? '' : some(), some(), random(2) === 0 ? '\0' : some()];
  return lengths.map((length) => [...(before + repeated.repeat(length).slice(0, length) + after)]);
}

/** The same numbers in every run (a linear congruential generator). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % below;
  };
}
