import type { Note, Problem } from './problem.ts';

const namedBy = 'by "file" in the policy, --file, or the input file';

/** The document was named by a path that can be none. */
export function notADocumentPath(path: string): Problem {
  return {
    code: 'not-a-document-path',
    what: `${path} cannot be the document.`,
    why: 'The document is a .md or .markdown file inside the repository, named by its path from the top.',
    fix: `Name such a file, docs/SECURITY.md for example: ${namedBy}.`,
  };
}

/** The file the policy names is not there. */
export function missingDocument(path: string): Problem {
  return {
    code: 'missing-document',
    what: `There is no ${path}.`,
    why: `It was named as the document to keep: ${namedBy}.`,
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
    fix: `Add a SECURITY.md with a table of supported versions, or name another file: ${namedBy}.`,
  };
}

/** A symlink is not followed: an edit would land in another file. `target` is what the link holds. */
export function documentSymlink(path: string, target: string): Problem {
  return {
    code: 'document-symlink',
    what: `${path} is a symbolic link.`,
    why: `It points to ${JSON.stringify(target)}, and editing a link would change another file than the one named.`,
    fix: `Name the file it points to: ${namedBy}.`,
    where: { path },
  };
}

/** Bytes that are no text. */
export function binaryDocument(path: string): Problem {
  return {
    code: 'document-binary',
    what: `${path} is not a text file.`,
    why: 'It holds NUL bytes.',
    fix: `Save it as UTF-8 text, or name another file: ${namedBy}.`,
    where: { path },
  };
}

/** More text than is read. */
export function documentTooLarge(path: string, length: number, most: number): Problem {
  return {
    code: 'document-too-large',
    what: `${path} is too long to be kept up.`,
    why: `It has ${length} characters; documents are read up to ${most}.`,
    fix: `Put the table into a file of its own and name it: ${namedBy}.`,
    where: { path },
  };
}

/** Quotes or lists inside one another, further than is read. */
export function documentTooDeep(path: string, line: number, most: number): Problem {
  return {
    code: 'document-too-deep',
    what: `Line ${line} of ${path} stands in too many quotes or lists.`,
    why: `They are read up to ${most} levels inside one another.`,
    fix: 'Take some of the levels away.',
    where: { path, line },
  };
}

/** One part of the document holds more quotes, list items and underlined headings than can be read in reasonable time. */
export function documentTooManyBlocks(path: string, line: number, most: number): Problem {
  return {
    code: 'document-too-many-blocks',
    what: `From line ${line} on ${path} has too many list items, quotes or underlined headings in one part.`,
    why: `Up to ${most} are read between two headings or blank lines.`,
    fix: 'Separate them by blank lines or headings that begin with #.',
    where: { path, line },
  };
}

/** Text in another encoding. */
export function notUtf8(path: string): Problem {
  return {
    code: 'document-encoding',
    what: `${path} is not UTF-8.`,
    why: 'Its bytes cannot be decoded without loss, so an edit could damage them.',
    fix: 'Save it as UTF-8.',
    where: { path },
  };
}

/** A copy that GitHub does not show. */
export function secondCopy(path: string, shown: string): Note {
  return {
    code: 'second-copy',
    what: `GitHub shows ${shown}; the copy in ${path} is left alone and may now say something else.`,
    where: { path },
  };
}
