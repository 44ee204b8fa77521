import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chooseFamily, datingTags } from '../../src/release/choose.ts';
import { readFamilies } from '../../src/release/family.ts';
import type { Tag } from '../../src/release/release.ts';
import { published, tag, tags } from './tags.ts';

describe('choosing the family of the product', () => {
  const ten = '1.0 1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9';
  const twenty = Array.from({ length: 20 }, (_, index) => `app-1.${index}`).join(' ');
  const choices: readonly (readonly [string, readonly Tag[], string])[] = [
    ['nothing is tagged', [], '{version}'],
    ['every tag has a v', tags('v1.0.0 v1.1.0'), 'v{version}'],
    ['the v was dropped', tags('v1.0.0 1.1.0'), '{version}'],
    ['modules are tagged beside the product', tags('v1.0.0 sdk/go/v1.0.0 sdk/go/v1.1.0'), 'v{version}'],
    ['a single named family is all there is', tags('nightly release-1.0 release-1.1'), 'release-{version}'],
    ['modules have higher numbers than the product', tags('v1.0.0 core-v2.0.0 v1.1.0', 2020), 'v{version}'],
    ['a bare family was renamed', tags('0.1.0 v0.2.0 app-v1.0.0 app-v1.1.0', 2020), 'app-v{version}'],
    [
      'a bare family was renamed on one day',
      [tag('0.1.0', '2020-01-01'), tag('app-v1.0.0', '2020-01-01')],
      'app-v{version}',
    ],
    [
      'a named family with higher numbers is older than the bare one',
      [tag('app-v1.0.0', '2019-01-01'), ...tags('0.1.0 v0.2.0 app-v1.1.0', 2020)],
      '{version}',
    ],
    [
      'a named family goes on with lower numbers as well',
      tags('0.1.0 v0.2.0 app-v0.1.5 app-v1.0.0', 2020),
      '{version}',
    ],
    ['the days of a named family are unknown', tags('0.1.0 v0.2.0 app-v1.0.0 app-v1.1.0'), '{version}'],
    [
      'a named family gave way to a bare one',
      tags('Release-0.9 Release-1.0 v1.1.0 v1.2.0', 2020),
      'v{version}',
    ],
    [
      'one bare stray stands beside many',
      [tag('0.1', '2020-05-01'), ...tags(ten.replaceAll('1.', 'app-1.'), 2015)],
      'app-{version}',
    ],
    ['two named families, one speaks of the repository', tags('release-1.0 client-1.0'), 'release-{version}'],
    [
      'two named families, one has releases on GitHub',
      [tag('a-1.0', null, published('2025-01-01')), tag('a-0.9'), tag('b-1.0')],
      'a-{version}',
    ],
    ['a named family was renamed', tags('old-1.0 old-1.1 new-2.0 new-2.1', 2020), 'new-{version}'],
    ['named tags have a v and a slash', tags('v/1.0 v/1.1 core-v/0.1 core-v/0.2'), 'v/{version}'],
    ['all others are parts of one', tags('app-1.0 app-1.1 app-cli-3.0 app-core-v1.0'), 'app-{version}'],
    ['a part has the name and another separator', tags('app@1.0 app@1.1 app-client@2.0'), 'app@{version}'],
    [
      'others are next to nothing',
      [...tags(twenty, 2000), ...tags('lang-pack-1.4 lang-pack-2.5', 2009)],
      'app-{version}',
    ],
    [
      'a monorepo goes on with the numbers of bare tags',
      [
        ...tags('4.6.0 4.7.0 4.7.5', 2020),
        ...['app@4.7.5', 'app@4.8.0', 'engine@6.6.0', 'engine@6.6.1', 'parser@4.2.5'].map((name) =>
          tag(name, '2024-01-01'),
        ),
      ],
      'app@{version}',
    ],
    [
      'a client is numbered like its server',
      [
        ...tags('4.6.0 4.7.5', 2020),
        ...['engine@6.6.0', 'app-client@4.7.5', 'app-client@4.8.0', 'app@4.7.5', 'app@4.8.0'].map((name) =>
          tag(name, '2024-01-01'),
        ),
      ],
      'app@{version}',
    ],
    ['only pre-releases are tagged', tags('v1.0.0-rc.1 sdk/v1.0.0-rc.1'), 'v{version}'],
  ];

  for (const [title, given, template] of choices) {
    test(`${title}: ${template}`, () => {
      const choice = chooseFamily(readFamilies(given, []).families);
      assert.equal(choice.kind, 'chosen');
      assert.equal(choice.family.template, template);
    });
  }

  test('several plausible families are ambiguous, the one that heads the others first', () => {
    const choice = chooseFamily(
      readFamilies(tags('app-cli-v1.0 app-cli-v1.1 app-v1.0 app-core-v1.0'), []).families,
    );
    assert.equal(choice.kind, 'ambiguous');
    assert.deepEqual(
      choice.families.map(({ template }) => template),
      ['app-v{version}', 'app-cli-v{version}', 'app-core-v{version}'],
    );
  });

  test('a far smaller family that came after the larger one and stayed is as plausible', () => {
    const renamed = [...tags(twenty, 2000), ...tags('lib-0.1 lib-0.2', 2030)];
    assert.equal(chooseFamily(readFamilies(renamed, []).families).kind, 'ambiguous');
    const ahead = [...tags(twenty, 2000), ...tags('lib-2.1 lib-2.2 lib-2.3', 2018)];
    assert.equal(chooseFamily(readFamilies(ahead, []).families).kind, 'ambiguous');
  });

  test('a part that took over from the family it is named after is as plausible', () => {
    const given = tags('app-1.0 app-1.1 app-next-2.0 app-cli-0.1', 2020);
    assert.equal(chooseFamily(readFamilies(given, []).families).kind, 'ambiguous');
  });

  test('bare pre-releases that outnumber every named family come first among several', () => {
    const given = tags('v0.1-beta v0.2-beta v0.3-beta kv/v1.0 kv/v1.1');
    const choice = chooseFamily(readFamilies(given, []).families);
    assert.equal(choice.kind, 'ambiguous');
    assert.deepEqual(
      choice.families.map(({ template }) => template),
      ['v{version}', 'kv/v{version}'],
    );
  });

  test('several families that took over from a bare one are ambiguous', () => {
    const choice = chooseFamily(readFamilies(tags('v0.1 app-v1.0 lib-v1.0', 2020), []).families);
    assert.equal(choice.kind, 'ambiguous');
  });
});

test('days decide between families only where the numbers of one go on above those of another', () => {
  const names = ['1.0.0', '1.1.0', 'app-v2.0.0', 'app-v2.1.0', 'lib-v0.1.0', 'lib-v0.2.0'];
  const tags = names.map((name) => ({ name, tagged: null, committed: null, release: null }));
  assert.deepEqual(datingTags(tags, []).toSorted(), [
    '1.0.0',
    '1.1.0',
    'app-v2.0.0',
    'app-v2.1.0',
    'lib-v0.1.0',
    'lib-v0.2.0',
  ]);
  assert.deepEqual(datingTags(tags.slice(0, 2), []), []);
  assert.deepEqual(datingTags([...tags.slice(0, 2), ...tags.slice(4)], []), []);
});

test('a family of pre-releases alone needs no days', () => {
  assert.deepEqual(datingTags(tags('1.0.0 app-v2.0.0-rc.1 lib-v2.0.0'), []).toSorted(), [
    '1.0.0',
    'lib-v2.0.0',
  ]);
});

test('where a family dwarfs the others, days tell whether one of them took over', () => {
  const many = Array.from({ length: 20 }, (_, index) => `old-1.${index}`);
  const all = tags([...many, 'new-1.3', 'new-1.4'].join(' '));
  assert.equal(datingTags(all, []).length, 22);
  assert.deepEqual(datingTags(tags('old-1.0 old-1.5 new-1.3 new-1.4'), []), []);
});
