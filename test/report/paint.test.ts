import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coloured, plain } from '../../src/report/paint.ts';

test('a colour ends where its text ends', () => {
  assert.equal(coloured.red('gone'), '\u001b[31mgone\u001b[39m');
  assert.equal(coloured.bold(''), '');
});

test('without colour a text is itself', () => {
  for (const style of Object.values(plain)) assert.equal(style('text'), 'text');
  assert.deepEqual(Object.keys(plain), Object.keys(coloured));
});
