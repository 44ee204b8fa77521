import { accessSync, constants, lstatSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { attempt, realOrNull, statOrNull } from './attempt.ts';

type Machine = { readonly path: string; readonly platform: NodeJS.Platform };

/**
 * The file of the git program: the first one on the PATH, by its whole path. Folders that are not named from the root
 * are passed over, and so are those inside the repository around `folder`, which may bring a git of its own along
 * (Windows looks into the working directory before the PATH, and npx puts node_modules/.bin of a clone on the PATH).
 * Null where there is none. Without a wait, so that git starts before the rest of the program is loaded.
 */
export function findGit(folder: string, { path, platform }: Machine): string | null {
  const top = realOrNull(repositoryAround(folder));
  const names = platform === 'win32' ? ['git.exe', 'git.com'] : ['git'];
  for (const entry of path.split(platform === 'win32' ? ';' : ':')) {
    if (!isAbsolute(entry)) continue;
    const real = realOrNull(entry);
    if (real === null || (top !== null && isInside(top, real))) continue;
    for (const name of names) if (isProgram(join(entry, name))) return join(entry, name);
  }
  return null;
}

/** Whether a path is a folder itself or lies below it. Both are whole and without links. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/** The nearest folder upwards that holds a `.git`, else the folder itself. */
function repositoryAround(folder: string): string {
  for (let place = folder; ; place = dirname(place)) {
    if (attempt(() => lstatSync(join(place, '.git'))) !== null) return place;
    if (dirname(place) === place) return folder;
  }
}

function isProgram(path: string): boolean {
  const isFile = statOrNull(path)?.isFile() === true;
  return isFile && attempt(() => accessSync(path, constants.X_OK)) !== null;
}
