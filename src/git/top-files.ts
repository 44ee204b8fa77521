import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitPlace } from './command.ts';

const folders = ['', '.github', 'docs'] as const;

/** The paths at the top of the working tree, and in its folders for documents and policies; none in a bare repository. */
export async function listTopFiles({ workingTree }: GitPlace): Promise<readonly string[]> {
  if (workingTree === null) return [];
  const lists = await Promise.all(folders.map((folder) => namesIn(workingTree, folder)));
  return lists.flat();
}

async function namesIn(top: string, folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(join(top, folder));
    return names.toSorted().map((name) => (folder === '' ? name : `${folder}/${name}`));
  } catch {
    return [];
  }
}
