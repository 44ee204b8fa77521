import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAt, placeWithin, sourceText } from '../../src/policy/node.ts';

const source = sourceText('line: minor\r\nsupport: "newest 2"\n\nlast', 'p');

for (const [offset, length, line, column, seen] of [
  [0, 4, 1, 1, 4],
  [6, 100, 1, 7, 5],
  [13, 7, 2, 1, 7],
  [33, 1, 3, 1, 1],
  [34, 4, 4, 1, 4],
  [38, 1, 4, 5, 1],
] as const) {
  test(`offset ${offset} is ${line}:${column}`, () => {
    const place = placeAt(source, offset, length);
    assert.deepEqual([place.line, place.column, place.length], [line, column, seen]);
    assert.equal(place.source?.includes('\r'), false);
  });
}

test('a part of a quoted scalar is counted behind its quotation mark', () => {
  const place = placeAt(source, 22, 10);
  const text = { kind: 'text', text: 'newest 2', from: 23, place } as const;
  assert.equal(placeWithin(text, 7, 1).column, 18);
  assert.deepEqual(placeWithin({ ...text, from: null }, 7, 1), place);
  const { source: _, ...bare } = place;
  assert.deepEqual(placeWithin({ ...text, place: bare }, 7, 1), bare);
});
