import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordedStates } from '../../../src/document/read/worded-states.ts';
import { surveyed } from '../surveyed.ts';

const policy = 'line: major · tiers: { full: newest 1, limited: newest 2 }';

/** Whether the third column of these rows is one of states, by use. */
function isWorded(header: string, ...rows: readonly string[]): boolean {
  const table = ['| Version | Supported |', '| --- | --- |'].map(
    (line, at) => line + [` ${header} |`, ' --- |'][at],
  );
  const text = `${[...table, ...rows.map((row) => `| ${row} |`)].join('\n')}\n`;
  return wordedStates(surveyed(text, policy, '0.1.0, 1.0.0, 2.0.0')).has(2);
}

test('a column of states in words that nobody knows is one by its use, where its header speaks of states', () => {
  for (const header of ['Status', 'Estado', 'Statut', 'Stav', '状态', 'Állapot'])
    assert.equal(isWorded(header, '2.x | ✅ | Glorp', '1.x | ⚠️ | Blarp', '0.x | ❌ | Zorp'), true, header);
  assert.equal(isWorded('Codename', '2.x | ✅ | Glorp', '1.x | ⚠️ | Blarp'), false);
});

test('one text for two states, two texts for one, numbers and links make no such column', () => {
  const rows = [
    ['2.x | ✅ | Active', '1.x | ⚠️ | Active'],
    ['2.x | ✅ | Active', '1.x | ✅ | Legacy', '0.x | ❌ | Over'],
    ['2.x | ✅ | Active', '1.x | ⚠️ | Until 3.0'],
    ['2.x | ✅ | [Active](https://example.org/)', '1.x | ⚠️ | Legacy'],
    ['2.x | ✅ | Active', '1.x | ⚠️ | '],
    ['2.x | ✅ | Active'],
  ];
  for (const each of rows) assert.equal(isWorded('Status', ...each), false, each.join(' / '));
});
