import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsFolded, unlistedLines } from '../../src/problem/document-note.ts';

const where = { path: 'SECURITY.md', line: 5 };

test('one line without a row is it, several are they', () => {
  assert.match(unlistedLines(['3'], where).what, /covers 3, so readers will assume it is unsupported/);
  assert.match(unlistedLines(['3', '2'], where).what, /covers 3, 2, so readers will assume they are /);
});

test('rows are removed, or covered by another one, and why', () => {
  assert.match(
    rowsFolded(['1.x'], null, false, where).what,
    /^The row "1\.x" ended earlier and is removed\. "ended: keep" in the policy keeps it\.$/,
  );
  assert.match(
    rowsFolded(['1.x', '2.x'], '< 3', true, where).what,
    /^The rows "1\.x", "2\.x" ended earlier and are folded into "< 3", as this table does\. "ended: keep" in the policy keeps them\.$/,
  );
});
