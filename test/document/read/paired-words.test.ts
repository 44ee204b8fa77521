import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areWords, tellsEachState } from '../../../src/document/read/paired-words.ts';
import { surveyed } from '../surveyed.ts';

const head = ['| Version | Supported | Phase |', '|-|-|-|'];

/** Whether the third column of these rows has a text of its own for each state. */
function isPaired(...rows: readonly string[]): boolean {
  const text = [...head, ...rows.map((row) => `| ${row} |`), ''].join('\n');
  const table = surveyed(text, 'line: major · support: newest 2', '1.0.0, 2.0.0, 3.0.0');
  return tellsEachState(table.rows, 2, (row) => table.vocabulary.statusOf(row) === 'ended');
}

test('one text for each state, whatever its numbers', () => {
  assert.equal(isPaired('3.x | ✅ | Glorp', '2.x | ⚠️ | Blarp', '1.x | ❌ | Zorp'), true);
  assert.equal(isPaired('3.x | ✅ | Glorp', '2.x | ❌ | Zorp', '1.x | ❌ | Dorp'), true);
  assert.equal(
    isPaired('3.x | until 2027-01-01 | Glorp', '2.x | until 2028-01-01 | Glorp', '1.x | No | Zorp'),
    true,
  );
});

test('one text for two states, two for one of support, none, and one state alone', () => {
  assert.equal(isPaired('3.x | ✅ | Glorp', '2.x | ⚠️ | Glorp'), false);
  assert.equal(isPaired('3.x | ✅ | Glorp', '2.x | ❌ | Glorp'), false);
  assert.equal(isPaired('3.x | ✅ | Glorp', '2.x | ✅ | Blarp', '1.x | ❌ | Zorp'), false);
  assert.equal(isPaired('3.x | ✅ | Glorp', '2.x | ❌ | '), false);
  assert.equal(isPaired('3.x | ✅ | Glorp', '2.x | ✅ | Glorp'), false);
});

test('words have letters and neither numbers nor links', () => {
  assert.deepEqual(['Glorp', 'Plná podpora', '最新'].map(areWords), [true, true, true]);
  assert.deepEqual(
    ['', '-', '✅', 'until 3.0', '[Glorp](x)', '<b>Glorp'].map(areWords),
    Array(6).fill(false),
  );
});
