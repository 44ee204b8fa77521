import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Support } from '../../src/policy/support.ts';
import { supportTable } from '../../src/report/support-table.ts';
import { aChange, aSupport } from './decisions.ts';

const untouched = { path: 'SECURITY.md', changed: false, edits: [], changes: [], mentions: [] };
const ended = (count: number) =>
  Array.from({ length: count }, (_, index) => aSupport(`${count - index}`, null));

test('a line has its newest tag, its tier and the reason, which holds its end', () => {
  const row = (support: Support) => supportTable([support], untouched)[2];
  const support = { ...aSupport('4', 'active'), reason: 'until 5.0 is released (next)' };
  assert.equal(row(support), '| `4` `v4.0.2` | **active** until 5.0 is released (next) |');
  assert.equal(
    row({ ...support, lts: true }),
    '| `4` `v4.0.2` | **active** (LTS) until 5.0 is released (next) |',
  );
  assert.equal(
    row({ ...support, tier: null, reason: 'ended on 2026-01-02' }),
    '| `4` `v4.0.2` | ended on 2026-01-02 |',
  );
});

test('few ended lines stand among the others, many are folded', () => {
  assert.doesNotMatch(supportTable([aSupport('9', 'a'), ...ended(2)], untouched).join('\n'), /<details>/);
  const table = supportTable([aSupport('9', 'a'), ...ended(5)], untouched).join('\n');
  assert.match(table, /\| `9` [\s\S]*<details><summary>5 more lines have ended<\/summary>[\s\S]*\| `5` /);
});

test('an ended line that the change names is not folded', () => {
  const changes = [aChange('5', 'supported', 'ended')];
  const table = supportTable(ended(5), { ...untouched, changed: true, changes }).join('\n');
  assert.ok(table.indexOf('`5`') < table.indexOf('<details><summary>4 more'));
});

test('three ended lines are folded', () => {
  const table = supportTable([aSupport('9', 'a'), ...ended(3)], untouched).join('\n');
  assert.match(table, /<details><summary>3 more lines have ended/);
});

test('the oldest of very many lines are counted', () => {
  const supported = (count: number) => ended(count).map((support) => ({ ...support, tier: 'supported' }));
  assert.equal(supportTable(supported(42), untouched).at(-1), 'And 2 older lines.');
  assert.match(supportTable(supported(40), untouched).at(-1) ?? '', /^\| `1` /);
});
