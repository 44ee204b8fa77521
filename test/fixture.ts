import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const made = new Map<string, unknown>();
const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What was made for a key; made when it is asked for the first time in this process. */
export function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** A folder that is gone when the process ends: for what is made once and copied for each test. */
export function keptFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'support-window-kept-'));
  folders.push(folder);
  return folder;
}

/** A copy of a folder, in a new temporary one that belongs to who asked, or in one that is given. */
export function copyOf(folder: string, copy = mkdtempSync(join(tmpdir(), 'support-window-'))): string {
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}
