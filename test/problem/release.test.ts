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

const notes: readonly (readonly [{ readonly what: string }, string])[] = [
  [release.tagFamily(['release-{version}'], 4, []), 'Releases are read from the tags release-{version} (4).'],
  [
    release.tagFamily(['v{version}'], 4, ['a-{version}', 'b-{version}']),
    'Releases are read from the tags v{version} (4). Other tags were skipped: a-{version}, b-{version}. To read them instead, name them in the policy: tag: "…".',
  ],
  [
    release.tagFamily(['app@{version}', '{version}'], 4, []),
    'Releases are read from the tags app@{version} and the older {version} (4).',
  ],
  [
    release.strayTag('20220215', 'a date among versions', 'v1.2.0', '{version}'),
    'The tag 20220215 would be the newest release, but is skipped: a date among versions. The newest release is v1.2.0. If 20220215 is a release, set tag: "{version}" in the policy; if not, ignore: ["20220215"] ends this note.',
  ],
  [
    release.backfilledReleases(['v1', 'v2', 'v3', 'v4'], 30),
    '4 releases were published on GitHub more than 30 days after the tag (v1, v2, v3 and 1 more); the date of the tag is used.',
  ],
  [
    release.numberingRestart('v2014.2', '2014-05-01', 'v1.2', '2020-01-01', '>=2014.1'),
    'The highest version, v2014.2, is from 2014-05-01, but the newest release is v1.2 of 2020-01-01. If the numbering was restarted, set ignore: [">=2014.1"] in the policy.',
  ],
  [
    release.likelyFixes(['v1-patch.1'], ['patch']),
    '1 tag such as v1-patch.1 counts as a pre-release. To count such tags as releases, set stable: [patch] in the policy.',
  ],
  [
    release.tagsWithoutRelease(['v1', 'v2']),
    '2 tags without a release on GitHub (v1, v2) count as released. To count published releases only, set releases: github in the policy.',
  ],
  [
    release.noPublishedReleases(),
    'The policy only counts releases on GitHub (releases: github), but no tag has one.',
  ],
  [release.ignoredNothing('1.2.3'), 'ignore: "1.2.3" matches no tag.'],
];

for (const [note, words] of notes) {
  test(words, () => {
    assert.equal(note.what, words);
  });
}
