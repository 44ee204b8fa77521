import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFixWord, isStageWord, namesBuild, readSuffix, suffixWord } from '../../src/release/suffix.ts';

const kinds = [
  ['', 'release'],
  ['.Final', 'release'],
  ['-RELEASE', 'release'],
  ['-lts', 'release'],
  ['.post3', 'later'],
  ['.post', 'later'],
  ['.post1.dev2', 'unknown'],
  ['-rc.1', 'pre-release'],
  ['-SNAPSHOT', 'pre-release'],
  ['-4', 'pre-release'],
  ['-es', 'unknown'],
  ['-final.2', 'unknown'],
  ['-latest', 'moving'],
  ['-rc.latest', 'moving'],
  ['-latest.1', 'unknown'],
  ['.x', 'moving'],
  ['.v20180619', 'later'],
  ['.v2018', 'unknown'],
  ['_stable_2026-07-09', 'later'],
  ['_beta_2026-07-09', 'pre-release'],
  ['_canary_2026-07-09', 'pre-release'],
] as const;

for (const [text, kind] of kinds) {
  test(`${JSON.stringify(text)} is ${kind}`, () => {
    assert.equal(readSuffix(text).kind, kind);
  });
}

test('attached stages are written as SemVer would, hyphenated ones stay as they are', () => {
  assert.deepEqual(readSuffix('b2'), { kind: 'pre-release', preRelease: 'beta.2', later: [] });
  assert.deepEqual(readSuffix('-RC2'), { kind: 'pre-release', preRelease: 'RC2', later: [] });
});

test('a stable suffix may be named with its separator and in any case', () => {
  for (const named of ['patch', '-patch', 'PATCH']) {
    assert.deepEqual(readSuffix('-patch.16', [named]), { kind: 'later', preRelease: null, later: [16] });
  }
});

test('a number too long to count is no later fix', () => {
  assert.notEqual(readSuffix('.post9999999999999999').kind, 'later');
});

test('the word of a suffix is what stands before its numbers', () => {
  assert.equal(suffixWord('patch.16'), 'patch');
  assert.equal(suffixWord('pl1'), 'pl');
  assert.equal(suffixWord('RC.1'), 'rc');
  assert.equal(suffixWord('9'), 'N');
  assert.equal(suffixWord('patch.1.rc.2'), null);
});

test('words of fixes are told from stages and from builds', () => {
  assert.equal(isFixWord('patch'), true);
  assert.equal(isFixWord('rc'), false);
  assert.equal(isStageWord('rc'), true);
  assert.equal(isStageWord('patch'), false);
  assert.equal(namesBuild('npm-packages'), true);
  assert.equal(namesBuild('beta1fixed'), false);
  assert.equal(namesBuild('patch.1'), false);
  assert.equal(namesBuild('8885'), false);
});

test('a suffix of hyphens alone has no words', () => {
  assert.deepEqual(readSuffix('---'), { kind: 'pre-release', preRelease: '--', later: [] });
  assert.equal(suffixWord('--'), null);
});
