import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCurrentRemark } from '../../../src/document/cells/release-remark.ts';
import { withoutCurrent } from '../../../src/document/read/current.ts';
import { dateIn } from '../../../src/document/read/day-in-cell.ts';
import { type LanguageExamples, languages } from '../../../src/document/read/languages.ts';
import { readNotation } from '../../../src/document/read/notation.ts';
import { saysNoEnd, waitsForNext } from '../../../src/document/read/open-ends.ts';
import { readState } from '../../../src/document/read/state.ts';
import {
  isEndHeader,
  isReleaseHeader,
  isStartHeader,
  traitNamedBy,
} from '../../../src/document/read/tier-header.ts';
import {
  foreignHeader,
  platformHeader,
  releaseHeader,
  supportWords,
} from '../../../src/document/read/version-words.ts';
import { documentAround, keepBy } from '../example.ts';

/** What each kind of example must be read as, in every language. */
const readers: Readonly<Record<keyof LanguageExamples, (text: string) => boolean>> = {
  supported: (text) => readState(text).kind === 'full',
  next: waitsForNext,
  lesser: (text) => readState(text).kind === 'partial',
  ended: (text) => readState(text).kind === 'ended',
  coming: (text) => readState(text).kind === 'coming',
  noEnd: saysNoEnd,
  open: (text) => readState(text).kind === 'open',
  newest: (text) => readNotation(text).kind === 'newest',
  rest: (text) => readNotation(text).kind === 'rest',
  below: (text) => readNotation(text).kind === 'below',
  above: (text) => readNotation(text).kind === 'above',
  until: (text) => dateIn(text, 'day first')?.date.day === '2027-03-31',
  date: (text) => /^2027-0[3-8]-(?:31|01)$/.test(dateIn(text, null)?.date.day ?? ''),
  current: (text) => withoutCurrent(`1.x (${text})`) === '1.x' && isCurrentRemark(`(${text})`),
  longTerm: (text) => traitNamedBy(text) === 'lts',
  support: (text) => supportWords.test(text),
  ends: (text) => isEndHeader(text),
  previous: (text) => {
    const notation = readNotation(text);
    return notation.kind === 'rest' && notation.previous !== undefined;
  },
  notOut: (text) => readNotation(`1.4.x (${text})`).kind === 'pre-release',
  trunk: (text) => isCurrentRemark(`(${text})`),
  foreign: (text) => foreignHeader.test(text),
  platform: (text) => platformHeader.test(text),
  cameOut: (text) => releaseHeader.test(text),
  releases: (text) => isReleaseHeader(text) && !isStartHeader(text),
  begins: (text) => isStartHeader(text) && !isEndHeader(text),
};

for (const [name, { examples, months }] of Object.entries(languages)) {
  test(`the examples of ${name} are read as what they are`, () => {
    const wrong = Object.entries(examples).flatMap(([kind, texts]) =>
      texts
        .filter((text) => !readers[kind as keyof LanguageExamples](text))
        .map((text) => `${kind}: ${text}`),
    );
    assert.deepEqual(wrong, []);
    assert.deepEqual(
      months.filter((names) => names.split(' ').length !== 12),
      [],
    );
  });
}

/** How people write a word of a pair: in other letters, emphasized, behind a sign. */
const manners: readonly ((word: string, sign: string) => string)[] = [
  (word) => word,
  (word) => word.toLowerCase(),
  (word) => word.toUpperCase(),
  (word) => `**${word}**`,
  (word, sign) => `${sign} ${word}`,
];

/** Turkish has capitals of its own, for which JavaScript must be told the language: HAYIR is not read. */
const capitals = 2;

for (const [name, { pairs, examples }] of Object.entries(languages)) {
  test(`a table in ${name} gets the words of its pairs when a line ends`, () => {
    const plain = examples.support?.[0] ?? 'Supported';
    const written = ([full, ended]: readonly [string, string]) =>
      manners
        .filter((_, index) => name !== 'turkish' || index !== capitals)
        .map((manner) => [manner(full, '✅'), manner(ended, '❌')] as const);
    const wrong = pairs.flatMap(written).flatMap(([full, ended]) => {
      const before = `| Version | ${plain} |\n| --- | --- |\n| 2.x | ${full} |\n| 1.x | ${full} |\n`;
      const { outcome } = keepBy(
        documentAround(before),
        'line: major · support: newest 1 · ended: keep',
        '1.0.0, 2.0.0',
      );
      return outcome.after?.includes(`| 2.x | ${full} |\n| 1.x | ${ended} |`) ? [] : [`${full}: ${ended}`];
    });
    assert.deepEqual(wrong, []);
  });
}

test('twenty languages and more are known', () => {
  assert.ok(Object.keys(languages).length >= 20);
});
