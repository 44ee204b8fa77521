import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentNotThere, policyOutside, tagsMissing } from '../../src/problem/clone.ts';

const where = { path: 'SECURITY.md', line: 5 };

test('a clone without any tag is told so, and what to do where nothing is released yet', () => {
  const { what, why, fix } = tagsMissing(['2.x'], true, where);
  assert.equal(what, 'The clone has no tags.');
  assert.match(why, /names 2\.x, .* no tags for it\.$/);
  assert.match(fix, /If nothing is released yet, remove the versions from the table\.$/);
  assert.match(
    tagsMissing(['2.x', '1.x'], false, where).fix,
    /If 2.x never had a tag.* ignore: \["2\.x"\] in the policy allows its row to be removed\.$/,
  );
});

test('of many names the first eight are said', () => {
  const names = Array.from({ length: 11 }, (_, index) => `${index}.x`);
  assert.match(tagsMissing(names, false, where).why, /names 0\.x, .*7\.x and 3 more, but/);
});

test('the remedy for a path with blanks can be pasted into a shell', () => {
  assert.match(documentNotThere('my docs/S.md').fix, /checkout HEAD -- "my docs\/S\.md" and/);
  assert.match(policyOutside('../a.yml', '/work place/a.yml').fix, /--policy "\/work place\/a\.yml"\.$/);
});
