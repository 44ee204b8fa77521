import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inRange, parseRange, type Range, rangeText } from '../../src/release/range.ts';

const memberships: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['>=8.1', ['8.1', '8.1.0', '9', '24.04'], ['8', '8.0.9', '7.9']],
  ['<1.0', ['0.9', '0.9.9.9'], ['1', '1.0', '1.0.0.1']],
  ['>=1.2 <2', ['1.2', '1.10'], ['1.1', '2', '2.0.1']],
  ['>=1.2, <2', ['1.2'], ['2']],
  ['>= 1.2 , < 2', ['1.2'], ['2']],
  ['>8', ['8.1', '9'], ['8', '8.0']],
  ['<=2.04', ['2.4', '2.3'], ['2.5', '2.4.1']],
  ['8', ['8', '8.1', '8.1.2'], ['7', '9', '80']],
  ['8.x', ['8', '8.1'], ['9']],
  ['=8.1', ['8.1', '8.1.9'], ['8', '8.2']],
  ['v8.1.x', ['8.1.3'], ['8.2']],
  ['>=1.2.3.4', ['1.2.3.4', '1.2.4'], ['1.2.3']],
];

for (const [text, inside, outside] of memberships) {
  test(`${text} holds ${inside.join(', ')} and not ${outside.join(', ')}`, () => {
    const range = read(text);
    assert.deepEqual(
      inside.filter((line) => !inRange(range, numbers(line))),
      [],
    );
    assert.deepEqual(
      outside.filter((line) => inRange(range, numbers(line))),
      [],
    );
  });
}

for (const text of [
  '',
  ' ',
  'lts',
  '>=',
  '>=x',
  '>=8.x',
  '^8',
  '~8.1',
  '8 ||',
  '1.2.3.4.5',
  '>=99999999999999999',
  '>=1.99999999999999999',
  '>=1.2-rc.1',
  '1..2',
  'x',
]) {
  test(`${JSON.stringify(text)} is no range`, () => {
    assert.equal(parseRange(text), null);
  });
}

test('a range is printed as a policy writes it', () => {
  assert.equal(rangeText(read('>= 1.2,  <2.04')), '>=1.2 <2.04');
  assert.equal(rangeText(read('8.x')), '8');
});

function read(text: string): Range {
  const range = parseRange(text);
  assert.ok(range !== null, text);
  return range;
}

function numbers(line: string): readonly number[] {
  return line.split('.').map(Number);
}
