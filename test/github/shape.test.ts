import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misfit, type Shape } from '../../src/github/shape.ts';

const shape: Shape = {
  letter: 'f',
  numbered: { maybe: { fields: { mode: 'number' } } },
  fields: { name: 'text', flags: { list: 'flag' }, more: { maybe: { fields: { day: 'text' } } } },
};
const right = { name: 'a', flags: [true, false], f0: null, f1: { mode: 1 }, more: null, unknown: {} };

test('a value of its shape has no misfit', () => {
  assert.equal(misfit(right, shape, 'it'), null);
  assert.equal(misfit({ ...right, more: { day: 'x' } }, shape, 'it'), null);
});

for (const [part, said] of [
  [{ name: 4 }, 'it.name: a number instead of a text'],
  [{ name: null }, 'it.name: null instead of a text'],
  [{ name: undefined }, 'it.name: nothing instead of a text'],
  [{ flags: {} }, 'it.flags: an object instead of a list'],
  [{ flags: [true, 'x'] }, 'it.flags[1]: a text instead of true or false'],
  [{ f2: [] }, 'it.f2: a list instead of an object'],
  [{ f2: { mode: 'x' } }, 'it.f2.mode: a text instead of a number'],
  [{ more: { day: {} } }, 'it.more.day: an object instead of a text'],
] as const)
  test(`"${said}" names the field`, () => assert.equal(misfit({ ...right, ...part }, shape, 'it'), said));
