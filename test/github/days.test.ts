import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, validate } from 'graphql';
import type { GitHub } from '../../src/github/client.ts';
import { askForNames, namesToAsk, readNeededDays } from '../../src/github/days.ts';
import { joinTags, knowledgeOf } from '../../src/github/tags.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Product } from '../../src/policy/product.ts';
import { aReading } from './a-reading.ts';
import { githubSchema } from './schema.ts';
import { data, errors, scripted, tooMuch, uncertain } from './scripted.ts';

const day = '2026-02-03';
const repository = { owner: 'o', name: 'r' };
const nothing = knowledgeOf([], [], false);
const names = ['v1.0.0', 'v1.1.0', 'v2.0.0', 'v2.1.0', 'v3.0.0', 'v3.1.0'];

test('a count needs no days, only whether the newest of the supported lines are releases', () => {
  assert.deepEqual(asked('support: newest 2'), ['v3.1.0', 'v2.1.0']);
});

test('where all releases are known and no days count, nothing is asked', () => {
  assert.deepEqual(asked('support: newest 2', { ...nothing, allReleases: true }), []);
});

test('a length of time needs the first release of every line that may still be supported', () => {
  assert.deepEqual(asked('support: release + 2y'), ['v3.0.0', 'v2.0.0', 'v1.0.0']);
});

test('a day from the tag is not enough where a release may say another one', () => {
  const dated = knowledgeOf(
    names.map((name) => ({ name, target: { committedDate: '2025-06-01T00:00:00Z' } })),
    [],
    false,
  );
  assert.ok(asked('support: release + 2y', dated).includes('v3.0.0'));
  assert.deepEqual(asked('support: release + 2y\nreleases: tags', dated), []);
});

test('a policy of published releases asks for every tag', () => {
  assert.deepEqual(asked('support: newest 2\nreleases: github'), names);
});

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

test('days are asked for until none is open', async () => {
  const { github, asked: requests } = scripted(answer(true), answer(true), answer(false));
  const known = await readNeededDays(github, aReading(), names, nothing, [productsOf(newest)]);
  assert.ok(known.ok);
  assert.deepEqual(
    requests.map(({ variables }) => variables.r0),
    ['v3.1.0', 'v3.0.0', 'v2.1.0'],
  );
});

test('where each answer makes another day needed, the policy has a better way', async () => {
  const many = Array.from({ length: 20 }, (_, index) => `v1.${index}.0`);
  const { github, asked: requests } = scripted(...Array.from({ length: 10 }, () => answer(true)));
  const known = await readNeededDays(github, aReading(), many, nothing, [productsOf(newest)]);
  assert.deepEqual([known.ok ? '' : known.problems[0]?.code, requests.length], ['days-open', 10]);
});

const newest = 'line: major\nsupport: newest 1\n';

/** What GitHub says of one tag's release. */
function answer(isPrerelease: boolean) {
  const release = { isDraft: false, isPrerelease, publishedAt: '2026-01-01T00:00:00Z' };
  return data({ repository: { t0: null, r0: release } });
}

function productsOf(text: string): readonly Product[] {
  return [{ name: null, policy: policyOf(text) }];
}

function asked(rule: string, known = nothing): readonly string[] {
  return namesToAsk(joinTags(names, known), policyOf(`line: major\n${rule}\n`), day);
}

function policyOf(text: string): Policy {
  const policy = parsePolicy(text, 'p.yml');
  assert.ok(policy.ok);
  return policy.value;
}

test('days that tell which family of tags is the product are asked for first', () => {
  const families = ['1.0.0', '1.1.0', 'app-v2.0.0', 'app-v2.1.0'];
  const dated = knowledgeOf(
    [{ name: 'app-v2.1.0', target: { committedDate: '2025-06-01T00:00:00Z' } }],
    [],
    true,
  );
  const policy = policyOf('line: major\nsupport: newest 1\n');
  assert.deepEqual(namesToAsk(joinTags(families, dated), policy, day), ['app-v2.0.0', '1.0.0', '1.1.0']);
});
