import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tierWordsOf } from '../../src/infer/tier-words.ts';
import { documentWith } from '../change/facts.ts';
import { sights, sixMinors } from './table.ts';

const wordsOf = (...rows: readonly string[]) => {
  const [sight] = sights([{ day: '2025-07-01', text: documentWith(...rows) }], sixMinors);
  return sight === undefined ? null : tierWordsOf(sight);
};

test('the lesser of two words for support names the second tier', () => {
  const found = wordsOf('| 2.1.x | ✅ |', '| 2.0.x | ⚠️ Security fixes only |', '| < 2.0 | ❌ |');
  assert.deepEqual(found, { first: 'active', last: 'security', count: 1 });
});

test('a table with one word for support has no tiers', () => {
  assert.equal(wordsOf('| 2.1.x | ✅ |', '| 2.0.x | ✅ |', '| < 2.0 | ❌ |'), null);
});
