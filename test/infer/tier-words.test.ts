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

test('of two texts for less than full support the newest line has the first', () => {
  const both = { first: 'active', last: 'security', count: 1 };
  const rows = [
    '| 2.1 | Bug fixes and security patches |',
    '| 2.0 | Security patches only |',
    '| 1.2 | Security patches only |',
  ];
  assert.deepEqual(wordsOf(...rows), both);
  assert.deepEqual(wordsOf(...rows.toReversed()), both, 'in whatever order');
  assert.deepEqual(wordsOf('| 2.1 | Bug fixes |', '| 2.0 | Critical fixes |', '| < 2.0 | none |'), {
    ...both,
    last: 'critical',
  });
  assert.deepEqual(
    wordsOf('| 2.x | Maintained |', '| 1.x | Security fixes |', '| 3.x | Development |'),
    both,
  );
  assert.deepEqual(wordsOf('| 2.1 | Bug fixes |', '| 2.0 | Bug fixes |', '| 1.2 | Security fixes |'), {
    ...both,
    count: 2,
  });
  assert.equal(wordsOf('| 2.1 | Security patches only |', '| 2.0 | Security patches only |'), null);
  assert.equal(
    wordsOf('| 2.1 | Bug fixes |', '| 2.0 | Security fixes |', '| 1.2 | Critical fixes |'),
    null,
    'three',
  );
});
