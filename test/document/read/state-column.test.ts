import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StateColumn } from '../../../src/document/read/state-column.ts';
import { rowNamed, surveyed } from '../surveyed.ts';

const tiers = 'line: major · tiers: { bugs: newest 1, security: newest 2 }';

function tableOf(text: readonly string[], policy = tiers): ReturnType<typeof surveyed> {
  const head = ['| Version | Bug fixes | Security fixes |', '|-|-|-|'];
  return surveyed(
    [...head, ...text.map((row) => `| ${row} |`), ''].join('\n'),
    policy,
    '1.0.0, 2.0.0, 3.0.0',
  );
}

function columnsOf(table: ReturnType<typeof surveyed>): readonly [StateColumn, StateColumn] {
  const [main, further] = table.states;
  assert.ok(main && further, 'there are two columns of states');
  return [main, further];
}

test('a further column is true of a tier in its own words', () => {
  const table = tableOf(['3.x | Yes, all | ✅', '2.x | No | ✅', '1.x | No | ❌']);
  const [main, further] = columnsOf(table);
  const held = (column: StateColumn, row: string) =>
    ['bugs', 'security', null].map((tier) => column.satisfies(rowNamed(table, row), tier));
  assert.deepEqual(held(further, '3.x'), [true, false, false]);
  assert.deepEqual(held(further, '2.x'), [false, true, true]);
  assert.deepEqual(held(main, '2.x'), [true, true, false]);
  assert.deepEqual(
    ['bugs', 'security', null].map((tier) => further.textFor(tier, 0, null)),
    ['Yes, all', 'No', 'No'],
  );
});

test('the texts of the policy stand in where a column has no example', () => {
  const states = ' · states: { bugs: "✅", security: "✅", ended: "❌" }';
  const table = tableOf(['3.x | Full | ✅', '2.x | Full | ✅'], tiers + states);
  const [, further] = columnsOf(table);
  assert.equal(further.textFor('bugs', 0, null), 'Full');
  assert.equal(further.textFor('security', 0, null), '❌');
  const [, bare] = columnsOf(tableOf(['3.x | Full | ✅', '2.x | Full | ✅']));
  assert.equal(bare.textFor('security', 0, null), null);
});

test('words that are no states make no column of states', () => {
  assert.equal(tableOf(['3.x | foo | ✅', '2.x | bar | ❌']).states.length, 1);
});

test('a row of another reading is read in the column that is asked', () => {
  const table = tableOf(['3.x | Yes | ✅', '2.x | No | ✅', '1.x | No | ❌']);
  const [main] = columnsOf(table);
  const other = { ...rowNamed(table, '2.x'), state: { kind: 'ended' } as const };
  assert.equal(main.satisfies(other, 'security'), true);
});
