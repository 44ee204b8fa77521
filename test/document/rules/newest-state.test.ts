import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newestState } from '../../../src/document/rules/newest-state.ts';
import { rewriteOf } from './edit-of.ts';

const before = ['2.0.x | ✅ | ❌', '1.9.x | ✅ | ✅', '1.8.x | ❌ | ❌'];

/** The reason not to trust a table with this new row above those from before, under a policy of three lines. */
function reasonFor(row: string): string | null {
  const [old, now] = [before, [row, ...before]].map((rows) =>
    ['| Version | Supported | Fixes |', '|-|-|-|', ...rows.map((each) => `| ${each} |`), ''].join('\n'),
  );
  const policy = 'line: minor · support: newest 3';
  return newestState(rewriteOf(old ?? '', now ?? '', policy, '1.8.0, 1.9.0, 2.0.0, 2.1.0'));
}

test('the newest row has the state that the newest row had in a column that follows no tier', () => {
  assert.equal(reasonFor('2.1.x | ✅ | ❌'), null);
  assert.equal(reasonFor('2.1.x | ✅ |  |'), null);
  assert.equal(reasonFor('2.1.x | ✅ | ✅'), 'A state in the row "2.1.x" is not the newest row\'s.');
});

test('the rows of older lines are nobody’s to judge', () => {
  assert.equal(reasonFor('1.7.x | ✅ | ✅'), null);
});
