import type { Keyboard } from './choose.ts';

/** The part of a terminal's input that is used. */
export type TerminalInput = {
  readonly setRawMode: (raw: boolean) => unknown;
  readonly on: (event: string, listener: (data: Uint8Array) => void) => unknown;
  readonly removeListener: (event: string, listener: (data: Uint8Array) => void) => unknown;
  readonly resume: () => unknown;
  readonly pause: () => unknown;
};

/** Keys as they are pressed; while somebody listens the terminal shows none of them and sends no signals. */
export function keyboardOf(input: TerminalInput): Keyboard {
  return {
    listen: (key) => {
      const pressed = (data: Uint8Array) => key(Buffer.from(data).toString());
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
