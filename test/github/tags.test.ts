import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinTags, knowledgeOf } from '../../src/github/tags.ts';

const commit = { committedDate: '2026-03-01T23:30:00Z' };
const release = { tagName: 'v1', isDraft: false, isPrerelease: true, publishedAt: '2026-03-05T00:00:00Z' };

test('a lightweight tag has the day of its commit', () => {
  assert.deepEqual(tagOf(commit), { name: 'v1', tagged: null, committed: '2026-03-01', release: null });
});

test("an annotated tag has the tagger's day too, counted in UTC", () => {
  const target = { tagger: { date: '2026-03-02T00:30:00+02:00' }, target: commit };
  assert.deepEqual([tagOf(target)?.tagged, tagOf(target)?.committed], ['2026-03-01', '2026-03-01']);
});

test('a tag of a tag of a commit is followed, a tag of a tree has no commit', () => {
  assert.equal(tagOf({ tagger: null, target: { target: commit } })?.committed, '2026-03-01');
  assert.equal(tagOf({ tagger: { date: null }, target: {} })?.committed, null);
});

test('a moment that no calendar shows is no day', () => {
  assert.equal(tagOf({ committedDate: '1969-12-31T00:00:00Z' })?.committed, null);
  assert.equal(tagOf({ committedDate: 'x' })?.committed, null);
});

test('a release joins its tag', () => {
  const { tags } = joinTags(['v1'], knowledgeOf([{ name: 'v1', target: commit }], [release], true));
  assert.deepEqual(tags[0]?.release, { draft: false, preRelease: true, published: '2026-03-05' });
});

test('what was not asked is known as such', () => {
  const known = knowledgeOf([{ name: 'v2', target: commit }], [{ ...release, tagName: 'v2' }], false);
  const list = joinTags(['v1', 'v2'], known);
  assert.deepEqual([[...list.undated], [...list.unasked]], [['v1'], ['v1']]);
  assert.equal(joinTags(['v1'], { ...known, allReleases: true }).unasked.size, 0);
});

test('of two releases on one tag the newer one counts', () => {
  const newer = { ...release, isPrerelease: false };
  const { tags } = joinTags(['v1'], knowledgeOf([], [newer, release], true));
  assert.equal(tags[0]?.release?.preRelease, false);
});

function tagOf(target: Parameters<typeof knowledgeOf>[0][number]['target']) {
  return joinTags(['v1'], knowledgeOf([{ name: 'v1', target }], [], true)).tags[0];
}
