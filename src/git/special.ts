import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitFolders } from './layout.ts';

/** What git opens of a repository whatever it is asked. */
const files = ['HEAD', 'config', 'config.worktree', 'commondir', 'gitdir', 'packed-refs', 'shallow'];
const folders = ['refs', 'info', 'objects/info', 'objects/pack', 'reftable'];

/**
 * A file of a repository that git would wait for without end, such as a pipe where its settings belong; null where there
 * is none among those that git opens before it reads an object. Links are followed to files, as git does.
 */
export async function specialFile({ own, common }: GitFolders): Promise<string | null> {
  for (const place of new Set([own, common])) {
    for (const name of files) if (await isSpecial(join(place, name))) return join(place, name);
    for (const name of folders) {
      const found = await specialIn(join(place, name));
      if (found !== null) return found;
    }
  }
  return null;
}

async function specialIn(folder: string): Promise<string | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.isFile()) continue;
    const path = join(folder, entry.name);
    const found = entry.isDirectory() ? await specialIn(path) : (await isSpecial(path)) ? path : null;
    if (found !== null) return found;
  }
  return null;
}

async function isSpecial(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null);
  return stats !== null && !stats.isFile() && !stats.isDirectory();
}
