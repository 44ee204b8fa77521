import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftNotes } from '../../src/change/draft.ts';
import { decide } from '../../src/change/plan.ts';
import { factsWith, policyOf, tagsOf } from './facts.ts';

const release = { draft: false, preRelease: false, published: '2025-01-15' } as const;
const plain = tagsOf({ 'v1.0.0': '2025-01-15', 'v2.0.0': '2026-03-01' });
const released = (...names: readonly string[]) =>
  plain.map((tag) => (names.includes(tag.name) ? { ...tag, release } : tag));

function notes(tags: typeof plain, policy = 'line: major\nsupport: newest 1\n', document?: string) {
  const facts = factsWith({ tags, policy: policyOf(policy) }, document);
  return draftNotes(decide(facts, '2026-11-22'), facts).map(({ what }) => what);
}

test('a new line without a release, where others have one, may be a draft', () => {
  assert.match(notes(released('v1.0.0'))[0] ?? '', /no release of v2\.0\.0\. If there is a draft, it counts/);
});

test('nothing is said where the line has a release, or the repository has none', () => {
  assert.deepEqual(notes(released('v1.0.0', 'v2.0.0')), []);
  assert.deepEqual(notes(plain), []);
});

test('a line of which an earlier release is out is no draft', () => {
  const tags = [...released('v1.0.0', 'v2.0.0'), ...tagsOf({ 'v2.1.0': '2026-04-01' })];
  assert.deepEqual(notes(tags), []);
});

test('nothing is said where tags alone count', () => {
  assert.deepEqual(notes(released('v1.0.0'), 'line: major\nsupport: newest 1\nreleases: tags\n'), []);
});
