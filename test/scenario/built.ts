import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { buildDist } from '../../scripts/build.ts';
import { keptFolder, once } from '../fixture.ts';

const project = join(import.meta.dirname, '..', '..');

/**
 * The action as the sources build it, in a folder of its own as a release has it; gives the path of its entry. Built
 * once for a process; `npm run unit` builds it once for all of them and names the folder in BUILT_ACTION.
 */
export async function builtAction(): Promise<string> {
  const given = process.env.BUILT_ACTION;
  const folder = given && existsSync(given) ? given : await once('action', buildAction);
  return join(folder, 'dist', 'index.js');
}

/** Builds the action into a folder that is gone when the process ends; gives the folder. */
export async function buildAction(): Promise<string> {
  const folder = keptFolder();
  await mkdir(join(folder, 'dist'));
  for (const { path, bytes } of await buildDist()) await writeFile(join(folder, path), bytes);
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await copyFile(join(project, 'action.yml'), join(folder, 'action.yml'));
  return folder;
}
