import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, statOrNull } from './attempt.ts';
import type { GitFolders } from './layout.ts';

/** What git opens of a repository whatever it is asked. */
const files = ['HEAD', 'config', 'config.worktree', 'commondir', 'gitdir', 'packed-refs', 'shallow'];
const folders = ['refs', 'info', 'objects/info', 'objects/pack', 'reftable'];

/**
 * A file of a repository that git would wait for without end, such as a pipe where its settings belong; null where there
 * is none among those that git opens before it reads an object. Links are followed to files, as git does.
 */
export function specialFileIn({ own, common }: GitFolders): string | null {
  for (const place of new Set([own, common])) {
    for (const name of files) if (isSpecial(join(place, name))) return join(place, name);
    for (const name of folders) {
      const found = specialIn(join(place, name));
      if (found !== null) return found;
    }
  }
  return null;
}

function specialIn(folder: string): string | null {
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  for (const entry of entries) {
    if (entry.isFile()) continue;
    const path = join(folder, entry.name);
    const found = entry.isDirectory() ? specialIn(path) : isSpecial(path) ? path : null;
    if (found !== null) return found;
  }
  return null;
}

function isSpecial(path: string): boolean {
  const stats = statOrNull(path);
  return stats !== null && !stats.isFile() && !stats.isDirectory();
}
