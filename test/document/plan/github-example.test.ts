import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGitHubExample } from '../../../src/document/plan/github-example.ts';
import { surveyed, tableOf } from '../surveyed.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0';

test('the example of a new repository is known while none of it was released', () => {
  const rows = tableOf('5.1.x | ✅', '5.0.x | ❌', '4.0.x | ✅', '< 4.0 | ❌');
  assert.equal(isGitHubExample(surveyed(rows, newest1, released).rows), true);
  assert.equal(isGitHubExample(surveyed(rows, newest1, '5.1.0').rows), false);
  assert.equal(isGitHubExample(surveyed(tableOf('5.1.x | ✅', '< 5.1 | ❌'), newest1, released).rows), false);
});
