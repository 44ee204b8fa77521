import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { refNameFault, shapeProblems, tagName } from '../../src/actions/input-shapes.ts';

const problems = (values: Readonly<Record<string, string>>) =>
  shapeProblems((name) => values[name] ?? null).map(({ what }) => what);

test('inputs that are empty have no shape', () => assert.deepEqual(problems({}), []));

for (const [name, good, bad] of [
  ['file', 'docs/SUPPORT.md', '../SECURITY.md'],
  ['repository', 'octo/widget', 'widget'],
  ['base', 'main', 'a..b'],
  ['title', 'docs: a', 'a\nb'],
  ['as-of', '2026-03-31', '2026-02-31'],
  ['tag', 'refs/tags/v1.2.3', 'v1 2'],
] as const) {
  test(`${name} takes ${good} and not ${JSON.stringify(bad)}`, () => {
    assert.deepEqual(problems({ [name]: good }), []);
    assert.match(problems({ [name]: bad })[0] ?? '', new RegExp(`"${name}" cannot be`));
  });
}

test("the base branch is not the pull request's own", () => {
  assert.match(problems({ base: 'main', branch: 'main' })[0] ?? '', /"branch" cannot be "main"/);
});

test('a tag is known by its short name', () => {
  assert.equal(tagName('refs/tags/v1'), 'v1');
  assert.equal(tagName(null), null);
});

const names = [
  'main',
  'support-window/sync',
  'v1.2.3',
  'a.b',
  'ü',
  'a@b',
  'x/y/z',
  '1',
  'a-',
  'HEAD',
  '',
  '@',
  'a..b',
  'a b',
  'a~1',
  'a^',
  'a:b',
  'a?',
  'a*',
  'a[b',
  'a\\b',
  'a@{b',
  '/a',
  'a/',
  'a//b',
  '.a',
  'a/.b',
  'a.lock',
  'a.lock/b',
  'a.',
  'a\tb',
  '\u007f',
];

for (const name of names) {
  test(`${JSON.stringify(name)} is a name for git exactly when it is one here`, () => {
    const git = spawnSync('git', ['check-ref-format', `refs/heads/${name}`]).status === 0;
    assert.equal(refNameFault(name) === null, git && name !== '@');
  });
}

test('names that git takes and that would surprise are refused', () => {
  for (const name of ['-a', 'refs/heads/main', 'a'.repeat(201)]) assert.notEqual(refNameFault(name), null);
});
