import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCurrentRemark } from '../../../src/document/cells/version-cell.ts';
import { withoutCurrent } from '../../../src/document/read/current.ts';
import { dateIn } from '../../../src/document/read/day-in-cell.ts';
import { type LanguageExamples, languages } from '../../../src/document/read/languages.ts';
import { readNotation } from '../../../src/document/read/notation.ts';
import { readState } from '../../../src/document/read/state.ts';
import { isEndHeader, isStartHeader } from '../../../src/document/read/tier-header.ts';
import {
  foreignHeader,
  platformHeader,
  releaseHeader,
  supportWords,
} from '../../../src/document/read/version-words.ts';

/** What each kind of example must be read as, in every language. */
const readers: Readonly<Record<keyof LanguageExamples, (text: string) => boolean>> = {
  supported: (text) => readState(text).kind === 'full',
  lesser: (text) => readState(text).kind === 'partial',
  ended: (text) => readState(text).kind === 'ended',
  coming: (text) => readState(text).kind === 'coming',
  open: (text) => readState(text).kind === 'open',
  newest: (text) => readNotation(text).kind === 'newest',
  rest: (text) => readNotation(text).kind === 'rest',
  below: (text) => readNotation(text).kind === 'below',
  above: (text) => readNotation(text).kind === 'above',
  until: (text) => dateIn(text, 'day first')?.date.day === '2027-03-31',
  date: (text) => /^2027-0[3-8]-(?:31|01)$/.test(dateIn(text, null)?.date.day ?? ''),
  current: (text) => withoutCurrent(`1.x (${text})`) === '1.x' && isCurrentRemark(`(${text})`),
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

test('twenty languages and more are known', () => {
  assert.ok(Object.keys(languages).length >= 20);
});
