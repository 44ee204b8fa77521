import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { begin, open } from '../../src/cli/begin.ts';
import { repository } from './repository.ts';

test('words are about the program, about a clone, or mistaken', () => {
  assert.equal(begin(['--version'], '/').kind, 'program');
  const mistaken = begin(['plan', '--nonsense'], '/');
  assert.ok(mistaken.kind === 'mistaken');
  assert.deepEqual(
    mistaken.problems.map(({ code }) => code),
    ['unknown-option'],
  );
});

test('a command about a clone has it opened, and its tags are on their way', async (t) => {
  const folder = repository(t, { files: { a: 'a' }, tags: { 'v1.0.0': '2025-01-15' } });
  for (const [words, from] of [
    [['plan'], folder],
    [['explain', '1', '--repo', folder], '/'],
    [['check', '--repo', '.'], folder],
  ] as const) {
    const begun = begin(words, from);
    assert.ok(begun.kind === 'clone');
    const opened = await begun.opened;
    assert.ok(opened.ok);
    const tags = await opened.value.tags;
    assert.deepEqual(tags.ok && tags.value.map(({ name }) => name), ['v1.0.0']);
  }
});

test('where there is no clone the problem comes back, and no tags are asked for', async (t) => {
  const folder = repository(t, { files: { a: 'a' } });
  const opened = await open(join(folder, 'missing'));
  assert.deepEqual(opened.ok ? [] : opened.problems.map(({ code }) => code), ['folder-missing']);
});
