import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { mapLimit } from '../../src/github/map-limit.ts';

test('answers come in the order of the questions, and only some are on the way at once', async () => {
  let [now, most] = [0, 0];
  const questions = Array.from({ length: 95 }, (_, index) => index);
  const answers = await mapLimit(questions, async (question) => {
    most = Math.max(most, ++now);
    for (let turn = 0; turn < question % 3; turn++) await setImmediate();
    now--;
    return -question;
  });
  assert.deepEqual(
    answers,
    questions.map((question) => -question),
  );
  assert.ok(most > 1 && most <= 20, `${most} at once`);
});

test('no question is no answer', async () => {
  assert.deepEqual(await mapLimit([], async () => 1), []);
});
