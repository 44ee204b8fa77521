import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answeredOnce, groundOf } from '../../src/infer/ground.ts';
import { sixMinors } from './table.ts';

test('a day knows only the releases that were out by then', () => {
  const ground = groundOf(sixMinors);
  assert.equal(ground.shipped('2024-07-01').length, 4);
  const names = ground.lines('2025-01-10', { kind: 'numbers', count: 1 }).map(({ name }) => name);
  assert.deepEqual(names, ['2', '1']);
});

test('the same question is answered once', () => {
  let asked = 0;
  const square = answeredOnce((number: number) => {
    asked += 1;
    return number * number;
  }, String);
  assert.deepEqual([square(3), square(3), square(4)], [9, 9, 16]);
  assert.equal(asked, 2);
});
