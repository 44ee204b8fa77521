import {
  binaryDocument,
  documentSymlink,
  documentTooDeep,
  documentTooLarge,
  documentTooManyBlocks,
  documentTooManyLines,
  missingDocument,
  notADocumentPath,
  notUtf8,
  secondCopy,
} from '../problem/document.ts';
import { failure, type Problem, type Result, success } from '../problem/problem.ts';
import { tooManyBlocks, tooManyLines } from './markdown/piece.ts';

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

/** The paths worth reading: the one that was asked for, where it can be one, or GitHub's three. */
export function candidatePaths(wanted: string | null): readonly string[] {
  if (wanted === null) return githubOrder;
  return isDocumentPath(wanted) ? [wanted] : [];
}

/** Whether a text is the plain path of a Markdown file inside the repository. */
export function isDocumentPath(path: string): boolean {
  const steps = path.split('/');
  const isPlain = steps.every((step) => step !== '' && step !== '.' && step !== '..' && !/[\\\0]/.test(step));
  return isPlain && steps[0]?.toLowerCase() !== '.git' && /\.(md|markdown)$/i.test(path);
}

/**
 * The document that counts, or null where there is none and none was asked for. A second copy that GitHub does not
 * show is a note. Problems: `not-a-document-path`, `missing-document`, `document-symlink`, `document-binary`,
 * `document-encoding`, `document-too-large`, `document-too-deep`, `document-too-many-blocks`,
 * `document-too-many-lines`.
 */
export function chooseDocument(
  files: readonly FileFact[],
  wanted: string | null,
): Result<DocumentFile | null> {
  if (wanted !== null && !isDocumentPath(wanted)) return failure([notADocumentPath(wanted)]);
  const found = candidatePaths(wanted).flatMap((path) => files.filter((file) => file.path === path));
  const [first, ...others] = found;
  if (first === undefined) return wanted === null ? success(null) : failure([missingDocument(wanted)]);
  const notes = others.map((other) => secondCopy(other.path, first.path));
  const decoded = decode(first);
  return decoded.ok ? success(decoded.value, notes) : failure(decoded.problems, notes);
}

function decode(file: FileFact): Result<DocumentFile> {
  if (file.mode === '120000') {
    return failure([documentSymlink(file.path, new TextDecoder().decode(file.bytes))]);
  }
  if (file.bytes.includes(0)) return failure([binaryDocument(file.path)]);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
    const tooMuch = beyondLimits(file.path, text);
    return tooMuch === null ? success({ path: file.path, text }) : failure([tooMuch]);
  } catch {
    return failure([notUtf8(file.path)]);
  }
}

/** A document is read up to this many characters, and quotes and lists inside one another up to this many levels. */
const mostCharacters = 2_000_000;
const mostLevels = 100;
/** List items, quotes and underlined headings in one piece; no recorded document has a twentieth of it. */
const mostBlocks = 2000;
/** Lines without a blank one between them: the parser copies the rest of a paragraph for each of its lines. */
const mostLines = 10_000;

const marker = String.raw`(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+)`;
const deep = new RegExp(
  `^[ \\t]*${marker}{${mostLevels + 1}}|^[ \\t]{${2 * mostLevels},}(?:[-+*]|\\d{1,9}[.)])[ \\t]`,
  'mu',
);

/** Longer or deeper documents would keep the parser busy for minutes. */
function beyondLimits(path: string, text: string): Problem | null {
  if (text.length > mostCharacters) return documentTooLarge(path, text.length, mostCharacters);
  const found = deep.exec(text);
  if (found !== null) {
    const line = text.slice(0, found.index).split(/\r\n|\r|\n/u).length;
    return documentTooDeep(path, line, mostLevels);
  }
  const crowded = tooManyBlocks(text, mostBlocks);
  if (crowded !== null) return documentTooManyBlocks(path, crowded, mostBlocks);
  const long = tooManyLines(text, mostLines);
  return long === null ? null : documentTooManyLines(path, long, mostLines);
}
