import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opposites, partnerOf } from '../../../src/document/read/opposites.ts';
import { readState } from '../../../src/document/read/state.ts';

test('of two opposites the first is support and the other its end', () => {
  const isBeside = (sign: string) => ['⬤', '●'].includes(sign);
  const told = opposites.filter(({ full }) => !full.startsWith('&') && !isBeside(full));
  const wrong = told.filter(
    ({ full, ended }) => readState(full).kind !== 'full' || readState(ended).kind !== 'ended',
  );
  assert.deepEqual(wrong, []);
});

test('a sign knows its opposite, both ways', () => {
  const pairs = [
    [':white_check_mark:', ':x:'],
    ['✅', '❌'],
    ['Yes', 'No'],
    ['Oui', 'Non'],
    ['支持', '不支持'],
  ] as const;
  for (const [full, ended] of pairs) {
    assert.equal(partnerOf(full, []), ended);
    assert.equal(partnerOf(ended, []), full);
  }
  assert.equal(partnerOf('Actively developed', []), null);
});

test('the opposite of what reads as support reads as its end', () => {
  const tokens = ['✔️', 'Supported', 'Active', 'Sim', 'Sí', 'O', '是', '対象', '&#10004;'];
  for (const token of tokens) {
    const opposite = partnerOf(token, []) ?? '';
    if (!token.startsWith('&'))
      assert.deepEqual([readState(token).kind, readState(opposite).kind], ['full', 'ended'], token);
    assert.notEqual(opposite, '');
  }
});

test('other letters, emphasis and a sign are kept', () => {
  const texts = ['yes', 'YES', '**Yes**', '_Yes_', '`Yes`', '✅ Yes', ':white_check_mark: **Supported**'];
  assert.deepEqual(
    texts.map((text) => partnerOf(text, [])),
    ['no', 'NO', '**No**', '_No_', '`No`', '❌ No', ':x: **Not supported**'],
  );
  assert.deepEqual(
    ['✅ Well kept', '**Well kept**', 'Yes No'].map((text) => partnerOf(text, [])),
    [null, null, null],
  );
});

test('a word of several languages has the opposite of the one spoken around it, else the English one, else none', () => {
  assert.deepEqual(
    [['german'], ['dutch'], ['swedish'], ['danish', 'norwegian'], ['english'], []].map((spoken) =>
      partnerOf('Ja', spoken),
    ),
    ['Nein', 'Nee', 'Nej', null, null, null],
  );
  assert.deepEqual(
    [['spanish'], ['italian'], []].map((spoken) => partnerOf('No', spoken)),
    ['Sí', 'Sì', 'Yes'],
  );
});
