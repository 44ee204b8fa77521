import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newestEnds } from '../../../src/document/read/newest-ends.ts';
import { surveyed } from '../surveyed.ts';

const released = '1.0.0 2023-06-05, 2.0.0 2025-12-01, 3.0.0 2026-04-10';

/** Whether the third column of these rows leaves an end open for the newest row alone. */
function isOfNewest(rows: readonly string[], policy = 'line: major · support: next + 3mo'): boolean {
  const head = ['| Version | Supported | End of life |', '|-|-|-|'];
  const text = [...head, ...rows.map((row) => `| ${row} |`), ''].join('\n');
  return newestEnds(surveyed(text, policy, released)).some(({ index }) => index === 2);
}

test('the end of the newest row alone is open, be it in a word for the current line', () => {
  for (const open of ['', 'TBD', '-', 'Current', 'Latest version', 'Now', 'Actuelle', 'aktuell', '最新'])
    assert.equal(isOfNewest([`2.x | ✅ | ${open}`, '1.x | ❌ | 2026-03-01']), true, open);
});

test('no column is one where others are open, none is dated, or a new line has an end at once', () => {
  assert.equal(isOfNewest(['2.x | ✅ | TBD', '1.x | ❌ | TBD']), false);
  assert.equal(isOfNewest(['2.x | ✅ | TBD']), false);
  assert.equal(isOfNewest(['2.x | ✅ | 2026-07-10', '1.x | ❌ | 2026-03-01']), false);
  assert.equal(isOfNewest(['2.x | ✅ | Current', '1.x | ✅ | Current']), false);
  const dated = 'line: major · support: release + 3y';
  assert.equal(isOfNewest(['2.x | ✅ | TBD', '1.x | ❌ | 2026-06-05'], dated), false);
  assert.equal(isOfNewest(['2.x | ✅ | Current', '1.x | ❌ | 2026-06-05'], dated), true);
});
