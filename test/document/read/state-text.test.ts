import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  counterpartText,
  datedText,
  exampleText,
  textLike,
  untilRelease,
  withoutEnd,
} from '../../../src/document/read/state-text.ts';
import { surveyed, tableOf } from '../surveyed.ts';

const policy = 'line: minor · support: newest 1';

function entriesOf(...rows: readonly string[]) {
  return surveyed(tableOf(...rows), policy, '1.0.0, 1.1.0, 1.2.0').rows;
}

test('the nearest example is copied whole', () => {
  const rows = entriesOf('1.2 | :x: (old)', '1.1 | :x:', '1.0 | :x: never');
  assert.deepEqual(
    [exampleText(rows)(0), exampleText(rows)(1), exampleText(rows)(9)],
    [':x: (old)', ':x:', ':x: never'],
  );
});

test('a text with a number is not copied, only its first token', () => {
  assert.equal(exampleText(entriesOf('1.2 | ❌ since 1.2'))(0), '❌');
  assert.equal(exampleText(entriesOf('1.2 | No, use 1.3'))(0), 'No');
  assert.equal(exampleText(entriesOf('1.2 | &#10006; gone'))(0), '&#10006; gone');
});

test('the words of an announcement are no example while a release has some', () => {
  const rows = entriesOf('2.0.x | :x: (beta)', '1.2 | :x:', '1.3.x-dev | :x: soon');
  assert.equal(exampleText(rows)(0), ':x:');
  assert.equal(exampleText(rows.slice(0, 1))(0), ':x: (beta)');
  assert.equal(exampleText([])(0), null);
});

test('the counterpart of the first text that has one', () => {
  assert.equal(counterpartText(entriesOf('1.2 | Well kept', '1.1 | ✅'), []), '❌');
  assert.equal(counterpartText(entriesOf('1.2 | Yes, for ever'), []), 'No');
  assert.equal(counterpartText(entriesOf('1.2 | Well kept'), []), null);
});

test('in a column of days an end is a day, like the others, and what is open is said as the table says it', () => {
  const rows = entriesOf('1.2 | TBD', '1.1 | January 31, 2027', '1.0 | EOL');
  const [open, day, ended] = rows.map((row) => [row]);
  assert.equal(datedText(rows, open ?? [], 'supported')(0, '2027-06-01'), 'June 1, 2027');
  assert.equal(datedText(rows, open ?? [], 'supported')(0, null), 'TBD');
  assert.equal(datedText(rows, ended ?? [], null)(0, '2025-06-01'), 'EOL');
  assert.equal(datedText(rows, day ?? [], null)(0, '2025-06-01'), 'June 1, 2025');
});

test('the end that a text tells of is no part of what it says', () => {
  assert.deepEqual(
    [
      'Yes, until May 15th 2024',
      '✅ (until 2027-01-01)',
      ':x:, ending 3.0',
      'Yes',
      'until 2024',
      'Yes, until then',
    ].map(withoutEnd),
    ['Yes', '✅', ':x:', 'Yes', 'until 2024', 'Yes, until then'],
  );
});

describe('ends that are releases', () => {
  function untilFor(line: readonly number[], ...texts: readonly string[]): string | null {
    const { rows } = surveyed(tableOf(...texts), 'line: minor · support: newest 2', '1.0.0, 1.1.0, 1.2.0');
    return untilRelease(rows, rows[0], line);
  }

  test('an end is as far on as those of the other rows', () => {
    assert.equal(untilFor([1, 3], '1.2 | Until 1.4', '1.1 | until 1.3'), 'Until 1.5');
    assert.equal(untilFor([3], '2.x | Yes, until 4.0', '1.x | Yes, until 3.0'), 'Yes, until 5.0');
    assert.equal(untilFor([2, 0], '1.2 | until 2.0', '1.1 | until 2.0'), 'until 3.0');
  });

  test('rows that differ, say no release, or name none show no distance', () => {
    assert.equal(untilFor([1, 3], '1.2 | until 1.4', '1.1 | until 1.2'), null);
    assert.equal(untilFor([1, 3], '1.2 | Yes', '1.1 | until 1.2'), null);
    assert.equal(untilFor([1, 3], '1.2, 1.1 | until 1.4'), null);
    assert.equal(untilFor([1, 3], '1.2 | until 1.1'), null);
    assert.equal(untilFor([3], '1.2 | until 1.4'), null, 'a line that is coarser than the rows');
  });
});

test('a text that other rows take over is never cut inside a day or a bracket', () => {
  const cut = {
    '❌ (EOL: Sun, 6 Apr 2025)': '❌',
    '❌ since Sun, April 6, 2025': '❌',
    'No (ended Monday, 6 April 2025, 12:00 UTC)': 'No',
    'Nein (seit Mo, 6. April 2025)': 'Nein',
    'Not supported (EOL, since 2025-04-06)': 'Not supported',
    'Critical fixes only, while 2.x is young': 'Critical fixes only',
    'Yes (LTS, until 2.0)': 'Yes',
  };
  for (const [text, like] of Object.entries(cut)) assert.equal(textLike(text), like);
});
