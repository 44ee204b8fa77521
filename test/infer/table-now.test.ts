import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownReader } from '../../src/document/markdown/markdown.ts';
import { tableNow, versionsUntil } from '../../src/infer/table-now.ts';
import { version } from './table.ts';

const table = version('2024-01-10', '2.x yes', '< 2 no');
const prose = { day: '2025-01-10' as const, text: '# Security\n' };
const day = '2026-01-01';
const path = 'SECURITY.md';

test('the document is the newest version where it says something else than the newest one', () => {
  assert.deepEqual(versionsUntil([prose, table], { path, text: prose.text }, day), [table, prose]);
  assert.deepEqual(versionsUntil([prose, table], { path, text: 'new' }, day), [
    table,
    prose,
    { day, text: 'new' },
  ]);
  assert.deepEqual(versionsUntil([prose, table], { path, text: table.text }, day).length, 3, 'put back');
  assert.deepEqual(versionsUntil([prose, table], null, '2024-06-01'), [table]);
});

test('a table is there, was never, or was removed on the first day without it', () => {
  const read = markdownReader();
  assert.deepEqual(tableNow([table], { path, text: table.text }, day, read), { kind: 'there' });
  assert.deepEqual(tableNow([prose], { path, text: prose.text }, day, read), { kind: 'none' });
  const removed = { kind: 'removed', day: '2025-01-10' };
  assert.deepEqual(tableNow([table, prose], { path, text: prose.text }, day, read), removed);
  assert.deepEqual(tableNow([table], null, day, read), { kind: 'removed', day });
});
