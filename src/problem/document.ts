import { firstOf } from './list.ts';
import type { Problem } from './problem.ts';

/** Why a table is not the version table, or cannot be edited. */
export type PassedOverReason = keyof typeof reasons;

const reasons = {
  'no versions': 'no column of versions',
  'no states': 'no column of states',
  quote: 'it is inside a quote',
  list: 'it is inside a list',
  block: 'it is inside another block',
  html: 'it is HTML',
  'one line': 'its rows are not on separate lines',
} as const;

/** The document has no version table. */
export function noVersionTable(
  path: string,
  section: string,
  passed: readonly { readonly line: number; readonly reason: PassedOverReason }[] = [],
  heading: string | null = null,
): Problem {
  const tables = passed.map(({ line, reason }) => `line ${line} (${reasons[reason]})`);
  const others = tables.length === 0 ? '' : ` Skipped: ${firstOf(tables, 5)}.`;
  return {
    code: 'no-version-table',
    what: `${path} has no table of supported versions.`,
    why: `Looked for a Markdown table with a column of versions and a column that says whether they are supported.${others}`,
    fix:
      heading === null
        ? `Add one yourself, or set "--on-missing-table insert" (input on-missing-table) to add this:\n\n${section}`
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

/** Several tables could be the version table. */
export function ambiguousTable(path: string, candidates: readonly Titled[]): Problem {
  const [first] = candidates;
  return {
    code: 'ambiguous-table',
    what: `${path} has ${candidates.length} tables that could be the table of supported versions.`,
    why: `They start at ${candidates.map(({ line, title }) => `line ${line} ("${title}")`).join(', ')}.`,
    fix: `${headingsToWrite(candidates)}In the policy, name the heading above the right one: table: "${first?.title || 'Supported Versions'}"`,
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
  return lines === '' ? '' : `First write a separate heading above the table in ${lines}. `;
}

/** The table has rows for several products, marked by a column or by names before the versions. */
export function severalProducts(path: string, line: number, names: readonly string[]): Problem {
  return {
    code: 'several-products',
    what: `The table in ${path} covers several products.`,
    why: `Its rows are about ${names.map((name) => `"${name}"`).join(', ')}, but the policy covers one.`,
    fix: 'Give each product its own table, and name the one to update in the policy: table: "…"',
    where: { path, line },
  };
}

/** Several rows have the same version and differ in another column, such as channels, editions or platforms. */
export function rowsToldApart(path: string, line: number, column: string, names: readonly string[]): Problem {
  const shown = names.slice(0, 6).map((name) => `"${name}"`);
  const all = shown.length < names.length ? [...shown, '…'] : shown;
  return {
    code: 'rows-told-apart',
    what: `Several rows of ${path} have the same version and differ only in "${column}".`,
    why: `That column has ${all.join(', ')}, but the policy gives each version one state.`,
    fix: `Give each "${column}" its own table under its own heading, and name the one to update in the policy: table: "…"`,
    where: { path, line },
  };
}

/** The heading that `table` names has no version table under it. */
export function namedTableMissing(path: string, wanted: string, candidates: readonly Titled[]): Problem {
  const found = candidates.map(({ line, title }) => `"${title}" (line ${line})`).join(', ');
  return {
    code: 'table-not-found',
    what: `${path} has no version table under the heading "${wanted}".`,
    why: found === '' ? 'The document has no version table.' : `Version tables are under ${found}.`,
    fix: 'Correct "table" in the policy: it is the text of the heading above the table.',
    where: { path },
  };
}

/** A comment says that another tool maintains the table. */
export function foreignOwner(path: string, line: number, comment: string): Problem {
  return {
    code: 'foreign-owner',
    what: `Another tool maintains the table of supported versions in ${path}.`,
    why: `The comment above it says: ${comment}`,
    fix: 'Leave it to that tool, or set "adopt: true" in the policy to take the table over.',
    where: { path, line },
  };
}

/** The edited text was read again, and was not what the policy wants. */
export function unverifiedEdit(path: string, reason: string): Problem {
  return {
    code: 'unverified-edit',
    what: `The edit of ${path} failed verification and was not written.`,
    why: reason,
    fix: 'Please report this with the table. Until it is fixed, edit the table by hand.',
    where: { path },
  };
}

/** The document has a version table that cannot be edited, so none is inserted. */
export function tableOutOfReach(path: string, line: number, reason: PassedOverReason): Problem {
  return {
    code: 'table-out-of-reach',
    what: `${path} already has a version table (line ${line}) that cannot be edited: ${reasons[reason]}.`,
    why: 'A second table could contradict it.',
    fix: 'Make it a Markdown table outside of quotes, lists and HTML, or remove it so that a new one is inserted.',
    where: { path, line },
  };
}

/** The document has a section about supported versions, but no table in it that can be read. */
export function sectionExists(path: string, title: string, line: number): Problem {
  return {
    code: 'section-exists',
    what: `${path} already has a section "${title}", but no table of supported versions that can be read.`,
    why: 'A second section could contradict it.',
    fix: 'Put a Markdown table into that section (one row is enough), or remove the section so that a new one is inserted.',
    where: { path, line },
  };
}
