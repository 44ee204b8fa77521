import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Label, readLabel } from '../../../src/document/read/label.ts';
import { boundBelow, boundThrough, digitsFor, replaceDigits } from '../../../src/document/write/relabel.ts';
import { lineNamed, wantedOf } from '../surveyed.ts';

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
