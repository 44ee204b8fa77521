import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finerRows, unknownText, unreadDay } from '../../src/problem/row.ts';

test('a text that is missing is one of the table, or of a column', () => {
  assert.match(
    unknownText('S.md', 7, null).what,
    /^The table in S\.md has no example of a row that is "ended"/,
  );
  assert.match(unknownText('S.md', 7, 'security', 'Bugs').what, /^The column "Bugs" in S\.md .* "security"/);
});

test('several rows whose dates cannot be read are told together', () => {
  const { why } = unreadDay('End of life', 'Spring 2028', [8, 10], { path: 'S.md', line: 8 });
  assert.match(why, /^The rows in lines 8, 10 would/);
});

test('smaller rows name the next smaller kind of lines, and none below a release', () => {
  const fixes = ['3', '3.1', '3.1.2'].map((name) => finerRows(name, ['x'], { path: 'SECURITY.md' }).fix);
  assert.deepEqual(fixes, [
    'Keep one row for 3, or set a smaller "line" in the policy, such as "line: minor".',
    'Keep one row for 3.1, or set a smaller "line" in the policy, such as "line: patch".',
    'Keep one row for 3.1.2, or set a smaller "line" in the policy.',
  ]);
});
