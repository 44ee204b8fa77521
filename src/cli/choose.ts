/** What a terminal needs to be to ask a question: keys come in, text goes out. */
export type Keyboard = {
  /** Calls back with every key, and with null when the terminal is closed; what it returns stops it. */
  readonly listen: (key: (text: string | null) => void) => () => void;
};

/** What a key does to the choice: another place, an answer, or an end without one. */
type KeyTurn = { readonly at: number } | { readonly chosen: number } | 'none';

const up = new Set(['\u001b[A', '\u001bOA', 'k']);
const down = new Set(['\u001b[B', '\u001bOB', 'j']);
const enter = new Set(['\r', '\n']);
/** Control-C, Control-D, Escape alone, q. */
const leave = new Set(['\u0003', '\u0004', '\u001b', 'q']);

/**
 * Asks for one of several texts, each of one line or more, by the arrow keys or its number; on a terminal that can only
 * add lines (`isStill`) by its number alone. Null where the question is left, or the terminal is closed, without an answer.
 */
export async function choose(
  lines: readonly string[],
  keyboard: Keyboard,
  write: (text: string) => void,
  isStill = false,
): Promise<number | null> {
  let at = 0;
  write(
    isStill
      ? `Type a number from 1 to ${lines.length} to write\nthat policy, or q to write nothing.\n`
      : `Which one? Arrow keys and Enter, or\nits number; q writes nothing.\n${listed(lines, at)}`,
  );
  return await new Promise((resolve) => {
    const stop = keyboard.listen((key) => {
      const turn = key === null ? 'none' : turnOf(key, at, lines.length, isStill);
      if (turn !== 'none' && 'at' in turn) {
        at = turn.at;
        write(isStill ? '' : `\u001b[${lines.join('\n').split('\n').length}A${listed(lines, at)}`);
        return;
      }
      stop();
      resolve(turn === 'none' ? null : turn.chosen);
    });
  });
}

function turnOf(key: string, at: number, count: number, isStill: boolean): KeyTurn {
  if (leave.has(key)) return 'none';
  const number = Number(/^[1-9](?=[\r\n]*$)/.exec(key)?.[0] ?? 0); // typed with Enter it may come in one piece
  if (number > 0 && number <= count) return { chosen: number - 1 };
  if (isStill) return { at };
  if (enter.has(key)) return { chosen: at };
  if (up.has(key)) return { at: (at + count - 1) % count };
  return { at: down.has(key) ? (at + 1) % count : at };
}

/** Each line again over what stood there before. */
function listed(lines: readonly string[], at: number): string {
  return lines
    .flatMap((line, index) =>
      line.split('\n').map((row, part) => [index === at && part === 0 ? '›' : ' ', row]),
    )
    .map(([mark, row]) => `\u001b[2K${mark} ${row}\n`)
    .join('');
}
