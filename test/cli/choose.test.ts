import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, type Keyboard } from '../../src/cli/choose.ts';

/** A keyboard on which these keys are pressed; null is a terminal that is closed. */
function keyboard(...keys: readonly (string | null)[]): Keyboard & { stopped: number } {
  const board = {
    stopped: 0,
    listen: (key: (text: string | null) => void) => {
      queueMicrotask(() => {
        for (const each of keys) if (board.stopped === 0) key(each);
      });
      return () => {
        board.stopped += 1;
      };
    },
  };
  return board;
}

const lines = ['one', 'two', 'three'];
const chosen = async (...keys: readonly (string | null)[]) =>
  await choose(lines, keyboard(...keys), () => {});

test('an arrow moves the choice, round the end as well, and Enter takes it', async () => {
  assert.equal(await chosen('\r'), 0);
  assert.equal(await chosen('\u001b[B', '\r'), 1);
  assert.equal(await chosen('\u001b[A', '\r'), 2);
  assert.equal(await chosen('j', 'j', 'k', '\n'), 1);
});

test('a number takes its line at once, and one too high takes nothing', async () => {
  assert.equal(await chosen('3'), 2);
  assert.equal(await chosen('9', 'x', '\r'), 0);
});

test('the question can be left, and a closed terminal leaves it', async () => {
  for (const key of ['\u0003', '\u0004', '\u001b', 'q', null]) assert.equal(await chosen(key), null);
});

test('the keyboard is let go whatever was answered', async () => {
  const board = keyboard('2');
  await choose(lines, board, () => {});
  assert.equal(board.stopped, 1);
});

test('the lines are written again over themselves', async () => {
  const written: string[] = [];
  await choose(lines, keyboard('j', '\r'), (text) => written.push(text));
  const clear = '\u001b[2K';
  const [question, keys, ...first] = written[0]?.split('\n') ?? [];
  assert.deepEqual(
    [question, keys],
    ['Which one? Arrow keys and Enter, or', 'its number; q writes nothing.'],
  );
  assert.deepEqual(first, [`${clear}› one`, `${clear}  two`, `${clear}  three`, '']);
  assert.equal(written[1], `\u001b[3A${clear}  one\n${clear}› two\n${clear}  three\n`);
});

test('a text of two lines is one choice, and both lines are written again', async () => {
  const written: string[] = [];
  const at = await choose(['one\nand more', 'two'], keyboard('j', '\r'), (text) => written.push(text));
  const clear = '\u001b[2K';
  assert.equal(at, 1);
  assert.ok(written[0]?.endsWith(`${clear}› one\n${clear}  and more\n${clear}  two\n`));
  assert.equal(written[1], `\u001b[3A${clear}  one\n${clear}  and more\n${clear}› two\n`);
});

test('where lines can only be added a number answers, and nothing is drawn over', async () => {
  const written: string[] = [];
  const answered = await choose(lines, keyboard('j', '\r', '2'), (text) => written.push(text), true);
  assert.equal(answered, 1);
  assert.deepEqual(
    written.filter((text) => text !== ''),
    ['Type a number from 1 to 3 to write\nthat policy, or q to write nothing.\n'],
  );
});

test('a number that comes with its Enter in one piece is taken', async () => {
  for (const isStill of [false, true]) {
    let press: (text: string | null) => void = () => {};
    const listen = (key: typeof press) => {
      press = key;
      return () => {};
    };
    const chosen = choose(['1  a', '2  b'], { listen }, () => {}, isStill);
    press('2\r');
    assert.equal(await chosen, 1);
  }
});
