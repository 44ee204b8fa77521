import type { Day } from '../day.ts';
import type { Look } from '../report/look.ts';
import { coloured, plain } from '../report/paint.ts';
import type { Keyboard } from './choose.ts';
import type { Calling } from './next-command.ts';
import { noProgress, type ProgressLine } from './progress.ts';

/** What the command line has of the world around it. */
export type World = {
  /** How the program was called, for advice to call it again. */
  readonly program: string;
  /** The clone and the file that the command line names; null for a command without a clone. */
  readonly about: Calling['about'];
  readonly workingDirectory: string;
  /** Today in UTC. */
  readonly today: Day;
  /** Whether unexpected errors show where they happened. */
  readonly debug: boolean;
  readonly output: Screen;
  readonly errors: Screen;
  /** Where answers come from; null where nobody sits at a terminal. */
  readonly keyboard: Keyboard | null;
  readonly progress: ProgressLine;
};

/** What the program leaves behind: done or in sync, out of date, a problem. */
export type ExitCode = 0 | 1 | 2;

/** A stream to write to, and how pages look on it. */
export type Screen = { readonly write: (text: string) => void; readonly look: Look };

/** What tells how a stream looks. */
export type Stream = { readonly isTTY?: boolean; readonly columns?: number };

const widest = 120;

/**
 * A terminal has colours, unless NO_COLOR says no (https://no-color.org), and a width; a file or a pipe has neither,
 * unless COLUMNS names a width.
 */
export function lookOn(
  { isTTY = false, columns = 0 }: Stream,
  environment: Readonly<Record<string, string | undefined>>,
): Look {
  const inColour = isTTY && !environment.NO_COLOR && environment.TERM !== 'dumb';
  const wide = Number(environment.COLUMNS) || (isTTY ? columns : 0);
  const look = { paint: inColour ? coloured : plain, columns: wide > 0 ? Math.min(wide, widest) : null };
  if (environment.TERM === 'dumb') return { ...look, ascii: true, still: true };
  return knowsUnicode(environment) ? look : { ...look, ascii: true };
}

/** A locale that is set and has another encoding gets ASCII. */
function knowsUnicode({ LC_ALL, LC_CTYPE, LANG }: Readonly<Record<string, string | undefined>>): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG || '';
  return locale === '' || /utf-?8/i.test(locale);
}

/** Whether somebody looks at a terminal on which a line can be taken away again. */
export function isWatched(
  output: Stream,
  errors: Stream,
  { TERM }: Readonly<Record<string, string | undefined>>,
): boolean {
  return output.isTTY === true && errors.isTTY === true && TERM !== 'dumb';
}

/** The same world, whose line of progress goes before anything is written; a quiet one has none. */
export function withProgress(world: World, isQuiet: boolean): World {
  const progress = isQuiet ? noProgress : world.progress;
  const after = ({ write, look }: Screen): Screen => ({
    look,
    write: (text) => {
      progress.end();
      write(text);
    },
  });
  return { ...world, progress, output: after(world.output), errors: after(world.errors) };
}

/** The same world in black and white. */
export function withoutColour(world: World): World {
  return { ...world, output: uncoloured(world.output), errors: uncoloured(world.errors) };
}

function uncoloured({ write, look }: Screen): Screen {
  return { write, look: { ...look, paint: plain } };
}
