import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutAsides } from '../../../src/document/read/asides.ts';

test('comments and references to footnotes go, with the space before them', () => {
  for (const [raw, plain] of [
    ['3.x', '3.x'],
    [' 3.x <!-- the last one --> ', '3.x'],
    ['3.x <!-- a --> and <!-- b --> 2.x', '3.x and 2.x'],
    ['3.x [^1]', '3.x'],
    ['3.x[^1] [^note] (LTS)', '3.x (LTS)'],
  ] as const) {
    assert.equal(withoutAsides(raw), plain);
  }
});

test('what only looks like an aside stays', () => {
  for (const raw of ['3.x <!-- never closed', '[3.x]', '3.x [^]', '3.x -->']) {
    assert.equal(withoutAsides(raw), raw);
  }
});
