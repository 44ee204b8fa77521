import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noProgress } from '../../src/cli/progress.ts';
import { isWatched, lookOn, type Screen, withoutColour, withProgress } from '../../src/cli/world.ts';
import { coloured, plain } from '../../src/report/paint.ts';

const emptyWorld = {
  program: 'support-window',
  about: null,
  workingDirectory: '/somewhere',
  today: '2026-11-22',
  debug: false,
  keyboard: null,
  progress: noProgress,
} as const;

test('a world without colour is the same world in plain text', () => {
  const screen: Screen = { write: () => {}, look: { paint: coloured, columns: 80 } };
  const world = { ...emptyWorld, output: screen, errors: screen };
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
  assert.deepEqual([lookOn({}, { TERM: 'dumb' }).still, lookOn({}, { LANG: 'C' }).still], [true, undefined]);
  for (const environment of [{}, { LANG: 'de_DE.utf8' }, { LC_ALL: 'C.UTF-8', LANG: 'C' }])
    assert.ok(!isAscii(environment));
});

test('somebody looks where both streams are a terminal that can erase a line', () => {
  const [terminal, pipe] = [{ isTTY: true }, {}];
  assert.equal(isWatched(terminal, terminal, {}), true);
  assert.equal(isWatched(pipe, terminal, {}), false, 'a pager draws on the terminal itself');
  assert.equal(isWatched(terminal, pipe, {}), false);
  assert.equal(isWatched(terminal, terminal, { TERM: 'dumb' }), false);
});

test('what is written takes the line of progress away first, and a quiet world has none', () => {
  const said: string[] = [];
  const screen: Screen = { write: (text) => said.push(text), look: { paint: plain, columns: 80 } };
  const progress = { ...noProgress, end: () => said.push('end') };
  const world = { ...emptyWorld, output: screen, errors: screen, progress };
  withProgress(world, false).output.write('a');
  withProgress(world, true).output.write('b');
  assert.deepEqual(said, ['end', 'a', 'b']);
});
