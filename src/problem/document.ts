import type { Problem } from './problem.ts';

/** Why a table is not the version table, or none that is kept up. */
export type PassedOverReason = keyof typeof reasons;

const reasons = {
  'no versions': 'no column of versions',
  'no states': 'no column of states',
  quote: 'it stands in a quote',
  list: 'it stands in a list',
  block: 'it stands in another block',
  html: 'it is written in HTML',
  'one line': 'its rows do not stand on lines of their own',
} as const;

/** Nothing in the document is a version table. `section` is what `insert` would add, `passed` what was looked at. */
export function noVersionTable(
  path: string,
  section: string,
  passed: readonly { readonly line: number; readonly reason: PassedOverReason }[] = [],
  heading: string | null = null,
): Problem {
  const shown = passed.slice(0, 5).map(({ line, reason }) => `line ${line} (${reasons[reason]})`);
  const more = passed.length > shown.length ? ` and ${passed.length - shown.length} more` : '';
  const others = shown.length === 0 ? '' : ` Passed over: ${shown.join(', ')}${more}.`;
  return {
    code: 'no-version-table',
    what: `${path} has no table of supported versions.`,
    why: `Looked for a Markdown table with a column of versions and a column that says whether they are supported.${others}`,
    fix:
      heading === null
        ? `Add one yourself, or let "--on-missing-table insert" (input on-missing-table) add this:\n\n${section}`
        : `Put this table under the heading "${heading}":\n\n${tableOf(section)}`,
    where: { path },
  };
}

/** A section without its heading. */
function tableOf(section: string): string {
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n');
}

type Titled = { readonly line: number; readonly title: string };

/** Several tables could be meant. */
export function ambiguousTable(path: string, candidates: readonly Titled[]): Problem {
  const [first] = candidates;
  return {
    code: 'ambiguous-table',
    what: `${path} has ${candidates.length} tables that could be the table of supported versions.`,
    why: `They begin at ${candidates.map(({ line, title }) => `line ${line} ("${title}")`).join(', ')}.`,
    fix: `${headingsToWrite(candidates)}Name the heading above the right one in the policy: table: "${first?.title || 'Supported Versions'}"`,
    where: { path, line: first?.line ?? 1 },
  };
}

/** A heading can be named in the policy only where it stands above one table. */
function headingsToWrite(candidates: readonly Titled[]): string {
  const unnamed = candidates.filter(
    (one, index) =>
      one.title === '' ||
      candidates.slice(0, index).some((other) => other.title.toLowerCase() === one.title.toLowerCase()),
  );
  const lines = unnamed.map(({ line }) => `line ${line}`).join(' and in ');
  return lines === '' ? '' : `Write a heading of its own above the table in ${lines}. `;
}

/** The rows are of several products, told apart by a column or by names before the versions. */
export function severalProducts(path: string, line: number, names: readonly string[]): Problem {
  return {
    code: 'several-products',
    what: `The table in ${path} speaks of several products.`,
    why: `Its rows are of ${names.map((name) => `"${name}"`).join(', ')}, and the policy has the releases of one.`,
    fix: 'Give each product a table of its own, and name the one to keep in the policy: table: "…"',
    where: { path, line },
  };
}

/** Rows of one version that another column tells apart: channels, editions, platforms. */
export function rowsToldApart(path: string, line: number, column: string, names: readonly string[]): Problem {
  const shown = names.slice(0, 6).map((name) => `"${name}"`);
  const all = shown.length < names.length ? [...shown, '…'] : shown;
  return {
    code: 'rows-told-apart',
    what: `Rows of the same version in ${path} are told apart by "${column}".`,
    why: `It holds ${all.join(', ')}, and the policy says one thing of each version.`,
    fix: `Give the rows of each "${column}" a table under a heading of its own, and name the one to keep in the policy: table: "…"`,
    where: { path, line },
  };
}

/** The policy's `table` names a heading that stands above no version table. */
export function namedTableMissing(path: string, wanted: string, candidates: readonly Titled[]): Problem {
  const found = candidates.map(({ line, title }) => `"${title}" (line ${line})`).join(', ');
  return {
    code: 'table-not-found',
    what: `No version table stands under the heading "${wanted}" in ${path}.`,
    why: found === '' ? 'The document has no version table.' : `Version tables stand under ${found}.`,
    fix: 'Correct "table" in the policy; it is the text of the heading above the table.',
    where: { path },
  };
}

/** Another tool says that it owns the table. */
export function foreignOwner(path: string, line: number, comment: string): Problem {
  return {
    code: 'foreign-owner',
    what: `Another tool keeps the table of supported versions in ${path}.`,
    why: `The comment above it says: ${comment}`,
    fix: 'Leave it to that tool, or write "adopt: true" in the policy to take the table over.',
    where: { path, line },
  };
}

/** The independent re-reading did not find what was wanted. */
export function unverifiedEdit(path: string, reason: string): Problem {
  return {
    code: 'unverified-edit',
    what: `The edit of ${path} did not stand up to a second reading.`,
    why: reason,
    fix: 'Nothing was written. Please report it with the table; until then, edit the table by hand.',
    where: { path },
  };
}

/** A table of versions stands where, or is written as, tables are not kept up. */
export function tableOutOfReach(path: string, line: number, reason: PassedOverReason): Problem {
  return {
    code: 'table-out-of-reach',
    what: `${path} already has a table of versions in line ${line} that is not kept up: ${reasons[reason]}.`,
    why: 'A second table beside it could contradict what it says.',
    fix: 'Make it a Markdown table outside of quotes, lists and HTML, or remove it and let one be inserted.',
    where: { path, line },
  };
}

/** A section about supported versions is there, without a table that could be read. */
export function sectionExists(path: string, title: string, line: number): Problem {
  return {
    code: 'section-exists',
    what: `${path} already has a section "${title}", but no table of supported versions that can be read.`,
    why: 'A second section beside it could contradict what it says.',
    fix: 'Put a Markdown table into that section, or remove the section and let one be inserted.',
    where: { path, line },
  };
}
