import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, validate } from 'graphql';
import type { GitHub } from '../../src/github/client.ts';
import { askForNames } from '../../src/github/names.ts';
import { joinTags, knowledgeOf } from '../../src/github/tags.ts';
import { githubSchema } from './schema.ts';
import { data, errors, scripted, tooMuch, uncertain } from './scripted.ts';

const repository = { owner: 'o', name: 'r' };
const nothing = knowledgeOf([], [], false);

test('names are asked for in groups of fifty, as variables, all at once', async () => {
  const many = Array.from({ length: 120 }, (_, index) => `v${index}.0.0"`);
  const { github, asked: requests } = scripted(...Array.from({ length: 3 }, () => data({ repository: {} })));
  const known = await askForNames(github, repository, many, nothing);
  assert.ok(
    known.ok && many.every((name) => known.value.dated.has(name) && known.value.released.get(name) === null),
  );
  assert.deepEqual(
    requests.map(({ variables }) => Object.keys(variables).length),
    [102, 102, 42],
  );
  for (const { document } of requests) {
    assert.deepEqual(validate(githubSchema(), parse(document)), []);
    assert.doesNotMatch(document, /v\d+\.0\.0/);
  }
});

test('answers join what is known', async () => {
  const release = { isDraft: true, isPrerelease: false, publishedAt: null };
  const answer = data({
    repository: { t0: { target: { committedDate: '2024-01-01T00:00:00Z' } }, r0: release },
  });
  const known = await askForNames(scripted(answer).github, repository, ['v1.0.0'], nothing);
  const { tags, undated, unasked } = joinTags(['v1.0.0'], known.ok ? known.value : nothing);
  assert.deepEqual(
    [tags[0]?.committed, tags[0]?.release?.draft, undated.size, unasked.size],
    ['2024-01-01', true, 0, 0],
  );
});

test('a part that fails fails the whole', async () => {
  assert.equal((await askForNames(scripted(uncertain).github, repository, ['v1'], nothing)).ok, false);
  assert.equal(
    (await askForNames(scripted(errors({ message: 'x' })).github, repository, ['v1'], nothing)).ok,
    false,
  );
});

test('where fifty names are too much they are asked for in groups of twelve, and then of five', async () => {
  const fifty = Array.from({ length: 50 }, (_, index) => `v${index}.0.0`);
  const counts: number[] = [];
  const github = {
    query: async (_: string, variables: object) => {
      const count = Object.keys(variables).filter((name) => /^t\d+$/.test(name)).length;
      counts.push(count);
      return count > 5 ? tooMuch : data({ repository: {} });
    },
  } as unknown as GitHub;
  const answer = await askForNames(github, repository, fifty, nothing);
  assert.ok(answer.ok && answer.value.dated.size === 50);
  assert.equal(counts.filter((count) => count === 50).length, 1);
  assert.equal(counts.filter((count) => count === 12).length, 4);
  assert.equal(counts.filter((count) => count === 5).length, 8);
  const never = { query: async () => tooMuch } as unknown as GitHub;
  const given = await askForNames(never, repository, fifty, nothing);
  assert.equal(given.ok ? '' : given.refusal.kind, 'too-much');
});

test('a tag or a release that GitHub calls missing is absent, and what else there is counts', async () => {
  const answered = {
    ok: true,
    value: {
      data: { repository: { t0: null, r0: null, t1: { target: { committedDate: '2024-01-01T00:00:00Z' } } } },
      errors: ['t0', 'r0', 'r1'].map((alias) => ({
        type: 'NOT_FOUND',
        path: ['repository', alias],
        message: 'Could not resolve',
      })),
    },
  } as const;
  const known = await askForNames(scripted(answered).github, repository, ['v1', 'v2'], nothing);
  assert.ok(known.ok);
  assert.equal(known.value.dated.get('v1'), null);
  assert.deepEqual(known.value.dated.get('v2'), { committedDate: '2024-01-01T00:00:00Z' });
});
