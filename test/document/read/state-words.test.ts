import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  comingWords,
  endedSigns,
  endedWords,
  fullSigns,
  fullWords,
  openWords,
  partialSigns,
  partialWords,
  signOf,
  tellsPhase,
  tellsRelease,
} from '../../../src/document/read/state-words.ts';

test('no sign means two states', () => {
  const signs = [...fullSigns, ...endedSigns, ...partialSigns];
  assert.equal(new Set(signs).size, signs.length);
});

test('support and its end are known in every language', () => {
  const full = [
    'yes',
    'ja',
    'oui',
    'sí',
    'sì',
    'sim',
    'да',
    'так',
    'ya',
    'tak',
    'evet',
    'có',
    '是',
    '対象',
    '지원',
  ];
  const ended = [
    'no',
    'nein',
    'non',
    'não',
    'нет',
    'ні',
    'tidak',
    'nie',
    'hayır',
    'không',
    '否',
    '対象外',
    '미지원',
  ];
  assert.deepEqual(
    full.filter((word) => endedWords.test(word) || !fullWords.test(word)),
    [],
  );
  assert.deepEqual(
    ended.filter((word) => !endedWords.test(word)),
    [],
  );
});

test('a short word is a word of its own, not the beginning of another', () => {
  assert.deepEqual(
    ['note', 'nobody', 'nether', 'notable'].filter((word) => endedWords.test(word)),
    [],
  );
  assert.deepEqual(
    ['januar', 'simple', 'yesterday', 'sinal'].filter((word) => fullWords.test(word)),
    [],
  );
  assert.deepEqual(
    ['number', 'nurse', 'solomon'].filter((word) => partialWords.test(word)),
    [],
  );
});

test('a lesser tier, an announcement and an open end have words of their own', () => {
  assert.deepEqual(
    ['oldstable', 'security fixes only', 'nur sicherheitsupdates', 'terbatas', 'solo critiche'].filter(
      (text) => endedWords.test(text) || !partialWords.test(text),
    ),
    [],
  );
  assert.ok(comingWords.test('in development') && !comingWords.test('development and support'));
  assert.ok(openWords.test('TBD') && !openWords.test('to be supported'));
});

describe('signs', () => {
  test('a text may begin with a sign that says what it is', () => {
    assert.deepEqual(signOf('✅ until 2027'), { sign: '✅', kind: 'full' });
    assert.deepEqual(signOf(':x: (ended)'), { sign: ':x:', kind: 'ended' });
    assert.deepEqual(signOf('⚠️ Security only')?.kind, 'partial');
    assert.equal(signOf('Yes ✅'), null);
  });
});

test('states that wait for a release', () => {
  for (const text of [
    '✅ Will receive security fixes on release',
    '✅ Planned, from the release on',
    ':white_check_mark: Upcoming',
    'Yes (once released)',
    'Supported after its first release.',
    '✅ not yet released',
  ])
    assert.deepEqual([tellsRelease(text), tellsPhase(text)], [true, true], text);
});

test('states of a phase that go on after a release, and others', () => {
  for (const text of ['✅ Current beta', '✅ Will receive security fixes', 'Yes, preview', 'Alpha'])
    assert.deepEqual([tellsRelease(text), tellsPhase(text)], [false, true], text);
  for (const text of [
    'Yes',
    '✅ Security fixes',
    'Fixes on the release branch',
    'Fixes on `release-1.x`',
    '✅ until the next release',
    'Previous stable',
    'Alphabetical',
  ])
    assert.deepEqual([tellsRelease(text), tellsPhase(text)], [false, false], text);
  for (const text of ['✅ planned EOL: 2027', 'Fixes on release branches', 'Fixes on `release/1.x`'])
    assert.equal(tellsRelease(text), false, text);
});
