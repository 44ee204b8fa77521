import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misplacedPolicy } from '../../src/change/misplaced.ts';

for (const path of [
  '.github/support-window.yaml',
  'support-window.yml',
  'support-window.yaml',
  '.support-window.yml',
  'docs/support-window.yml',
  '.github/Support-Window.YML',
]) {
  test(`${path} is nearly a policy`, () => assert.equal(misplacedPolicy(['a.md', path, 'z.md']), path));
}

for (const path of [
  '.github/support-window.yml',
  '.github/workflows/support-window.yml',
  'support-window.yml.bak',
  'support-window.json',
  'my-support-window.yml',
  'support-window',
]) {
  test(`${path} is not taken for one`, () => assert.equal(misplacedPolicy([path]), null));
}
