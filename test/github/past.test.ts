import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, validate } from 'graphql';
import { mostVersions, pastQuery, readPast } from '../../src/github/past.ts';
import { githubSchema } from './schema.ts';
import { data, errors, refused, scripted } from './scripted.ts';

const place = { owner: 'o', name: 'r', commit: 'a'.repeat(40) };
const entries = (...names: readonly string[]) => ({ entries: names.map((name) => ({ name })) });
const version = (committedDate: string, text: string | null, isTruncated = false) => ({
  committedDate,
  f0: { object: { text, isTruncated } },
});
const answer = (history: object | null) =>
  data({
    repository: {
      commit: { history, tree: entries('README.md'), f1: { object: entries('a.yml') }, f2: null },
    },
  });

for (const hasDocument of [true, false]) {
  test(`the question ${hasDocument ? 'with' : 'without'} a document is valid in GitHub's schema`, () => {
    assert.deepEqual(validate(githubSchema(), parse(pastQuery(hasDocument))), []);
  });
}

test('versions come with the day of their commit in UTC, and files with their folder', async () => {
  const nodes = [version('2025-03-01T23:30:00-05:00', 'new'), version('2024-01-01T00:00:00Z', 'old')];
  const { github, asked } = scripted(answer({ pageInfo: { hasNextPage: false }, nodes }));
  const past = await readPast(github, place, 'docs/SECURITY.md');
  assert.ok(past.ok);
  assert.deepEqual(past.value.versions, [
    { day: '2025-03-02', text: 'new' },
    { day: '2024-01-01', text: 'old' },
  ]);
  assert.deepEqual(past.value.paths, ['README.md', '.github/a.yml']);
  assert.deepEqual(past.notes, []);
  assert.deepEqual(asked[0]?.variables, { ...place, path: 'docs/SECURITY.md' });
});

test('versions that were deleted, are no text or are cut off are passed over', async () => {
  const nodes = [
    { committedDate: '2025-03-01T00:00:00Z', f0: null },
    version('2025-02-01T00:00:00Z', null),
    version('2025-01-01T00:00:00Z', 'half', true),
    version('2024-01-01T00:00:00Z', 'whole'),
  ];
  const { github } = scripted(answer({ pageInfo: { hasNextPage: true }, nodes }));
  const past = await readPast(github, place, 'SECURITY.md');
  assert.ok(past.ok);
  assert.deepEqual(past.value.versions, [{ day: '2024-01-01', text: 'whole' }]);
  assert.deepEqual(
    past.notes.map(({ what }) => what),
    [`Only the newest ${mostVersions} commits of the document were read.`],
  );
});

test('without a document only files are listed', async () => {
  const { github, asked } = scripted(answer(null));
  const past = await readPast(github, place, null);
  assert.deepEqual(past.ok && past.value.paths, ['README.md', '.github/a.yml']);
  assert.deepEqual(asked[0]?.variables, place);
  assert.doesNotMatch(asked[0]?.document ?? '', /history|\$path/);
});

for (const [what, said] of [
  ['GitHub refuses', refused(502, 'Bad gateway')],
  ['an error names no field', errors({ message: 'Something went wrong' })],
  ['there is no such commit', data({ repository: { commit: null } })],
  ['the answer is of another shape', answer({ pageInfo: {}, nodes: 1 })],
] as const) {
  test(`where ${what} the run goes on without the past, and says so`, async () => {
    const past = await readPast(scripted(said).github, place, 'SECURITY.md');
    assert.ok(past.ok);
    assert.deepEqual(past.value, { versions: [], paths: [] });
    assert.deepEqual(
      past.notes.map(({ code }) => code),
      ['past-unread'],
    );
  });
}

test('where GitHub cannot compute the history the files still count', async () => {
  const found = answer(null).ok ? answer(null) : null;
  assert.ok(found?.ok && 'errors' in found.value);
  const value = {
    ...found.value,
    errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', path: ['repository', 'commit', 'history'], message: 'No.' }],
  };
  const past = await readPast(scripted({ ok: true, value }).github, place, 'SECURITY.md');
  assert.deepEqual(past.ok && past.value.paths, ['README.md', '.github/a.yml']);
  assert.deepEqual(
    past.notes.map(({ code }) => code),
    ['past-unread'],
  );
});
