import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duePhases } from '../../src/document/due-phases.ts';
import { surveyed, tableOf } from './surveyed.ts';

function named(...rows: readonly string[]): readonly string[] {
  const table = surveyed(tableOf(...rows), 'line: minor · support: newest 2', '0.9.0, 1.0.0');
  return duePhases(table).map(({ what }) => what);
}

test('a released line that still says planned is named', () => {
  assert.deepEqual(named('1.0.x | ✅ Planned, from the release on', '0.9.x | ✅ Yes'), [
    'Check "Supported" in the row "1.0.x".',
  ]);
});

test('announced lines, ended ones and other words are not', () => {
  assert.deepEqual(named('1.1.x | ✅ Planned', '1.0.x | ✅ Yes', '0.9.x | ✅ Beta'), []);
  assert.deepEqual(named('1.0.x | ✅ Yes', '0.8.x | ❌ Not released'), []);
});
