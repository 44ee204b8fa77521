import type { Note, Problem } from './problem.ts';
import { shown } from './shown.ts';

const namedBy = 'by "file" in the policy, --file, or the input file';

/** The path of the document is not one that a document can have. */
export function notADocumentPath(path: string): Problem {
  return {
    code: 'not-a-document-path',
    what: `${path} cannot be the document.`,
    why: 'The document must be a .md or .markdown file in the repository, named by its path from the root.',
    fix: `Name such a file, for example docs/SECURITY.md: ${namedBy}.`,
  };
}

/** The file the policy names is not there. */
export function missingDocument(path: string): Problem {
  return {
    code: 'missing-document',
    what: `There is no ${path}.`,
    why: `It was named as the document: ${namedBy}.`,
    fix: `Create ${path}, or name a file that exists.`,
    where: { path },
  };
}

/** The repository has no security policy at all. */
export function noDocument(paths: readonly string[]): Problem {
  return {
    code: 'no-document',
    what: 'The repository has no SECURITY.md.',
    why: `Looked for ${paths.join(', ')}.`,
    fix: `Write a SECURITY.md; on-missing-table: insert then adds the table. Or name another file: ${namedBy}.`,
  };
}

/** The document has nearly the name that is looked for, such as security.md. */
export function documentElsewhere(found: string): Problem {
  return {
    code: 'document-elsewhere',
    what: `${found} is not read.`,
    why: 'The document is looked for by its exact name, SECURITY.md.',
    fix: `Name it in the policy: file: ${shown(found)}`,
    where: { path: found },
  };
}

/** A symbolic link is not followed, because an edit would change another file. */
export function documentSymlink(path: string, target: string): Problem {
  return {
    code: 'document-symlink',
    what: `${path} is a symbolic link.`,
    why: `It points to ${JSON.stringify(target)}, and editing it would change that file instead of the one you named.`,
    fix: `Name the file it points to: ${namedBy}.`,
    where: { path },
  };
}

/** The document is not text. */
export function binaryDocument(path: string): Problem {
  return {
    code: 'document-binary',
    what: `${path} is not a text file.`,
    why: 'It contains NUL bytes.',
    fix: `Save it as UTF-8 text, or name another file: ${namedBy}.`,
    where: { path },
  };
}

/** The document is longer than the limit. */
export function documentTooLarge(path: string, length: number, most: number): Problem {
  return {
    code: 'document-too-large',
    what: `${path} is too long.`,
    why: `It has ${length} characters; the limit is ${most}.`,
    fix: `Move the table into its own file and name that file: ${namedBy}.`,
    where: { path },
  };
}

/** Quotes or lists are nested deeper than the limit. */
export function documentTooDeep(path: string, line: number, most: number): Problem {
  return {
    code: 'document-too-deep',
    what: `Line ${line} of ${path} is nested too deeply in quotes or lists.`,
    why: `The limit is ${most} levels.`,
    fix: 'Remove some of the levels.',
    where: { path, line },
  };
}

/** One part of the document holds more quotes, list items and underlined headings than can be read in reasonable time. */
export function documentTooManyBlocks(path: string, line: number, most: number): Problem {
  return {
    code: 'document-too-many-blocks',
    what: `From line ${line} on, ${path} has too many list items, quotes or underlined headings in one block.`,
    why: `The limit is ${most} between two headings or blank lines.`,
    fix: 'Separate them with blank lines or with headings that start with #.',
    where: { path, line },
  };
}

/** Too many lines follow one another. `line` is the first of them. */
export function documentTooManyLines(path: string, line: number, most: number): Problem {
  return {
    code: 'document-too-many-lines',
    what: `From line ${line} on, ${path} has too many lines without a blank one between them.`,
    why: `The limit is ${most} lines.`,
    fix: 'Separate them with blank lines.',
    where: { path, line },
  };
}

/** The text is not in UTF-8. */
export function notUtf8(path: string): Problem {
  return {
    code: 'document-encoding',
    what: `${path} is not UTF-8.`,
    why: 'It cannot be decoded without loss, so an edit could damage it.',
    fix: 'Save it as UTF-8.',
    where: { path },
  };
}

/** Another copy of the document, which GitHub does not show. */
export function secondCopy(path: string, shown: string): Note {
  return {
    code: 'second-copy',
    what: `GitHub shows ${shown}. The copy in ${path} is not changed, so the two may now differ.`,
    where: { path },
  };
}
