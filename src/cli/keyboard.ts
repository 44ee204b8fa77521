import type { Keyboard } from './choose.ts';

/** The part of a terminal's input that is used. */
export type TerminalInput = {
  readonly setRawMode: (raw: boolean) => unknown;
  readonly on: (event: string, listener: (data: Uint8Array) => void) => unknown;
  readonly removeListener: (event: string, listener: (data: Uint8Array) => void) => unknown;
  readonly resume: () => unknown;
  readonly pause: () => unknown;
};

/** How long the keys take to come, in milliseconds, that were pressed before anybody listened. */
const early = 50;

/**
 * Keys as they are pressed; while somebody listens the terminal shows none of them and sends no signals. What was typed
 * before that is no answer: it comes at once, and is dropped.
 */
export function keyboardOf(input: TerminalInput, now: () => number = Date.now): Keyboard {
  return {
    listen: (key) => {
      const asked = now();
      const pressed = (data: Uint8Array) => {
        if (now() - asked > early) key(Buffer.from(data).toString());
      };
      const closed = () => key(null);
      input.setRawMode(true);
      input.on('data', pressed);
      for (const event of ['end', 'close', 'error']) input.on(event, closed);
      input.resume();
      return () => {
        input.removeListener('data', pressed);
        for (const event of ['end', 'close', 'error']) input.removeListener(event, closed);
        input.setRawMode(false);
        input.pause();
      };
    },
  };
}
