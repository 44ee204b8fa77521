import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundChanges, type Movement } from '../../src/document/bounds.ts';
import { type Survey, versionText } from '../../src/document/survey.ts';
import { lineNamed, surveyed, tableOf } from './surveyed.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0, 1.3.0, 1.4.0';

function moved(table: Survey, movement: Partial<Movement>): readonly string[] {
  const all = { final: [], gone: [], passedOver: [], ...movement };
  return boundChanges(table, all).map(
    ({ entry, digits }) => `${versionText(entry, table)}: ${digits ?? 'goes'}`,
  );
}

function row(digits: string, isNew = false) {
  return { digits, numbers: digits.split('.').map(Number), isNew };
}

test('a bound moves to the lowest row left above it when a row went', () => {
  const table = surveyed(tableOf('1.3.x | Yes', '1.2.x | Yes', '< 1.2.0 | No'), newest1, released);
  assert.deepEqual(moved(table, { final: [row('1.4', true), row('1.3')], gone: [[1, 2]] }), [
    '< 1.2.0: 1.3.0',
  ]);
});

test('an inclusive bound names the newest ended line below that row', () => {
  const table = surveyed(tableOf('1.3.x | Yes', '<= 1.1.x | No'), newest1, released);
  assert.deepEqual(moved(table, { final: [row('1.4', true)], gone: [[1, 3]] }), ['<= 1.1.x: 1.3']);
});

test('a bound moves for ended lines that were passed over', () => {
  const table = surveyed(tableOf('1.1.x | Yes', '< 1.1 | No'), newest1, released);
  const passedOver = [lineNamed(table, '1.3'), lineNamed(table, '1.2')];
  assert.deepEqual(moved(table, { final: [row('1.4', true)], gone: [[1, 1]], passedOver }), ['< 1.1: 1.4']);
});

test('nothing moves a bound over an old gap', () => {
  const table = surveyed(tableOf('1.4.x | Yes', '< 1.2 | No'), newest1, released);
  assert.deepEqual(moved(table, { final: [row('1.4')] }), []);
});

test('interleaved bounds move each with the rows above it', () => {
  const table = surveyed(
    tableOf('1.4.x | Yes', '1.3.x | Yes', '< 1.3 | No', '1.0.x | Yes', '< 1.0 | No'),
    newest1,
    `0.9.0, ${released}`,
  );
  assert.deepEqual(moved(table, { final: [row('1.4'), row('1.0')], gone: [[1, 3]] }), ['< 1.3: 1.4']);
  assert.deepEqual(moved(table, { final: [row('1.4'), row('1.3')], gone: [[1, 0]] }), ['< 1.0: goes']);
});

test('with no row left above it the topmost bound follows the newest release', () => {
  const table = surveyed(tableOf('Latest | Yes', '1.2.x | Yes', '< 1.2 | No'), newest1, released);
  assert.deepEqual(moved(table, { gone: [[1, 2]] }), ['< 1.2: 1.4']);
});

test('a new row inside a bound draws it down', () => {
  const table = surveyed(tableOf('1.4.x | Yes', '< 1.4 | No'), 'line: minor · support: newest 2', released);
  assert.deepEqual(moved(table, { final: [row('1.4'), row('1.3', true)] }), ['< 1.4: 1.3']);
});
