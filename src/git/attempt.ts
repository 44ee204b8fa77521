import { realpathSync, type Stats, statSync } from 'node:fs';

/** What the file system answers; null where it refuses. */
export function attempt<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/** A path without links; null where nothing is to be seen. */
export function realOrNull(path: string): string | null {
  return attempt(() => realpathSync(path));
}

/** What stands at a path, or at the end of a link there; null where nothing is to be seen. */
export function statOrNull(path: string): Stats | null {
  return attempt(() => statSync(path, { throwIfNoEntry: false }) ?? null);
}
