import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered, rememberedOf } from '../src/remember.ts';

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

test('an object is known by itself, not by what it holds', () => {
  const asked: object[] = [];
  const seen = rememberedOf((key: object) => {
    asked.push(key);
    return undefined;
  });
  const [one, other] = [{}, {}];
  for (const key of [one, other, one, other]) assert.equal(seen(key), undefined);
  assert.deepEqual(asked, [one, other]);
  assert.ok(asked[0] === one && asked[1] === other);
});
