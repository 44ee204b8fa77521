import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skippedWords } from '../../src/release/release.ts';

test('a reason is said in words, with the tag that stands for the skipped one', () => {
  assert.equal(skippedWords('moving label'), 'moving label');
  assert.equal(skippedWords({ kind: 'same version as', other: 'v1.2.3' }), 'same version as v1.2.3');
});
