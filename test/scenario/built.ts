import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { buildDist } from '../../scripts/build.ts';

const project = join(import.meta.dirname, '..', '..');

/** The action as the sources build it, in a folder of its own as a release has it; gives the path of its entry. */
export async function builtAction(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'action-'));
  after(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'dist'));
  const index = (await buildDist()).find(({ path }) => path === 'dist/index.js');
  await writeFile(join(folder, 'dist', 'index.js'), index?.bytes ?? '');
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await copyFile(join(project, 'action.yml'), join(folder, 'action.yml'));
  return join(folder, 'dist', 'index.js');
}
