/** A line that says what is being done and for how long, while somebody waits for more than a second. */
export type ProgressLine = {
  /** What is done from now on. */
  readonly doing: (what: string) => void;
  /** A piece of it is done: work that never waits shows its line here. */
  readonly step: () => void;
  /** Takes the line away. */
  readonly end: () => void;
};

export const noProgress: ProgressLine = { doing: () => {}, step: () => {}, end: () => {} };

const patience = 1000;
/** The beginning of the line, and nothing behind it (ECMA-48, Erase in Line). */
const erase = '\r\u001b[2K';

/** Shows the line with `write`, in one row of so many columns; `now` tells milliseconds. */
export function progressOn(
  write: (text: string) => void,
  columns: () => number,
  now: () => number = Date.now,
): ProgressLine {
  const since = now();
  let [what, shown] = ['', 0];
  const step = () => {
    const seconds = Math.floor((now() - since) / patience);
    if (seconds <= shown || what === '') return;
    shown = seconds;
    const time = ` … ${seconds} s`;
    write(`${erase}${what.slice(0, Math.max(0, columns() - 1 - time.length))}${time}`);
  };
  let timer: NodeJS.Timeout | undefined;
  return {
    doing: (next) => {
      what = next;
      timer ??= setInterval(step, patience).unref();
      step();
    },
    step,
    end: () => {
      clearInterval(timer);
      timer = undefined;
      if (shown > 0) write(erase);
      [what, shown] = ['', 0];
    },
  };
}
