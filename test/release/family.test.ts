import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf, ownDay, readFamilies, stableMembers } from '../../src/release/family.ts';
import { tag, tags } from './tags.ts';

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

test('a stray is no member and has no part in the spelling of its family', () => {
  const names = Array.from({ length: 10 }, (_, index) => `v1.${index}`).join(' ');
  const { families } = readFamilies(tags(`20220215 ${names}`), []);
  assert.equal(families[0]?.template, 'v{version}');
  assert.equal(families[0]?.members.length, 10);
  assert.deepEqual(
    families[0]?.strays.map(({ member, reason }) => [member.tag.name, reason]),
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
