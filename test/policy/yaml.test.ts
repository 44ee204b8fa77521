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
  ['two broken lines', 'a: "b" c\nd: e\nf: "g" h', ['1:8 policy-not-yaml', '3:8 policy-not-yaml']],
] as const) {
  test(`${title} is told with its place`, () => assert.deepEqual(codesOf(text), codes));
}

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
