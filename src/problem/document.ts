import { shown } from './given.ts';
import { firstOf, quoted } from './list.ts';
import { note, problem } from './problem.ts';

const namedBy = 'by "file" in the policy, the input file, or --file';

const section = ['## Supported Versions', '', '| Version | Supported |', '| --- | --- |', '| 3.x | Yes |'];
const tables = [
  { line: 5, title: 'Server' },
  { line: 11, title: 'Client' },
];

const reasons = {
  'no versions': 'no column of versions',
  'no states': 'no column of states',
  quote: 'it is inside a quote',
  list: 'it is inside a list',
  block: 'it is inside another block',
  html: 'it is HTML',
  'one line': 'its rows are not on separate lines',
  delimiter: 'its row of dashes has another number of cells than its header',
} as const;

/** The path of the document is not one that a document can have. */
export const notADocumentPath = problem('not-a-document-path', ['../SECURITY.md'], (path: string) => ({
  what: `${path} cannot be the document.`,
  why: 'The document must be a .md or .markdown file in the repository, named by its path from the root.',
  fix: `Name such a file, for example docs/SECURITY.md: ${namedBy}.`,
}));

/** The file the policy names is not there. */
export const missingDocument = problem('missing-document', ['docs/SECURITY.md'], (path: string) => ({
  what: `There is no ${path}.`,
  why: `It was named as the document: ${namedBy}.`,
  fix: `Create ${path}, or name a file that exists.`,
  where: { path },
}));

/** The repository has no security policy at all. */
export const noDocument = problem(
  'no-document',
  [['SECURITY.md', '.github/SECURITY.md']],
  (paths: readonly string[]) => ({
    what: 'The repository has no SECURITY.md.',
    why: `Looked for ${paths.join(', ')}.`,
    fix: `Write a SECURITY.md; on-missing-table: insert then adds the table. Or name another file: ${namedBy}.`,
  }),
);

/** The document has nearly the name that is looked for, such as security.md, or is no Markdown; `isMarkdown` says which. */
export const documentElsewhere = problem(
  'document-elsewhere',
  ['security.md', true],
  (found: string, isMarkdown: boolean) => ({
    what: `${found} is not read.`,
    why: isMarkdown
      ? 'The document is looked for by its exact name, SECURITY.md.'
      : 'Only Markdown files are read.',
    fix: isMarkdown
      ? `Name it in the policy: file: ${shown(found)}`
      : `Write the table of supported versions into a SECURITY.md; ${found} can link to it.`,
    where: { path: found },
  }),
);

/** The same where there is no policy yet, for what is proposed. */
export const documentUnread = note(
  'document-elsewhere',
  ['SECURITY.rst', false],
  (found: string, isMarkdown: boolean) => ({
    what: isMarkdown
      ? `${found} is not read, as the document is looked for by its exact name, SECURITY.md. Rename it, or name it in the policy: file: ${shown(found)}`
      : `${found} is not read, as only Markdown files are. Write the table of supported versions into a SECURITY.md; ${found} can link to it.`,
  }),
);

/** A symbolic link is not followed, because an edit would change another file. */
export const documentSymlink = problem(
  'document-symlink',
  ['SECURITY.md', 'docs/security.md'],
  (path: string, target: string) => ({
    what: `${path} is a symbolic link.`,
    why: `It points to ${JSON.stringify(target)}, and editing it would change that file instead of the one you named.`,
    fix: `Name the file it points to: ${namedBy}.`,
    where: { path },
  }),
);

/** The document is not text. */
export const binaryDocument = problem('document-binary', ['SECURITY.md'], (path: string) => ({
  what: `${path} is not a text file.`,
  why: 'It contains NUL bytes.',
  fix: `Save it as UTF-8 text, or name another file: ${namedBy}.`,
  where: { path },
}));

/** The document is longer than the limit. */
export const documentTooLarge = problem(
  'document-too-large',
  ['SECURITY.md', 2_400_000, 2_000_000],
  (path: string, length: number, most: number) => ({
    what: `${path} is too long.`,
    why: `It has ${length} characters; the limit is ${most}.`,
    fix: `Move the table into its own file and name that file: ${namedBy}.`,
    where: { path },
  }),
);

/** Quotes or lists are nested deeper than the limit. */
export const documentTooDeep = problem(
  'document-too-deep',
  ['SECURITY.md', 12, 100],
  (path: string, line: number, most: number) => ({
    what: `Line ${line} of ${path} is nested too deeply in quotes or lists.`,
    why: `The limit is ${most} levels.`,
    fix: 'Remove some of the levels.',
    where: { path, line },
  }),
);

/** One part of the document holds more quotes, list items and underlined headings than can be read in reasonable time. */
export const documentTooManyBlocks = problem(
  'document-too-many-blocks',
  ['SECURITY.md', 12, 2000],
  (path: string, line: number, most: number) => ({
    what: `From line ${line} of the file on, ${path} has too many list items, quotes or underlined headings in one block.`,
    why: `The limit is ${most} between two headings or blank lines.`,
    fix: 'Separate them with blank lines or with headings that start with #.',
    where: { path, line },
  }),
);

/** Too many lines follow one another. `line` is the first of them. */
export const documentTooManyLines = problem(
  'document-too-many-lines',
  ['SECURITY.md', 12, 10_000],
  (path: string, line: number, most: number) => ({
    what: `From line ${line} of the file on, ${path} has too many lines without a blank one between them.`,
    why: `The limit is ${most} lines.`,
    fix: 'Separate them with blank lines.',
    where: { path, line },
  }),
);

/** The text is not in UTF-8. */
export const notUtf8 = problem('document-encoding', ['SECURITY.md'], (path: string) => ({
  what: `${path} is not UTF-8.`,
  why: 'It cannot be decoded without loss, so an edit could damage it.',
  fix: 'Save it as UTF-8.',
  where: { path },
}));

/** Another copy of the document, which GitHub does not show. */
export const secondCopy = note(
  'second-copy',
  ['docs/SECURITY.md', '.github/SECURITY.md'],
  (path: string, shown: string) => ({
    what: `GitHub shows ${shown}. The copy in ${path} is not changed, so the two may now differ.`,
    where: { path },
  }),
);

/** Why a table is not the version table, or cannot be edited. */
export type SkippedTableReason = keyof typeof reasons;

/**
 * The document has no version table. `lines` are those to add, below the heading about supported versions if it has one;
 * `isOpen` tells that a run may add them, which another table can forbid.
 */
export const noVersionTable = problem(
  'no-version-table',
  ['SECURITY.md', section],
  (
    path: string,
    lines: readonly string[],
    passed: readonly { readonly line: number; readonly reason: SkippedTableReason }[] = [],
    heading: string | null = null,
    isOpen = true,
  ) => {
    const where = heading === null ? '' : ` under the heading "${heading}"`;
    const orSet = isOpen ? ', or set on-missing-table: insert (in a clone: --on-missing-table insert)' : '';
    const tables = passed.map(({ line, reason }) => `${path}:${line} (${reasons[reason]})`);
    const others = tables.length === 0 ? '' : ` Skipped: ${firstOf(tables, 5)}.`;
    return {
      what: `${path} has no table of supported versions.`,
      why: `Looked for a Markdown table with a column of versions and a column that says whether they are supported.${others}`,
      fix: `Add this${where}${orSet}:\n\n${lines.join('\n')}`,
      where: { path },
    };
  },
);

type Titled = { readonly line: number; readonly title: string };

/** Several tables could be the version table. */
export const ambiguousTable = problem(
  'ambiguous-table',
  ['SECURITY.md', tables],
  (path: string, candidates: readonly Titled[]) => {
    const [first] = candidates;
    return {
      what: `${path} has ${candidates.length} tables that could be the table of supported versions.`,
      why: `Found ${candidates.map(({ line, title }) => `"${title}" (${path}:${line})`).join(', ')}.`,
      fix: `${headingsToWrite(candidates)}In the policy, name the heading above the right one: table: "${first?.title || 'Supported Versions'}"`,
      where: { path, line: first?.line ?? 1 },
    };
  },
);

/** The table has rows for several products, marked by a column or by names before the versions. */
export const severalProducts = problem(
  'several-products',
  ['SECURITY.md', 9, ['Server', 'Client']],
  (path: string, line: number, names: readonly string[]) => ({
    what: `The table in ${path} covers several products.`,
    why: `Its rows are about ${quoted(names)}, but the policy covers one.`,
    fix: 'Give each product its own table, and name the one to update in the policy: table: "…"',
    where: { path, line },
  }),
);

/** Several rows have the same version and differ in another column, such as channels, editions or platforms. */
export const rowsToldApart = problem(
  'rows-told-apart',
  ['SECURITY.md', 9, 'Channel', ['stable', 'beta']],
  (path: string, line: number, column: string, names: readonly string[]) => {
    const shown = names.slice(0, 6).map((name) => `"${name}"`);
    const all = shown.length < names.length ? [...shown, '…'] : shown;
    return {
      what: `Several rows of ${path} have the same version and differ only in "${column}".`,
      why: `That column has ${all.join(', ')}, but the policy gives each version one state.`,
      fix: `Give each "${column}" its own table under its own heading, and name the one to update in the policy: table: "…"`,
      where: { path, line },
    };
  },
);

/** The heading that `table` names has no version table under it. */
export const namedTableMissing = problem(
  'table-not-found',
  ['SECURITY.md', 'Versions', tables],
  (path: string, wanted: string, candidates: readonly Titled[]) => {
    const found = candidates.map(({ line, title }) => `"${title}" (${path}:${line})`).join(', ');
    return {
      what: `${path} has no version table under the heading "${wanted}".`,
      why: found === '' ? 'The document has no version table.' : `Version tables are under ${found}.`,
      fix: 'Correct "table" in the policy: it is the text of the heading above the table.',
      where: { path },
    };
  },
);

/** A comment says that another tool maintains the table. */
export const foreignOwner = problem(
  'foreign-owner',
  ['SECURITY.md', 7, '<!-- Written by the docs tool. -->'],
  (path: string, line: number, comment: string) => ({
    what: `Another tool maintains the table of supported versions in ${path}.`,
    why: `The comment above it says: ${comment}`,
    fix: 'Leave it to that tool, or set "adopt: true" in the policy to take the table over.',
    where: { path, line },
  }),
);

/** The edited text was read again, and was not what the policy wants. */
export const unverifiedEdit = problem(
  'unverified-edit',
  ['SECURITY.md', { rule: 'states', reason: 'The new table is wrong about 3.1.' }],
  (path: string, { rule, reason }: { readonly rule: string; readonly reason: string }) => ({
    what: `The edit of ${path} failed verification and was not written.`,
    why: reason,
    fix: 'Please report this with the table. Until it is fixed, edit the table by hand.',
    where: { path },
    rule,
  }),
);

/** The document has a version table that cannot be edited, so none is inserted. */
export const tableOutOfReach = problem(
  'table-out-of-reach',
  ['SECURITY.md', 9, 'quote'],
  (path: string, line: number, reason: SkippedTableReason) => ({
    what: `${path} already has a version table in line ${line} of the file that cannot be edited: ${reasons[reason]}.`,
    why: 'A second table could contradict it.',
    fix:
      reason === 'delimiter'
        ? 'Give its row of dashes as many cells as its header has.'
        : 'Make it a Markdown table outside of quotes, lists and HTML, or remove it.',
    where: { path, line },
  }),
);

/** The document has a section about supported versions with a table that says something else. */
export const sectionExists = problem(
  'section-exists',
  ['SECURITY.md', 'Supported Versions', 5, section.slice(2)],
  (path: string, title: string, line: number, table: readonly string[]) => ({
    what: `${path} already has a section "${title}", but no table of supported versions that can be read.`,
    why: 'Its table and a second one could contradict each other.',
    fix: `Put this table under its heading, or remove the section so that a new one is inserted:\n\n${table.join('\n')}`,
    where: { path, line },
  }),
);

/** A heading can be named in the policy only where it stands above one table. */
function headingsToWrite(candidates: readonly Titled[]): string {
  const unnamed = candidates.filter(
    (one, index) =>
      one.title === '' ||
      candidates.slice(0, index).some((other) => other.title.toLowerCase() === one.title.toLowerCase()),
  );
  const lines = unnamed.map(({ line }) => `line ${line}`).join(' and in ');
  return lines === '' ? '' : `First write a separate heading above the table in ${lines}. `;
}
