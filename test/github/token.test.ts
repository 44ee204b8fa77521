import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfApp } from '../../src/github/token.ts';

test('tokens of people begin as GitHub says, all others are of an App', () => {
  for (const token of ['ghp_x', 'gho_x', 'ghu_x', 'github_pat_x']) assert.equal(isOfApp(token), false, token);
  for (const token of ['ghs_x', 'v1.0123456789abcdef']) assert.equal(isOfApp(token), true, token);
});
