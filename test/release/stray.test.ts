import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFamilies } from '../../src/release/family.ts';
import { findStrays } from '../../src/release/stray.ts';
import { tags } from './tags.ts';

const dotted = Array.from({ length: 20 }, (_, index) => `v1.${index}.0`).join(' ');
const ubuntu = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]
  .flatMap((year) => ['04', '10', '10.1'].map((month) => `${String(year).padStart(2, '0')}.${month}`))
  .join(' ');

describe('tags that do not fit the numbering of their family', () => {
  const cases: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ['none among plain versions', dotted, {}],
    ['a compact date', `${dotted} 20220215`, { 20220215: 'a date among versions' }],
    ['a compact date with a time', `${dotted} 202202151030`, { 202202151030: 'a date among versions' }],
    ['a compact date with a count', `${dotted} 20220215.1`, { '20220215.1': 'a date among versions' }],
    ['a date with hyphens', `${dotted} 2015-06-25`, { '2015-06-25': 'a date among versions' }],
    ['no number that is not a date', `${dotted} 20221345`, {}],
    ['no calendar version with dots', `${dotted} 2022.2.15 2022.02`, {}],
    ['no dates where every twentieth version is two of them', `${dotted} 20220215 20220216 20220217`, {}],
    ['no date among a few versions', 'v1.0.0 v1.1.0 20220215', {}],
    ['no dates throughout', '20220215 20220301 20220401', {}],
    ['a leading zero', `${dotted} 016.5`, { '016.5': 'a leading zero that no other version has' }],
    ['no leading zero of a later number', `${dotted} 1.05.0`, {}],
    ['no 0 alone', `${dotted} 0.5.0`, {}],
    ['no padded years', ubuntu, {}],
    ['no leading zeros throughout', '01.1 02.1 03.1 04.1', {}],
  ];

  for (const [title, given, expected] of cases) {
    test(title, () => {
      const [family] = readFamilies(tags(given), []).families;
      const strays = family?.strays.map(({ member, reason }) => [member.tag.name, reason]) ?? [];
      assert.deepEqual(Object.fromEntries(strays), expected);
    });
  }

  test('nothing is a stray among no tags', () => {
    assert.deepEqual(findStrays([]), []);
  });
});
