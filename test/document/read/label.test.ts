import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  boundBelow,
  boundThrough,
  digitsFor,
  type Label,
  readFirst,
  readLabel,
  replaceDigits,
} from '../../../src/document/read/label.ts';
import { lineNamed, wantedOf } from '../surveyed.ts';

test('a wildcard is told from an exact number', () => {
  const wildcards = ['3.x', '3.x.x', '3.*', '4.25.z', '^9.0.0'].map((text) => readLabel(text)?.wildcard);
  const exact = ['3', '3.2', '1.5.2', 'v3'].map((text) => readLabel(text)?.wildcard);
  assert.deepEqual([new Set(wildcards), new Set(exact)], [new Set([true]), new Set([false])]);
});

test('a caret names the line of its first number that is not zero', () => {
  const numbers = ['^9.0.0', '^0.4.0', '^0.0.3'].map((text) => readLabel(text)?.numbers);
  assert.deepEqual(numbers, [[9], [0, 4], [0, 0, 3]]);
});

/** https://github.com/npm/node-semver#tilde-ranges-123-12-1 and https://guides.rubygems.org/patterns/#pessimistic-version-constraint */
test('a tilde keeps the minor version, `~>` all but the last number, unless that is all there is to say', () => {
  const numbersOf = (...texts: readonly string[]) => texts.map((text) => readLabel(text)?.numbers);
  assert.deepEqual(numbersOf('~1.2.0', '~1.2.7', '~1.2', '~ 1.2', '~1'), [
    [1, 2],
    [1, 2],
    [1, 2],
    [1, 2],
    [1],
  ]);
  assert.deepEqual(numbersOf('~> 1.3.0', '~>1.3.4', '~> 1.3', '~> 2.0', '~> 2'), [
    [1, 3],
    [1, 3],
    [1, 3],
    [2],
    [2],
  ]);
});

test('a letter may stand before a version as tags write it', () => {
  const digitsOf = (...texts: readonly string[]) => texts.map((text) => readLabel(text)?.digits ?? null);
  assert.deepEqual(digitsOf('R2026-04', 'R2026.04', 'R12', 'D8.1', 'R1.x'), [
    '2026-04',
    '2026.04',
    '12',
    '8.1',
    '1',
  ]);
  assert.deepEqual(readLabel('R2026-04')?.numbers, [2026, 4]);
  assert.deepEqual(digitsOf('A4', 'Q4', 'H2', 'r2026-04', 'RC1', '2026-04'), [
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('numbers keep their zeros as they are written', () => {
  assert.deepEqual(readLabel('24.04'), { digits: '24.04', numbers: [24, 4], wildcard: false });
});

test('what stands behind a version is told from it', () => {
  assert.deepEqual(
    ['5.1.x (LTS)', '1.0.0-beta.11', '2.0: all'].map((text) => readFirst(text)?.behind),
    [' (LTS)', '-beta.11', ': all'],
  );
  assert.deepEqual(['latest 3.x', ''].map(readFirst), [null, null]);
});

describe('a label written for another line', () => {
  function label(text: string): Label {
    return readLabel(text) as Label;
  }

  test('a label names another line in its own precision', () => {
    const majors = { wanted: wantedOf('line: major · support: newest 1', '3.4.5, 4.1.2') };
    const minors = { wanted: wantedOf('line: minor · support: newest 1', '3.4.5, 4.1.2') };
    assert.equal(digitsFor(label('3.x.x'), lineNamed(majors, '4')), '4');
    assert.equal(digitsFor(label('3.x'), lineNamed(minors, '4.1')), '4.1');
    assert.equal(digitsFor(label('3.4'), lineNamed(minors, '4.1')), '4.1');
    assert.equal(digitsFor(label('^3.0.0'), lineNamed(majors, '4')), '4.1.2'.replace(/.*/, '4.0.0'));
  });

  test('an exact label names the latest release of the line', () => {
    const minors = { wanted: wantedOf('line: minor · support: newest 1', '3.4.5, 4.1.0, 4.1.2') };
    assert.equal(digitsFor(label('3.4.5'), lineNamed(minors, '4.1')), '4.1.2');
  });

  test('a bound names a row in its own precision, and grows where cutting would open a gap', () => {
    assert.equal(boundBelow(label('0.4.0'), '0.6'), '0.6.0');
    assert.equal(boundBelow(label('2.0'), '4'), '4.0');
    assert.equal(boundBelow(label('2'), '3.0'), '3');
    assert.equal(boundBelow(label('2'), '3.1'), '3.1');
  });

  test('an inclusive bound names a line, and grows where the shorter number would hold a listed row', () => {
    const wanted = { wanted: wantedOf('line: minor · support: newest 1', '2.0.0, 3.0.7, 3.1.0') };
    const ended = lineNamed(wanted, '3.0');
    assert.equal(boundThrough(label('1.x'), ended, []), '3');
    assert.equal(boundThrough(label('1.x'), ended, [[3, 1]]), '3.0');
    assert.equal(boundThrough(label('1.15'), ended, [[3, 1]]), '3.0');
    assert.equal(boundThrough(label('1.0.0'), ended, [[3, 1]]), '3.0.7');
  });

  test('digits are replaced wherever they stand alone', () => {
    assert.equal(
      replaceDigits('[v6.x](https://example.org/tree/v6.x)', '6', '7'),
      '[v7.x](https://example.org/tree/v7.x)',
    );
    assert.equal(replaceDigits('`< 0.4`', '0.4', '0.6'), '`< 0.6`');
    assert.equal(replaceDigits('0.4.x', '0.4', '0.10'), '0.10.x');
  });

  test('digits inside longer numbers are not found', () => {
    for (const text of ['10.4', '0.4.1', '0.44', '1.0.4', 'no number'])
      assert.equal(replaceDigits(text, '0.4', '9'), null, text);
  });
});
