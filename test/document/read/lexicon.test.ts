import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, type Role } from '../../../src/document/read/languages.ts';
import { literally, monthNamed, whole, within, words } from '../../../src/document/read/lexicon.ts';

test('the words of a role are those of all languages', () => {
  assert.equal(whole('older').test('and earlier'), true);
  assert.equal(whole('older').test('und älter'), true);
  assert.equal(whole('older').test('und älter als'), false);
  assert.equal(within('plain').test('Is it unterstützt?'), true);
});

test('no role of a language is an empty pattern, which would match everything', () => {
  const roles = Object.values(languages).flatMap((language) => Object.entries(language.words));
  assert.deepEqual(
    roles.filter(([, text]) => text === '' || /\|\||^\||\|$/.test(text)),
    [],
  );
  for (const role of new Set(roles.map(([name]) => name as Role))) assert.equal(whole(role).test(''), false);
});

test('a word for the supported state is none for the end, in any language', () => {
  const ended = new RegExp(`^(?:${words('ended')})$`, 'u');
  const yes = Object.values(languages).flatMap(({ pairs }) => pairs.map(([full]) => full.toLowerCase()));
  assert.deepEqual(
    yes.filter((word) => ended.test(word)),
    [],
  );
});

test('a month is known by its name in any language, in every case, and by its first letters', () => {
  const numbers = ['March', 'mar', 'Sept', 'März', 'марта', 'март', 'septembre', 'Ağustos'].map(
    (name) => monthNamed(name)?.number,
  );
  assert.deepEqual(numbers, [3, 3, 9, 3, 3, 3, 9, 8]);
  assert.equal(monthNamed('Smarch'), null);
  assert.equal(monthNamed('m'), null);
});

test('a text as a pattern finds itself and nothing else', () => {
  const text = String.raw`a-b/c.d (x) [y] {z} ^1 $2 |*+?\ end`;
  assert.ok(new RegExp(`^${literally(text)}$`, 'u').test(text));
  assert.ok(!new RegExp(`^${literally('1.x')}$`, 'u').test('1-x'));
});
