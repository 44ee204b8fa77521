import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import type { GitObject, ObjectType } from './object.ts';

/** Objects as git keeps each new one: a file named by its hash (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). */
export type LooseObjects = {
  readonly read: (oid: string) => GitObject | undefined;
  /** Gives the object's name. */
  readonly write: (type: ObjectType, content: Buffer) => string;
  /** Whether there are no others: none is in a pack. */
  readonly areAll: () => boolean;
};

/** The objects of a bare repository and of those that it borrows from. Reading and writing them starts no process. */
export const looseObjects = (directory: string): LooseObjects => {
  const own = join(directory, 'objects');
  const folders = [own, ...borrowedFrom(own)];
  const hasPacks = folders.some(holdsPack);
  const written = new Set<string>();
  return {
    read: (oid) => {
      // Where most are in a pack, a file is looked for only if it is known to be there: that is slow by the thousand.
      if (!/^[0-9a-f]{40}$/.test(oid) || (hasPacks && !written.has(oid))) return undefined;
      const path = folders.map((folder) => fileOf(folder, oid)).find((file) => existsSync(file));
      return path === undefined ? undefined : parseObject(oid, inflateSync(readFileSync(path)));
    },
    write: (type, content) => {
      const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
      const oid = hash('sha1', bytes, 'hex');
      const path = fileOf(own, oid);
      written.add(oid);
      mkdirSync(join(path, '..'), { recursive: true });
      if (!existsSync(path)) writeFileSync(path, deflateSync(bytes, small));
      return oid;
    },
    areAll: () => !hasPacks && !folders.some(holdsPack),
  };
};

/** What a compressor needs for its work: a quarter of a megabyte each unless it is told to be modest. */
const small = { level: 1, memLevel: 1, windowBits: 9 };

const holdsPack = (folder: string): boolean => {
  const packs = join(folder, 'pack');
  return existsSync(packs) && readdirSync(packs).length > 0;
};

const fileOf = (folder: string, oid: string): string => join(folder, oid.slice(0, 2), oid.slice(2));

/** The folders of objects in `objects/info/alternates` (https://git-scm.com/docs/gitrepository-layout). */
const borrowedFrom = (objects: string): readonly string[] => {
  const list = join(objects, 'info', 'alternates');
  return existsSync(list) ? readFileSync(list, 'utf8').trimEnd().split('\n') : [];
};

/** `commit 214`, NUL, the content. */
const parseObject = (oid: string, bytes: Buffer): GitObject => {
  const end = bytes.indexOf(0);
  const [type] = bytes.toString('latin1', 0, end).split(' ');
  return { oid, type: type as ObjectType, content: bytes.subarray(end + 1) };
};
