import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookOn, type Screen, withoutColour } from '../../src/cli/world.ts';
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
    keyboard: null,
  } as const;
  const grey = { ...screen, look: { paint: plain, columns: 80 } };
  assert.deepEqual(withoutColour(world), { ...world, output: grey, errors: grey });
});

test('a terminal has colours and a width, a file or a pipe has neither', () => {
  assert.deepEqual(lookOn({ isTTY: true, columns: 60 }, {}), { paint: coloured, columns: 60 });
  assert.deepEqual(lookOn({ isTTY: true, columns: 300 }, {}), { paint: coloured, columns: 120 });
  assert.deepEqual(lookOn({}, {}), { paint: plain, columns: null });
});

test('NO_COLOR, a dumb terminal and COLUMNS are heard', () => {
  const terminal = { isTTY: true, columns: 80 };
  assert.equal(lookOn(terminal, { NO_COLOR: '1' }).paint, plain);
  assert.equal(lookOn(terminal, { TERM: 'dumb' }).paint, plain);
  assert.equal(lookOn(terminal, { COLUMNS: '40' }).columns, 40);
  assert.equal(lookOn({}, { COLUMNS: '60' }).columns, 60);
  for (const COLUMNS of ['', 'wide', '-5', '0']) assert.equal(lookOn({}, { COLUMNS }).columns, null);
});

test('pictures are drawn with ASCII where the terminal or its locale knows no more', () => {
  const isAscii = (environment: Readonly<Record<string, string>>) => lookOn({}, environment).ascii === true;
  for (const environment of [{ TERM: 'dumb' }, { LANG: 'C' }, { LC_ALL: 'POSIX', LANG: 'en_US.UTF-8' }])
    assert.ok(isAscii(environment));
  for (const environment of [{}, { LANG: 'de_DE.utf8' }, { LC_ALL: 'C.UTF-8', LANG: 'C' }])
    assert.ok(!isAscii(environment));
});
