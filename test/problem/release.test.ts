import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as release from '../../src/problem/release.ts';

test('ambiguous families are shown with examples, at most five of them', () => {
  const family = (name: string) => ({
    template: `${name}{version}`,
    count: 2,
    examples: [`${name}1.0`, `${name}1.1`],
  });
  assert.deepEqual(release.ambiguousTags(['a-', 'b-', 'c-', 'd-', 'e-', 'f-', 'g-'].map(family)), {
    code: 'ambiguous-tags',
    what: 'Several groups of tags could be the releases of this repository.',
    why: 'Found a-{version} (2: a-1.0, a-1.1), b-{version} (2: b-1.0, b-1.1), c-{version} (2: c-1.0, c-1.1), d-{version} (2: d-1.0, d-1.1), e-{version} (2: e-1.0, e-1.1) and 2 more groups.',
    fix: 'Name one in the policy, for example: tag: "a-{version}"',
  });
});

test('the tags that were read are named, older ones and skipped ones where there are any', () => {
  assert.equal(
    release.tagFamily(['release-2.8.5'], 4, []).what,
    'Releases are read from tags such as release-2.8.5 (4).',
  );
  assert.match(
    release.tagFamily(['app@4.8.0', '4.7.5'], 4, []).what,
    / such as app@4\.8\.0 and the older ones such as 4\.7\.5 \(4\)\.$/,
  );
  assert.match(release.tagFamily(['v2.8.5'], 4, ['a-{version}']).what, /skipped: a-\{version\}\. To read/);
});

test('one tag counts, several count', () => {
  assert.match(release.likelyFixes(['v1-patch.1'], ['patch']).what, /^1 tag .* counts as a pre-release\./);
  assert.match(release.likelyFixes(['v1-patch.1', 'v1-patch.2'], ['patch']).what, /^2 tags .* count as /);
  assert.match(
    release.backfilledReleases(['v1', 'v2', 'v3', 'v4'], 30).what,
    /^4 releases were .*v3 and 1 more\)/,
  );
});
