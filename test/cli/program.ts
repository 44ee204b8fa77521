import { about } from '../../src/cli/about.ts';
import { begin } from '../../src/cli/begin.ts';
import { noProgress } from '../../src/cli/progress.ts';
import { run } from '../../src/cli/run.ts';
import type { Screen } from '../../src/cli/world.ts';
import { plain } from '../../src/report/paint.ts';

/** What one run of the program left behind. */
export type Outcome = { readonly code: number; readonly output: string; readonly errors: string };

/** Runs the program in this process, on 2026-11-22, and keeps what it writes. */
export async function program(folder: string, ...words: readonly string[]): Promise<Outcome> {
  const output: string[] = [];
  const errors: string[] = [];
  const screen = (texts: string[]): Screen => ({
    write: (text) => texts.push(text),
    look: { paint: plain, columns: null },
  });
  const world = {
    program: 'support-window',
    about: null,
    workingDirectory: folder,
    today: '2026-11-22' as const,
    debug: false,
    output: screen(output),
    errors: screen(errors),
    keyboard: null,
    progress: noProgress,
  };
  const begun = begin(words, folder);
  const code = begun.kind === 'program' ? about(begun, world) : await run(begun, world);
  return { code, output: output.join(''), errors: errors.join('') };
}
