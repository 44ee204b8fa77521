import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRefName } from '../ref-name.ts';
import { zeroOid } from './import.ts';
import type { Refs } from './refs.ts';

/** `before` is where the ref must be now; zeros stand for a ref that is not there. */
export type RefUpdate = { readonly name: string; readonly before: string; readonly after: string };

/**
 * Moves refs, all or none, as one transaction of `git update-ref --stdin` does; false where one of them was not where it had
 * to be, or where a name would be a folder of another. Whether the objects are there is for the caller to know.
 */
export const moveRefFiles = (directory: string, refs: Refs, updates: readonly RefUpdate[]): boolean => {
  if (!updates.every((update) => isPossible(refs, updates, update))) return false;
  const after = new Map(refs.byName);
  for (const { name, after: oid } of updates) {
    if (oid === zeroOid) after.delete(name);
    else after.set(name, oid);
  }
  writePackedRefs(directory, after);
  for (const { name } of updates) rmSync(join(directory, name), { force: true });
  return true;
};

/** Writes refs into one file. Without a first line that says so, git takes them for neither sorted nor peeled. */
export const writePackedRefs = (directory: string, refs: Iterable<readonly [string, string]>): void => {
  const lines = [...refs].map(([name, oid]) => `${oid} ${name}\n`);
  const file = join(directory, 'packed-refs');
  writeFileSync(`${file}.new`, lines.join(''));
  renameSync(`${file}.new`, file);
};

const isPossible = (
  refs: Refs,
  updates: readonly RefUpdate[],
  { name, before, after }: RefUpdate,
): boolean => {
  if (!isRefName(name) || (refs.byName.get(name) ?? zeroOid) !== before) return false;
  if (before === zeroOid && after === zeroOid) return false;
  if (updates.filter((other) => other.name === name).length > 1) return false;
  const names = [...refs.byName.keys(), ...updates.map((other) => other.name)];
  return before !== zeroOid || !names.some((other) => isWithin(other, name) || isWithin(name, other));
};

const isWithin = (name: string, folder: string): boolean => name.startsWith(`${folder}/`);
