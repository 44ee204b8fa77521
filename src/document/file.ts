import { binaryDocument, documentSymlink, missingDocument, notUtf8 } from '../problem/document.ts';
import { failure, type Note, type Result, success } from '../problem/problem.ts';

/** A file of the repository as an edge read it: raw bytes, and git's mode (`100644`, `120000` for a symlink). */
export type FileFact = {
  readonly path: string;
  readonly mode: string;
  readonly bytes: Uint8Array;
};

/** The document as text. Decoding and encoding it again gives the same bytes, a byte order mark included. */
export type DocumentFile = { readonly path: string; readonly text: string };

/**
 * Where GitHub looks for a security policy, in its order.
 * https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/creating-a-default-community-health-file
 */
const githubOrder = ['.github/SECURITY.md', 'SECURITY.md', 'docs/SECURITY.md'] as const;

/** The paths worth reading: the one that was asked for, or GitHub's three. */
export function candidatePaths(wanted: string | null): readonly string[] {
  return wanted === null ? githubOrder : [wanted];
}

/**
 * The document that counts, or null where there is none and none was asked for. A second copy that GitHub does not
 * show is a note. Problems: `missing-document`, `document-symlink`, `document-binary`, `document-encoding`.
 */
export function chooseDocument(
  files: readonly FileFact[],
  wanted: string | null,
): Result<DocumentFile | null> {
  const found = candidatePaths(wanted).flatMap((path) => files.filter((file) => file.path === path));
  const [first, ...others] = found;
  if (first === undefined) return wanted === null ? success(null) : failure([missingDocument(wanted)]);
  const notes = others.map((other) => secondCopy(other.path, first.path));
  const decoded = decode(first);
  return decoded.ok ? success(decoded.value, notes) : failure(decoded.problems, notes);
}

function decode(file: FileFact): Result<DocumentFile> {
  if (file.mode === '120000') return failure([documentSymlink(file.path)]);
  if (file.bytes.includes(0)) return failure([binaryDocument(file.path)]);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
    return success({ path: file.path, text });
  } catch {
    return failure([notUtf8(file.path)]);
  }
}

function secondCopy(path: string, shown: string): Note {
  return {
    code: 'second-copy',
    what: `GitHub shows ${shown}; the copy in ${path} is left alone and may now say something else.`,
    where: { path },
  };
}
