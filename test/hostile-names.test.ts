import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTagName } from '../src/release/tag-name.ts';
import { readVersion } from '../src/release/version.ts';

for (const tag of [
  'v14.0.0+`id`',
  'v14.0.0+$(id)',
  "v14.0.0+;id|id&&id'",
  'v14.0.0+a"b',
  'v14.0.0+<x>',
  'pkg$(id)/v1.0.0',
  '`id`-1.2.3',
  'a;b@1.2.3',
  'v1.0.0+a\u009bb',
  'v1.0.0+\u202eb',
])
  test(`${JSON.stringify(tag)} is no release: a shell or a terminal would obey it`, () => {
    assert.equal(readTagName(tag).kind, 'not-a-version');
  });

for (const text of ['15.0.0+@octocat-closes-#1', '1.0+a/b', '1.0+a=b', '1.0.0+%41'])
  test(`${text} is no version: its build metadata is not of semver's alphabet`, () => {
    assert.equal(readVersion(text).kind, 'not-a-version');
  });

for (const tag of [
  'v1.0.0+build.5',
  '1.0+ubuntu_1',
  '1!2.0',
  '@scope/pkg@1.2.3',
  'v1.0.0~rc1',
  'e5.3.0',
  'a+b/v1.0.0',
])
  test(`${tag} is a release as before`, () => assert.equal(readTagName(tag).kind, 'version'));
