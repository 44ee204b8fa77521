import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from '../src/remember.ts';

test('each answer is worked out once, also one that is nothing', () => {
  const asked: (string | null)[] = [];
  const lengthOf = remembered((text: string | null) => {
    asked.push(text);
    return text === null ? undefined : text.length;
  });
  assert.deepEqual(
    [lengthOf('ab'), lengthOf(null), lengthOf('ab'), lengthOf(null)],
    [2, undefined, 2, undefined],
  );
  assert.deepEqual(asked, ['ab', null]);
});
