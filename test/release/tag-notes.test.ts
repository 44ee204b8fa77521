import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Day } from '../../src/day.ts';
import type { ReleaseRules, Tag } from '../../src/release/release.ts';
import { readReleases } from '../../src/release/tag.ts';
import { dayOfRelease } from '../../src/release/tag-notes.ts';
import { noRules, published, tag, tags } from './tags.ts';

describe('the day of a release', () => {
  const annotated: Tag = { ...tag('v1', '2024-01-01'), tagged: '2024-01-05' };
  const on = (day: Day) => ({ ...annotated, release: published(day) });

  test('is the day GitHub published it', () => {
    assert.deepEqual(dayOfRelease(on('2024-01-10'), noRules), { day: '2024-01-10', backfilled: false });
  });

  test('is the tag’s own day without a release, or when the policy takes days from tags', () => {
    assert.equal(dayOfRelease(annotated, noRules).day, '2024-01-05');
    assert.equal(dayOfRelease(on('2024-01-10'), { ...noRules, datesFrom: 'tags' }).day, '2024-01-05');
    assert.equal(dayOfRelease(on('2024-01-10'), { ...noRules, releases: 'tags' }).day, '2024-01-05');
  });

  test('is the tag’s own day when the release was entered more than 30 days later', () => {
    assert.deepEqual(dayOfRelease(on('2024-02-04'), noRules), { day: '2024-02-04', backfilled: false });
    assert.deepEqual(dayOfRelease(on('2024-02-05'), noRules), { day: '2024-01-05', backfilled: true });
  });

  test('is unknown when nobody asked', () => {
    assert.equal(dayOfRelease(tag('v1'), noRules).day, null);
    assert.equal(dayOfRelease(tag('v1', null, published('2024-01-10')), noRules).day, '2024-01-10');
  });
});

/** A release of 2023, and then previews of two minor versions, the last one of a day. */
function previews(last: Day): readonly Tag[] {
  return [
    tag('v0.1.0', '2023-02-01'),
    tag('v0.4.0-preview', '2023-09-01'),
    tag('v0.5.0-preview', '2023-11-01'),
    tag('v0.6.0-preview', last),
  ];
}

describe('notes on tags', () => {
  const release = published('2025-01-01');
  const plain = Array.from({ length: 10 }, (_, index) => `v1.${index}`).join(' ');
  const builds = Array.from({ length: 12 }, (_, index) => `7.1.1-${index}`).join(' ');
  const cases: readonly (readonly [string, readonly Tag[], Partial<ReleaseRules>, readonly string[]])[] = [
    ['plain tags need none', tags('v1.0.0 v1.1.0', 2020), {}, []],
    ['a named family is named', tags('release-1.0'), {}, ['tag-family']],
    ['a choice among families is named', tags('v1.0.0 sdk/v1.0.0'), {}, ['tag-family']],
    [
      'a family with a release and a pre-release is one',
      tags('v1.0.0 sdk/v1.0.0 sdk/v1.1.0-rc.1'),
      {},
      ['tag-family'],
    ],
    ['a stray family without releases is no choice', tags('v1.0.0 base-v1.0.0-rc.1'), {}, []],
    ['a template of the policy needs no words', tags('v1.0.0 sdk/v1.0.0'), { tag: 'v{version}' }, []],
    ['an ignored version that is not there', tags('v1.0.0'), { ignore: ['1.1.0'] }, ['ignored-nothing']],
    ['an ignored version that is there', tags('v1.0.0 v1.1.0'), { ignore: ['1.1.0'] }, []],
    ['fixes that count as pre-release', tags('v1.0.0 v1.0.0-patch.1'), {}, ['likely-fixes']],
    ['fixes and nothing else', tags('v1.0.0-patch.1'), {}, ['likely-fixes']],
    ['fixes of long ago', tags('v1.0.0 v1.0.0-patch.1 v1.1.0'), {}, []],
    ['fixes the policy knows', tags('v1.0.0 v1.0.0-patch.1'), { stable: ['patch'] }, []],
    ['a number behind nearly every version', tags(builds), {}, ['likely-fixes']],
    ['a number behind nearly every version that counts', tags(builds), { stable: ['N'] }, []],
    ['previews alone, long after the only release', previews('2026-06-01'), {}, ['likely-fixes']],
    ['previews that count', previews('2026-06-01'), { stable: ['preview'] }, []],
    ['previews for less than a year', previews('2023-12-01'), {}, []],
    ['long previews of one next version', tags('v1.0.0 v2.0.0-preview.1 v2.0.0-preview.9', 2020), {}, []],
    ['previews of long ago', [...previews('2026-06-01'), tag('v0.7.0', '2026-07-01')], {}, []],
    ['a stage of nearly every version', tags(builds.replaceAll('-', '-beta.')), {}, []],
    ['a stray that would be the newest', tags(`${plain} 20220215`), {}, ['stray-tag']],
    ['a stray that is ignored', tags(`${plain} 20220215`), { ignore: ['20220215'] }, []],
    ['a stray that is older than the newest', tags(`${plain} v20.0 015.1`), {}, []],
    ['a stray that a template takes', tags(`${plain} 20220215`), { tag: '{version}' }, []],
    ['a release entered afterwards', [tag('v1.0.0', '2020-01-01', release)], {}, ['backfilled-releases']],
    ['numbers that started anew', tags('v2014.1 v1.0 v1.1 v1.2', 2014), {}, ['numbering-restart']],
    [
      'a highest version two years older than the newest release',
      [tag('v3.0', '2020-01-01'), tag('v1.0', '2021-12-31')],
      {},
      [],
    ],
    [
      'a highest version older than that',
      [tag('v3.0', '2020-01-01'), tag('v1.0', '2022-01-01')],
      { tag: 'v{version}' },
      ['numbering-restart'],
    ],
    [
      'numbers that started anew, and several releases on the newest day',
      [tag('v3.0', '2014-01-01'), tag('v2.0', '2022-01-01'), tag('v1.0', '2022-01-01')],
      { tag: 'v{version}' },
      ['numbering-restart'],
    ],
    [
      'a highest line that is old and goes on',
      [tag('v3.0', '2014-01-01'), tag('v2.0', '2021-06-01'), tag('v1.0', '2022-01-01')],
      { tag: 'v{version}' },
      [],
    ],
    ['a backport after the newest line', tags('v2.0 v1.9', 2020), {}, []],
    [
      'a tag without a release between tags with one',
      [
        tag('v1.2', '2026-03-01', release),
        tag('v1.1', '2026-02-01'),
        tag('v1.0', '2026-01-01', release),
        tag('v0.9', '2025-01-01'),
      ],
      {},
      ['tags-without-release'],
    ],
    [
      'a tag that GitHub was not asked about',
      [tag('v1.2', null, release), { ...tag('v1.1'), isUnasked: true }, tag('v1.0', null, release)],
      {},
      [],
    ],
    [
      'a patch without a release, in a minor version that has one',
      [tag('v1.2', '2026-03-01', release), tag('v1.1.1', '2026-02-02'), tag('v1.1.0', '2026-02-01', release)],
      {},
      [],
    ],
    [
      'the newest patch without a release',
      [tag('v1.1.1', '2026-02-02'), tag('v1.1.0', '2026-02-01', release)],
      {},
      ['tags-without-release'],
    ],
    ['the oldest tags without a release are no news', [tag('v1.2', null, release), tag('v1.1')], {}, []],
    [
      'releases on GitHub only, and some',
      [tag('v1.1', null, release), tag('v1.0')],
      { releases: 'github' },
      [],
    ],
    ['releases on GitHub only, and none', tags('v1.0.0'), { releases: 'github' }, ['no-published-releases']],
  ];

  for (const [title, given, rules, codes] of cases) {
    test(`${title}: ${codes.join(', ') || 'nothing'}`, () => {
      const read = readReleases(given, { ...noRules, ...rules });
      assert.deepEqual(
        read.notes.map(({ code }) => code),
        codes,
      );
    });
  }

  test('a restart of numbering names the lowest version to ignore', () => {
    const { notes } = readReleases(tags('v2014.1 v2014.2 v1.0 v1.1 v1.2', 2014), noRules);
    assert.match(notes[0]?.what ?? '', /ignore: \[">=2014\.1"\]/);
  });

  test('a stray names the template that takes it', () => {
    const names = Array.from({ length: 10 }, (_, index) => `app-v1.${index}`);
    const { notes } = readReleases(tags([...names, 'app-20220215'].join(' ')), noRules);
    const note = notes.find(({ code }) => code === 'stray-tag');
    assert.match(
      note?.what ?? '',
      /app-20220215 .* a date among versions\..* app-v1\.9\..*tag: "app-\{version\}"/,
    );
  });
});

test('the note on a family shows the newest tag of it, and of the older ones', () => {
  const said = (names: string) =>
    readReleases(tags(names), noRules).notes.find(({ code }) => code === 'tag-family')?.what ?? '';
  assert.match(
    said('release-1.0 release-2.1 release-2.0'),
    /^Releases are read from tags such as release-2\.1 \(3\)/,
  );
  assert.match(
    said('v2.8.5 v2.8.4 sdk/v1.0.0'),
    /such as v2\.8\.5 \(2\)\. Other tags were skipped: sdk\/v\{version\}/,
  );
});
