import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import { keyboardOf } from '../../src/cli/keyboard.ts';

class Terminal extends EventEmitter {
  raw = false;
  flowing = false;
  setRawMode(raw: boolean): void {
    this.raw = raw;
  }
  resume(): void {
    this.flowing = true;
  }
  pause(): void {
    this.flowing = false;
  }
}

test('keys come as text while somebody listens, and the terminal is as before afterwards', () => {
  const terminal = new Terminal();
  const keys: (string | null)[] = [];
  let now = 0;
  const stop = keyboardOf(terminal, () => now).listen((key) => keys.push(key));
  assert.deepEqual([terminal.raw, terminal.flowing], [true, true]);
  now = 1000;
  terminal.emit('data', Buffer.from('\u001b[B'));
  terminal.emit('close');
  stop();
  terminal.emit('data', Buffer.from('x'));
  assert.deepEqual(keys, ['\u001b[B', null]);
  assert.deepEqual([terminal.raw, terminal.flowing, terminal.listenerCount('end')], [false, false, 0]);
});

test('an Enter that was pressed before the question does not answer it, and one after it does', () => {
  const terminal = new Terminal();
  const keys: (string | null)[] = [];
  let now = 0;
  keyboardOf(terminal, () => now).listen((key) => keys.push(key));
  terminal.emit('data', Buffer.from('\r'));
  now = 300;
  terminal.emit('data', Buffer.from('2'));
  assert.deepEqual(keys, ['2']);
});
