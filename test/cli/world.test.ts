import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Screen, withoutColour } from '../../src/cli/world.ts';
import { coloured, plain } from '../../src/report/paint.ts';

test('a world without colour is the same world in plain text', () => {
  const screen: Screen = { write: () => {}, look: { paint: coloured, columns: 80 } };
  const world = {
    program: 'support-window',
    workingDirectory: '/somewhere',
    today: '2026-11-22',
    debug: false,
    output: screen,
    errors: screen,
  } as const;
  const grey = { ...screen, look: { paint: plain, columns: 80 } };
  assert.deepEqual(withoutColour(world), { ...world, output: grey, errors: grey });
});
