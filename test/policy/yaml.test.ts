import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from '../../src/policy/yaml.ts';

function codesOf(text: string): readonly (string | undefined)[] {
  const map = readYaml(text, 'p');
  return map.ok ? [] : map.problems.map(({ code, where }) => `${where?.line}:${where?.column} ${code}`);
}

test('scalars stay what the file says', () => {
  const map = readYaml('\uFEFFa: 4.10\nb: true\nc: 2029-02-28\nd: "4.10"\ne:\n', 'p');
  assert.deepEqual(
    map.ok && map.value.entries.map(({ key, value }) => [key, value.kind === 'text' && value.text]),
    [
      ['a', '4.10'],
      ['b', 'true'],
      ['c', '2029-02-28'],
      ['d', '4.10'],
      ['e', ''],
    ],
  );
});

test('a value that is there has its own place, one that is missing that of its key', () => {
  const map = readYaml('a: b\n{ c }: d\ne:\n', 'p');
  assert.equal(map.ok, false);
  const columnsOf = (text: string) => {
    const read = readYaml(text, 'p');
    return read.ok && read.value.entries.map(({ keyPlace, value }) => [keyPlace.column, value.place.column]);
  };
  const commented = readYaml('ab: cd # e', 'p');
  assert.deepEqual(
    commented.ok &&
      commented.value.entries.map(({ keyPlace, value }) => [keyPlace.length, value.place.length]),
    [[2, 2]],
  );
  assert.deepEqual(columnsOf('ab: c\nd:\n  - e\nf:\n'), [
    [1, 5],
    [1, 3],
    [1, 1],
  ]);
  assert.deepEqual(columnsOf('{ a, b: }'), [
    [3, 3],
    [6, 6],
  ]);
});

for (const [title, text, codes] of [
  ['nothing', '', ['1:1 policy-not-a-map']],
  ['a comment', '# none', ['1:1 policy-not-a-map']],
  ['a list', '- a', ['1:1 policy-not-a-map']],
  ['a word', 'newest', ['1:1 policy-not-a-map']],
  ['several documents', 'a: b\n---\nc: d\n', ['2:1 policy-not-yaml']],
  ['a key said twice', 'a: b\na: c', ['2:1 policy-not-yaml']],
  ['an open quotation mark', 'a: "b', ['1:6 policy-not-yaml']],
  ['a tab before a key', 'a:\n\tb: c', ['2:1 policy-not-yaml']],
  ['an anchor and its alias', 'a: &x b\nc: *x', ['1:7 policy-yaml-feature', '2:4 policy-yaml-feature']],
  ['a tag', 'a: !!js/function "x"', ['1:18 policy-yaml-feature']],
  ['a list as a key', '? [a]\n: b', ['1:3 policy-yaml-feature']],
  ['a line with several faults', 'a: [[[', ['1:7 policy-not-yaml']],
  ['two broken lines', 'a: "b" c\nd: e\nf: "g" h', ['1:8 policy-not-yaml', '3:8 policy-not-yaml']],
] as const) {
  test(`${title} is told with its place`, () => assert.deepEqual(codesOf(text), codes));
}

test('what YAML has no words for is told in ours', () => {
  const saidOf = (text: string) => {
    const map = readYaml(text, 'p');
    const [first] = map.ok ? [] : map.problems;
    return [first?.what, first?.why, first?.where?.length];
  };
  const unreadable = 'The policy is not valid YAML.';
  assert.deepEqual(saidOf('a: b\nline: c\nline: d'), [
    unreadable,
    'YAML error: this key appears twice in its map.',
    4,
  ]);
  assert.deepEqual(saidOf('? a\n: b\n? a\n'), [
    unreadable,
    'YAML error: this key appears twice in its map.',
    1,
  ]);
  assert.deepEqual(saidOf('a: "b" cd # e'), [unreadable, 'YAML error: unexpected scalar at node end.', 2]);
  assert.deepEqual(saidOf('a: b\n---\nc: d'), [
    'The policy has several YAML documents.',
    'Another document starts here.',
    3,
  ]);
});

const nested = (open: string, depth: number, close = '') =>
  `a:\n  ${open.repeat(depth)}b${close.repeat(depth)}`;

for (const [title, textOf] of [
  ['lists in brackets', (depth: number) => nested('[', depth, ']')],
  ['maps in braces', (depth: number) => nested('{ b: ', depth, ' }')],
  ['lists on one line', (depth: number) => nested('- ', depth)],
  ['keys on one line', (depth: number) => nested('? ', depth)],
] as const) {
  test(`${title} may nest 24 deep and not deeper`, () => {
    const faultsOf = (depth: number) => {
      const map = readYaml(textOf(depth), 'p');
      return map.ok ? [] : map.problems.map(({ why, where }) => `${where?.line} ${why}`);
    };
    const tooDeep = '2 YAML error: lists and maps are nested too deeply.';
    assert.equal(faultsOf(24).includes(tooDeep), false);
    assert.deepEqual(faultsOf(25), [tooDeep]);
  });
}

for (const [title, text] of [
  ['lists', Array.from({ length: 30 }, (_, index) => `a${index}: [[b], [c]]\n`).join('')],
  ['maps', Array.from({ length: 30 }, (_, index) => `a${index}: { b: { c: d } }\n`).join('')],
  [
    'keys of one map in braces',
    `a: { ${Array.from({ length: 30 }, (_, index) => `b${index}: c`).join(', ')} }`,
  ],
  ['items', `a:\n${'- b\n'.repeat(30)}`],
] as const) {
  test(`many ${title} after one another are not nested`, () => assert.equal(readYaml(text, 'p').ok, true));
}

test('a policy may hold 65,536 characters and no more', () => {
  const text = 'a: '.padEnd(65_536, 'b');
  assert.equal(readYaml(text, 'p').ok, true);
  assert.equal(readYaml(`${text}b`, 'p').ok, false);
});

for (const [title, text, code] of [
  ['brackets', `a: ${'['.repeat(30_000)}`, 'policy-not-yaml'],
  ['braces', '{a: '.repeat(15_000), 'policy-not-yaml'],
  ['list marks on one line', '- '.repeat(30_000), 'policy-not-yaml'],
  ['key marks on one line', '? '.repeat(30_000), 'policy-not-yaml'],
  ['text without end', 'a: b\n'.repeat(20_000), 'policy-too-large'],
] as const) {
  test(`a hostile file of ${title} is turned away`, () => {
    const map = readYaml(text, 'p');
    assert.deepEqual(!map.ok && map.problems.map((problem) => problem.code), [code]);
  });
}

test('deep indentation within the size limit is read or refused, never a crash', () => {
  const text = Array.from({ length: 340 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');
  assert.ok(text.length < 65_536);
  assert.equal(readYaml(text, 'p').ok, true);
});

test('a file that is there and holds nothing is empty', () => {
  for (const text of ['', '\n', '# nothing yet\n']) {
    const reading = readYaml(text, 'p');
    assert.equal(reading.ok ? '' : reading.problems[0]?.what, 'The policy is empty.');
  }
});
