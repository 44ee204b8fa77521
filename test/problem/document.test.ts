import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ambiguousTable, namedTableMissing, noVersionTable } from '../../src/problem/document.ts';

test('tables that were passed over are named, at most five of them', () => {
  const passed = [1, 2, 3, 4, 5, 6].map((line) => ({ line, reason: 'no states' as const }));
  const { why } = noVersionTable('SECURITY.md', [], passed);
  assert.match(
    why,
    /Skipped: SECURITY\.md:1 \(no column of states\), .*SECURITY\.md:5 \(no column of states\) and 1 more\.$/u,
  );
});

test('five tables that were passed over are all of them', () => {
  const passed = [1, 2, 3, 4, 5].map((line) => ({ line, reason: 'no states' as const }));
  assert.match(noVersionTable('SECURITY.md', [], passed).why, /SECURITY\.md:5 \(no column of states\)\.$/u);
});

test('a table is added under its heading by a run or by hand, and by hand alone where a run would refuse', () => {
  const fix = (isOpen: boolean) =>
    noVersionTable('SECURITY.md', ['| 1.x | Yes |'], [], 'Supported Versions', isOpen).fix;
  assert.match(
    fix(true),
    /^Add this under the heading "Supported Versions", or set on-missing-table: insert .*:\n\n\| 1\.x/,
  );
  assert.equal(fix(false), 'Add this under the heading "Supported Versions":\n\n| 1.x | Yes |');
});

test('tables that no heading tells apart get one first', () => {
  const tables = [
    { line: 5, title: 'Server' },
    { line: 11, title: 'server' },
    { line: 20, title: '' },
  ];
  assert.match(
    ambiguousTable('SECURITY.md', tables).fix,
    /^First write a separate heading above the table in line 11 and in line 20\. .*table: "Server"$/,
  );
});

test('where no heading has a table, that is said', () => {
  assert.match(namedTableMissing('SECURITY.md', 'Servers', []).why, /no version table\.$/);
});
