import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFirst, readLabel } from '../../../src/document/read/label.ts';

test('a wildcard is told from an exact number', () => {
  const wildcards = ['3.x', '3.x.x', '3.*', '4.25.z', '^9.0.0'].map((text) => readLabel(text)?.wildcard);
  const exact = ['3', '3.2', '1.5.2', 'v3'].map((text) => readLabel(text)?.wildcard);
  assert.deepEqual([new Set(wildcards), new Set(exact)], [new Set([true]), new Set([false])]);
});

test('a caret names the line of its first number that is not zero', () => {
  const numbers = ['^9.0.0', '^0.4.0', '^0.0.3', '~1.2.0'].map((text) => readLabel(text)?.numbers);
  assert.deepEqual(numbers, [[9], [0, 4], [0, 0, 3], [1]]);
});

test('numbers keep their zeros as they are written', () => {
  assert.deepEqual(readLabel('24.04'), { digits: '24.04', numbers: [24, 4], wildcard: false });
});

test('what stands behind a version is told from it', () => {
  assert.deepEqual(
    ['5.1.x (LTS)', '1.0.0-beta.11', '2.0: all'].map((text) => readFirst(text)?.behind),
    [' (LTS)', '-beta.11', ': all'],
  );
  assert.deepEqual(['latest 3.x', ''].map(readFirst), [null, null]);
});
