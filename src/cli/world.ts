import type { Day } from '../day.ts';
import type { Look } from '../report/look.ts';
import { plain } from '../report/paint.ts';

/** What the command line has of the world around it. */
export type World = {
  /** How the program was called, for advice to call it again. */
  readonly program: string;
  readonly workingDirectory: string;
  /** Today in UTC. */
  readonly today: Day;
  /** Whether unexpected errors show where they happened. */
  readonly debug: boolean;
  readonly output: Screen;
  readonly errors: Screen;
};

/** A stream to write to, and how pages look on it. */
export type Screen = { readonly write: (text: string) => void; readonly look: Look };

/** The same world in black and white. */
export function withoutColour(world: World): World {
  return { ...world, output: uncoloured(world.output), errors: uncoloured(world.errors) };
}

function uncoloured({ write, look }: Screen): Screen {
  return { write, look: { ...look, paint: plain } };
}
