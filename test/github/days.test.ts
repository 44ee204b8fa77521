import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesToAsk, readNeededDays } from '../../src/github/days.ts';
import { joinTags, knowledgeOf } from '../../src/github/tags.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Product } from '../../src/policy/product.ts';
import { aReading } from './a-reading.ts';
import { data, refused, scripted } from './scripted.ts';

const day = '2026-02-03';
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

test('days are asked for until none is open', async () => {
  const { github, asked: requests } = scripted(answer(true), answer(true), answer(false));
  const known = await readNeededDays(github, aReading(), names, dated(names), [productsOf(newest)]);
  assert.ok(known.ok);
  assert.deepEqual(
    requests.map(({ variables }) => variables.r0),
    ['v3.1.0', 'v3.0.0', 'v2.1.0'],
  );
});

test('where each answer makes another day needed, the policy has a better way', async () => {
  const many = Array.from({ length: 20 }, (_, index) => `v1.${index}.0`);
  const { github, asked: requests } = scripted(...Array.from({ length: 10 }, () => answer(true)));
  const known = await readNeededDays(github, aReading(), many, dated(many), [productsOf(newest)]);
  assert.deepEqual([known.ok ? '' : known.problems[0]?.code, requests.length], ['days-open', 10]);
});

test('days that only readers see are asked for at the same time, and a refusal of them stops nothing', async () => {
  const policy = [productsOf('line: major\nsupport: newest 1\nreleases: tags\n')];
  const first = { target: { committedDate: '2024-01-01T00:00:00Z' } };
  const shown = data({ repository: Object.fromEntries(names.map((_, index) => [`t${index}`, first])) });
  const { github, asked: requests } = scripted(shown);
  const known = await readNeededDays(github, aReading(), names, nothing, policy);
  assert.deepEqual(
    requests.map(({ variables }) => names.map((_, index) => variables[`r${index}`])),
    [['v3.0.0', 'v2.0.0', 'v1.0.0', 'v3.1.0', 'v2.1.0', 'v1.1.0']],
  );
  assert.deepEqual(known.ok && known.value.dated.get('v1.0.0'), first.target);
  const none = await readNeededDays(scripted(refused(403, 'x')).github, aReading(), names, nothing, policy);
  assert.ok(none.ok && none.value.dated.size === 0);
});

/** What GitHub tells of the days of tags, and of no release. */
function dated(tags: readonly string[]) {
  const target = { committedDate: '2024-01-01T00:00:00Z' };
  return knowledgeOf(
    tags.map((name) => ({ name, target })),
    [],
    false,
  );
}

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
  const asked = namesToAsk(joinTags(families, dated), policy, day);
  assert.deepEqual(asked.toSorted(), ['1.0.0', '1.1.0', 'app-v2.0.0']);
});
