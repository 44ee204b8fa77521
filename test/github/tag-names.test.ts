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
  assert.deepEqual(asked[1], { document: `GET ${next}`, variables: {} });
});

test('the pages up to the last one are asked for at once, and one more that came meanwhile is followed', async () => {
  const at = (number: number) => `https://ghes.example/api/v3/x?per_page=1&page=${number}`;
  const { github, asked } = scripted(
    page([{ ref: 'refs/tags/v1' }], at(2), at(3)),
    page([{ ref: 'refs/tags/v2' }], at(3), at(3)),
    page([{ ref: 'refs/tags/v3' }], at(4), at(4)),
    page([{ ref: 'refs/tags/v4' }]),
  );
  const names = await readTagNames(github, aReading());
  assert.deepEqual(names.ok && names.value, ['v1', 'v2', 'v3', 'v4']);
  assert.deepEqual(
    asked.slice(1).map(({ document }) => document),
    [2, 3, 4].map((number) => `GET ${at(number)}`),
  );
});

test('a page that is refused is a problem, wherever it stands', async () => {
  const at = (number: number) => `https://ghes.example/api/v3/x?page=${number}`;
  for (const last of [at(2), null]) {
    const { github } = scripted(page([], at(2), last), refused(404, 'Not Found'));
    assert.equal((await readTagNames(github, aReading())).ok, false);
  }
});

test('a list without an end is given up', async () => {
  const at = (number: number) => `https://ghes.example/api/v3/x?page=${number}`;
  for (const last of [null, at(5000)]) {
    let asked = 0;
    const read = async () => page([{ ref: 'refs/tags/v1' }], at(++asked + 1), last);
    const names = await readTagNames({ ...scripted().github, read }, aReading());
    assert.deepEqual([names.ok ? '' : names.problems[0]?.code, asked], ['endless-tags', 1000]);
  }
});

test('a refusal and an answer that is no list are problems', async () => {
  const denied = await readTagNames(scripted(refused(404, 'Not Found')).github, aReading());
  assert.equal(denied.ok ? '' : denied.problems[0]?.code, 'repository-not-found');
  const odd = await readTagNames(scripted(page({})).github, aReading());
  assert.equal(odd.ok ? '' : odd.problems[0]?.code, 'odd-answer');
});
