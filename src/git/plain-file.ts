import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, type Stats } from 'node:fs';
import { join, parse, resolve, sep } from 'node:path';
import { realOrNull } from './attempt.ts';
import { isInside } from './program.ts';

/** No document, policy or commit holds more bytes than are read of a file. */
export const mostFileBytes = 8 * 1024 * 1024;

/** The bytes of a regular file, or why they are not read: it is none, or it is too large. */
export type PlainReading =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly stats: Stats }
  | { readonly kind: 'special' }
  | { readonly kind: 'too-large' };

/** Windows has no such flags. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/**
 * Reads a regular file of at most eight megabytes. A link is followed only where `follows` says so. What is opened is
 * what is looked at, so nothing can take its place in between; a pipe is not waited for. Throws what the system says.
 */
export function readPlainFile(path: string, follows = false): PlainReading {
  const file = openSync(path, O_RDONLY | O_NONBLOCK | (follows ? 0 : O_NOFOLLOW));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return { kind: 'special' };
    if (stats.size > mostFileBytes) return { kind: 'too-large' };
    const bytes = readAtMost(file, stats.size);
    return bytes === null ? { kind: 'too-large' } : { kind: 'file', bytes, stats };
  } finally {
    closeSync(file);
  }
}

/** Everything, also where a file is longer than it says (those of the system say 0); null for too much. */
function readAtMost(file: number, size: number): Uint8Array | null {
  const pieces: Buffer[] = [];
  let have = 0;
  for (let room = size + 1; ; room = 65_536) {
    const piece = Buffer.allocUnsafe(room);
    const length = readSync(file, piece, 0, room, null);
    if (length === 0) return Uint8Array.from(Buffer.concat(pieces));
    have += length;
    if (have > mostFileBytes) return null;
    pieces.push(piece.subarray(0, length));
  }
}

const systemFolders = ['/proc', '/sys', '/dev'];

/** Whether a path leads, also through links, to what the system makes up: processes, settings and devices. */
export function isOfSystem(path: string): boolean {
  const real = realpathSync(path);
  return process.platform !== 'win32' && systemFolders.some((folder) => isInside(folder, real));
}

/**
 * The path of a place inside a folder, as it is written, or null where it lies elsewhere. The folder may be named
 * through links; what comes behind it is not followed.
 */
export function pathInside(folder: string, place: string): string | null {
  const top = realpathSync(folder);
  const whole = resolve(place);
  const { root } = parse(whole);
  const steps = whole.slice(root.length).split(sep);
  for (const index of steps.keys()) {
    const rest = steps.slice(index);
    const start = join(root, ...steps.slice(0, index));
    const real = realOrNull(start);
    if (real === null) return null;
    if (real === top) return rest.join('/') || null;
  }
  return null;
}
