import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { entries } from '../../scripts/docs/problems.ts';
import {
  failure,
  note,
  placeText,
  problem,
  problemPage,
  success,
  whatText,
} from '../../src/problem/problem.ts';
import { refusalsIn } from '../words.ts';

test('a place is written as far as it is known', () => {
  assert.equal(placeText({ path: 'SECURITY.md' }), 'SECURITY.md');
  assert.equal(placeText({ path: 'SECURITY.md', line: 12 }), 'SECURITY.md:12');
  assert.equal(
    placeText({ path: '.github/support-window.yml', line: 7, column: 3, length: 4, source: 'line: maior' }),
    '.github/support-window.yml:7:3',
  );
});

test('a reading that went well has its value and no notes unless there are some', () => {
  assert.deepEqual(success(1), { ok: true, value: 1, notes: [] });
});

test('a reading that failed keeps every problem and what was noted on the way', () => {
  const problem = { code: 'a', what: 'b', why: 'c', fix: 'd' };
  const note = { code: 'e', what: 'f' };
  assert.deepEqual(failure([problem, problem], [note]), {
    ok: false,
    problems: [problem, problem],
    notes: [note],
  });
});

test('a code leads to its heading on the page of problems, once the address of the project is known', () => {
  assert.equal(
    problemPage('no-policy', 'https://github.com/octo/support-window'),
    'https://github.com/octo/support-window/blob/v1/docs/problems.md#no-policy',
  );
  assert.equal(problemPage('no-policy', 'https://github.com/OWNER/support-window'), null);
});

test('a message names its products, where it is not about all', () => {
  const note = { code: 'a', what: 'Something is odd.' };
  assert.equal(whatText(note), 'Something is odd.');
  assert.equal(whatText({ ...note, products: ['server', 'client'] }), 'server, client: Something is odd.');
});

test('a row says its code, whatever was found, and has an example', () => {
  const odd = problem('odd-number', [3], (n: number) => ({
    what: `${n} is odd.`,
    why: 'It is.',
    fix: 'Add 1.',
  }));
  assert.deepEqual(odd(5), { code: 'odd-number', what: '5 is odd.', why: 'It is.', fix: 'Add 1.' });
  assert.equal(odd.example().what, '3 is odd.');
  const told = note('even-number', [], () => ({ what: 'It is even.' }));
  assert.deepEqual(
    [told.code, told.example()],
    ['even-number', { code: 'even-number', what: 'It is even.' }],
  );
});

const project = join(import.meta.dirname, '../..');
const textOf = (pattern: string, exclude: string) =>
  globSync(pattern, { cwd: project })
    .filter((path) => !path.startsWith(exclude))
    .map((path) => readFileSync(join(project, path), 'utf8').replaceAll('\\', '').replaceAll(/\s+/g, ' '))
    .join(' ');
const sources = textOf('src/**/*.ts', 'src/problem');
const tests = textOf('test/**/*.ts', 'test/problem');

/** A capital letter, a quote, a name with a mark in it, or a word of the command line. */
const sentenceStart = /^(?:[A-Z\d"`]|--|\S*[./:_-]\S* |(?:git|explain|init|plan|presets|update) )/;

for (const { code, meaning, example } of entries)
  test(`${code} is told in whole sentences, with a remedy: ${example.what}`, () => {
    const texts = 'fix' in example ? [example.what, example.why, example.fix] : [example.what];
    assert.match(code, /^[a-z]+(?:-[a-z]+)*$/);
    for (const text of [meaning, ...texts]) {
      assert.match(text, sentenceStart);
      assert.match(text, /(?:[.?]|: .+|\n\n[\s\S]+)$/);
      assert.doesNotMatch(text, /undefined|\bnull\b|NaN|\[object|\$\{/);
      assert.deepEqual(refusalsIn(text), []);
    }
  });

test('every row is reported by a source, and every code or its words are expected by a test of what reports it', () => {
  const words = (text: string) => text.split(/\s+/);
  const isExpected = ({ code, name, example }: (typeof entries)[number]) => {
    if (new RegExp(`(?<![\\w-])(?:${code.includes('-') ? code : `'${code}'`}|${name})(?![\\w-])`).test(tests))
      return true;
    const said = words(
      Object.values(example)
        .filter((value) => typeof value === 'string')
        .slice(1)
        .join(' '),
    );
    return said.some((_, at) => at + 3 <= said.length && tests.includes(said.slice(at, at + 3).join(' ')));
  };
  assert.deepEqual(
    entries.filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(sources)).map(({ name }) => name),
    [],
  );
  assert.deepEqual(
    entries.filter((entry) => !isExpected(entry)).map(({ name }) => name),
    [],
  );
});

/** Codes that several rows report, since one remedy or one cause is behind them. */
const shared = [
  'cells-to-check',
  'document-elsewhere',
  'drift',
  'finer-rows',
  'input-value',
  'missing-value',
  'never-released',
  'no-policy',
  'no-version-table',
  'no-working-tree',
  'not-compared',
  'numbering-restart',
  'policy-conflict',
  'policy-missing',
  'policy-missing-key',
  'policy-not-a-map',
  'policy-not-yaml',
  'policy-rule-unreachable',
  'policy-value',
  'shallow-clone',
  'shortened-promise',
  'symbolic-rows',
  'tags-missing',
  'unexpected',
  'workflows-permission',
];

test('a code belongs to one row, or to rows that are known to mean the same', () => {
  const codes = entries.map(({ code }) => code);
  const repeated = codes.filter((code, index) => codes.indexOf(code) !== index);
  assert.deepEqual([...new Set(repeated)], shared);
});
