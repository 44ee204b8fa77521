import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateTexts } from '../../../src/document/cells/state-cells.ts';
import { lineNamed, surveyed, tableOf } from '../surveyed.ts';

function texts(rows: readonly string[], tier: string | null) {
  const table = surveyed(tableOf(...rows), 'line: minor · support: newest 1', '1.0.0, 1.1.0');
  const { cells, problems } = stateTexts(table.states, tier, null, lineNamed(table, '1.1'), table);
  return [[...cells], problems.map(({ code, where }) => `${code} ${where?.line}`)];
}

test('a state is written in the words of the table', () => {
  assert.deepEqual(texts(['1.1.x | Yes', '1.0.x | Unsupported'], null), [[[1, 'Unsupported']], []]);
  assert.deepEqual(texts(['1.1.x | Yes'], null), [[[1, 'No']], []]);
});

test('a state that the table has no words for is a problem at its header', () => {
  assert.deepEqual(texts(['1.1.x | maintained'], null), [[], ['no-state-text 5']]);
});
