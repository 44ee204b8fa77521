import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTagNames } from '../../src/github/tag-names.ts';
import { aReading } from './a-reading.ts';
import { page, refused, scripted } from './scripted.ts';

test('names are told without their prefix, and other refs are not among them', async () => {
  const { github } = scripted(
    page([{ ref: 'refs/tags/v1' }, { ref: 'refs/tags/a/b' }, { ref: 'refs/tagsets/x' }]),
  );
  assert.deepEqual(await readTagNames(github, aReading()), { ok: true, value: ['v1', 'a/b'], notes: [] });
});

test('pages are followed', async () => {
  const next = 'https://ghes.example/api/v3/repos/o/r/git/matching-refs/tags/?page=2';
  const { github, asked } = scripted(page([{ ref: 'refs/tags/v1' }], next), page([{ ref: 'refs/tags/v2' }]));
  const names = await readTagNames(github, aReading());
  assert.deepEqual(names.ok && names.value, ['v1', 'v2']);
  assert.equal(asked[1]?.document, `GET ${next}`);
});

test('a refusal and an answer that is no list are problems', async () => {
  const denied = await readTagNames(scripted(refused(404, 'Not Found')).github, aReading());
  assert.equal(denied.ok ? '' : denied.problems[0]?.code, 'repository-not-found');
  const odd = await readTagNames(scripted(page({})).github, aReading());
  assert.equal(odd.ok ? '' : odd.problems[0]?.code, 'no-answer');
});
