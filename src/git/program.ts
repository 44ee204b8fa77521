import { access, constants, lstat, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

type Machine = { readonly path: string; readonly platform: NodeJS.Platform };

/**
 * The file of the git program: the first one on the PATH, by its whole path. Folders that are not named from the root
 * are passed over, and so are those inside the repository around `folder`, which may bring a git of its own along
 * (Windows looks into the working directory before the PATH, and npx puts node_modules/.bin of a clone on the PATH).
 * Null where there is none.
 */
export async function findGit(folder: string, { path, platform }: Machine): Promise<string | null> {
  const top = await realOrNull(await repositoryAround(folder));
  const names = platform === 'win32' ? ['git.exe', 'git.com'] : ['git'];
  for (const entry of path.split(platform === 'win32' ? ';' : ':')) {
    if (!isAbsolute(entry)) continue;
    const real = await realOrNull(entry);
    if (real === null || (top !== null && isWithin(top, real))) continue;
    for (const name of names) if (await isProgram(join(entry, name))) return join(entry, name);
  }
  return null;
}

/** Whether a path is a folder itself or lies below it. Both are whole and without links. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/** The nearest folder upwards that holds a `.git`, else the folder itself. */
async function repositoryAround(folder: string): Promise<string> {
  for (let place = folder; ; place = dirname(place)) {
    if (await exists(join(place, '.git'))) return place;
    if (dirname(place) === place) return folder;
  }
}

async function exists(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}

async function realOrNull(path: string): Promise<string | null> {
  return await realpath(path).catch(() => null);
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
