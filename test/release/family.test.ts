import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findOutliers, keyOf, ownDay, readFamilies, stableMembers } from '../../src/release/family.ts';
import { tag, tags } from './tags.ts';

const dotted = Array.from({ length: 20 }, (_, index) => `v1.${index}.0`).join(' ');
const ubuntu = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]
  .flatMap((year) => ['04', '10', '10.1'].map((month) => `${String(year).padStart(2, '0')}.${month}`))
  .join(' ');

test('tags are grouped by what stands before their version, a v or none aside', () => {
  const { families, strangers } = readFamilies(
    tags('1.0.0 v1.1.0 a-v1.0.0 a-2.0.0 a-v3.0.0 b@v1.0.0 nightly'),
    [],
  );
  assert.deepEqual(
    families.map(({ template, members }) => [template, members.map((member) => member.tag.name).join(' ')]),
    [
      ['a-{version}', 'a-v1.0.0 a-2.0.0 a-v3.0.0'],
      ['{version}', '1.0.0 v1.1.0'],
      ['b@v{version}', 'b@v1.0.0'],
    ],
  );
  assert.deepEqual([...strangers], [['nightly', 'moving label']]);
});

test('a outlier is no member and has no part in the spelling of its family', () => {
  const names = Array.from({ length: 10 }, (_, index) => `v1.${index}`).join(' ');
  const { families } = readFamilies(tags(`20220215 ${names}`), []);
  assert.equal(families[0]?.template, 'v{version}');
  assert.equal(families[0]?.members.length, 10);
  assert.deepEqual(
    families[0]?.outliers.map(({ member, reason }) => [member.tag.name, reason]),
    [['20220215', 'a date among versions']],
  );
});

test('the key of a family is what stands before its versions, a v aside', () => {
  assert.equal(keyOf({ template: 'v{version}' }), '');
  assert.equal(keyOf({ template: 'app-v{version}' }), 'app-');
  assert.equal(keyOf({ template: 'dev{version}' }), 'dev');
});

test('pre-releases are no stable members', () => {
  const [family] = readFamilies(tags('v1.0 v1.1-rc.1'), []).families;
  assert.deepEqual(family && stableMembers(family).map((member) => member.tag.name), ['v1.0']);
});

test('the day of a tag is the tagger’s, else the commit’s', () => {
  assert.equal(ownDay({ ...tag('v1', '2024-01-01'), tagged: '2024-02-01' }), '2024-02-01');
  assert.equal(ownDay(tag('v1', '2024-01-01')), '2024-01-01');
  assert.equal(ownDay(tag('v1')), null);
});

describe('tags that do not fit the numbering of their family', () => {
  const cases: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ['none among plain versions', dotted, {}],
    ['a compact date', `${dotted} 20220215`, { 20220215: 'a date among versions' }],
    ['a compact date with a time', `${dotted} 202202151030`, { 202202151030: 'a date among versions' }],
    ['a compact date with a count', `${dotted} 20220215.1`, { '20220215.1': 'a date among versions' }],
    ['a date with hyphens', `${dotted} 2015-06-25`, { '2015-06-25': 'a date among versions' }],
    [
      'a number that is not a date',
      `${dotted} 20221345`,
      { 20221345: 'a number alone, far above all others' },
    ],
    ['a number alone far above', `${dotted} v34`, { v34: 'a number alone, far above all others' }],
    ['no number alone that a release of its own followed', `${dotted} v34 v34.0.1`, {}],
    ['no number alone with the next major', `${dotted} v2`, {}],
    ['no high number with parts', `${dotted} v34.0.0`, {}],
    ['no number alone beside a few versions', 'v1.0.0 v1.1.0 v34', {}],
    ['no numbers alone throughout', '1 2 3 4 5 6 7 8 9 10 11 12 34', {}],
    ['no calendar version with dots', `${dotted} 2022.2.15 2022.02`, {}],
    ['no dates where every twentieth version is two of them', `${dotted} 20220215 20220216 20220217`, {}],
    ['no date among a few versions', 'v1.0.0 v1.1.0 20220215', {}],
    ['no dates throughout', '20220215 20220301 20220401', {}],
    ['a leading zero', `${dotted} 016.5`, { '016.5': 'its first number starts with 0, unlike all others' }],
    ['no leading zero of a later number', `${dotted} 1.05.0`, {}],
    ['no 0 alone', `${dotted} 0.5.0`, {}],
    ['no padded years', ubuntu, {}],
    ['no leading zeros throughout', '01.1 02.1 03.1 04.1', {}],
  ];

  for (const [title, given, expected] of cases) {
    test(title, () => {
      const [family] = readFamilies(tags(given), []).families;
      const outliers = family?.outliers.map(({ member, reason }) => [member.tag.name, reason]) ?? [];
      assert.deepEqual(Object.fromEntries(outliers), expected);
    });
  }

  test('nothing is a outlier among no tags', () => {
    assert.deepEqual(findOutliers([]), []);
  });
});
