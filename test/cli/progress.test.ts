import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noProgress, progressOn } from '../../src/cli/progress.ts';

/** A line of progress in a time that is told. */
function watched(columns = 80) {
  const written: string[] = [];
  let at = 0;
  const progress = progressOn(
    (text) => written.push(text),
    () => columns,
    () => at,
  );
  return { progress, written, after: (milliseconds: number) => (at += milliseconds) };
}

test('what takes no second is not mentioned', () => {
  const { progress, written, after } = watched();
  progress.doing('Reading');
  after(900);
  progress.step();
  progress.end();
  assert.deepEqual(written, []);
});

test('longer work says what it is and for how long, once a second, and leaves nothing behind', () => {
  const { progress, written, after } = watched();
  progress.doing('Reading');
  after(1500);
  progress.step();
  progress.step();
  after(600);
  progress.doing('Comparing');
  progress.end();
  progress.end();
  assert.deepEqual(written, ['\r\u001b[2KReading … 1 s', '\r\u001b[2KComparing … 2 s', '\r\u001b[2K']);
});

test('it stays in one row, which is all that can be taken away again', () => {
  const { progress, written, after } = watched(20);
  after(3000);
  progress.doing('Comparing policies with the table');
  assert.deepEqual(written, ['\r\u001b[2KComparing pol … 3 s']);
});

test('nobody who waits is told nothing', () => {
  noProgress.doing('Reading');
  noProgress.step();
  noProgress.end();
});
