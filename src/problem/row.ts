import type { Problem } from './problem.ts';

/** The state of a row cannot be read. */
export function unreadState(path: string, line: number, text: string, source: string): Problem {
  return {
    code: 'unread-state',
    what: `The state "${text}" in ${path} cannot be read.`,
    why: 'It is not a known word or sign for supported or ended.',
    fix: 'Define the texts of this table in the policy, for example states: { supported: "…", ended: "…" }',
    where: { path, line, source },
  };
}

/** The dates of a column can be read in two ways. */
export function ambiguousDates(
  path: string,
  line: number,
  column: string,
  text: string,
  [dayFirst, monthFirst]: readonly [string, string],
  source: string,
): Problem {
  return {
    code: 'ambiguous-dates',
    what: `The date "${text}" in the column "${column}" of ${path} can be read in two ways.`,
    why: `It is ${dayFirst} with the day first and ${monthFirst} with the month first. No date of the column has a day above 12 to decide it.`,
    fix: `Write the dates of this column as ${dayFirst}, or with the name of the month.`,
    where: { path, line, source },
  };
}

/** The table has no example of a state that it now needs. */
export function unknownText(
  path: string,
  line: number,
  tier: string | null,
  column: string | null = null,
): Problem {
  const name = tier ?? 'ended';
  const place = column === null ? `The table in ${path}` : `The column "${column}" in ${path}`;
  return {
    code: 'no-state-text',
    what: `${place} has no example of a row that is "${name}".`,
    why: 'The new text would be a guess: no row has that state.',
    fix: `Define the text in the policy: states: { ${name}: "…" }`,
    where: { path, line },
  };
}

/** One row covers lines that now have different states. */
export function coarseRow(path: string, line: number, text: string, split: string, source: string): Problem {
  return {
    code: 'coarse-row',
    what: `The row "${text}" in ${path} covers lines that now have different states.`,
    why: split,
    fix: 'If the row is what you promise, use "line: major". To replace it with a row for each line, set "rows: concrete" in the policy.',
    where: { path, line, source },
  };
}

/** Several rows belong to one line of the policy. */
export function finerRows(
  path: string,
  line: number,
  name: string,
  rows: readonly string[],
  source: string,
): Problem {
  return {
    code: 'finer-rows',
    what: `Several rows of ${path} belong to the line ${name}.`,
    why: `The rows ${quoted(rows)} are smaller than the policy's lines.`,
    fix: `Keep one row for ${name}, or set a smaller "line" in the policy, such as "line: minor".`,
    where: { path, line, source },
  };
}

/** Two rows have the same versions and different states. */
export const contradiction = sameVersions(
  'contradiction',
  'contradicts',
  'Both have the same versions, but different states.',
  'Remove the one that is wrong.',
);

/** Several rows have the same versions and differ in something else. */
export const repeatedLine = sameVersions(
  'repeated-line',
  'has the same versions as',
  'The rows only differ in other columns, such as packages, but the policy covers one product.',
  'Keep one row for each line, or edit this table by hand.',
);

/** A row has a placeholder instead of a version. */
export function templateRow(path: string, line: number, text: string, source: string): Problem {
  return {
    code: 'template-row',
    what: `The row "${text}" in ${path} is a placeholder, not a version.`,
    why: 'Its value comes from elsewhere, so the other rows cannot be changed safely.',
    fix: 'Write the versions out, or edit this table where the placeholders are filled in.',
    where: { path, line, source },
  };
}

/** Several rows name versions that are newer than every release. */
export function unreleasedRows(path: string, line: number, rows: readonly string[], source: string): Problem {
  return {
    code: 'unreleased-rows',
    what: `${rows.length} rows of ${path} name versions newer than every release.`,
    why: `No release matches ${quoted(rows)}; one or two announced lines would be fine.`,
    fix: 'Check "tag" in the policy: other tags may be the releases. Or remove the rows.',
    where: { path, line, source },
  };
}

/** A row such as "Latest" cannot say what the policy says. */
export function symbolicRows(
  path: string,
  line: number,
  text: string,
  lines: readonly string[],
  source: string,
): Problem {
  return {
    code: 'symbolic-rows',
    what: `The row "${text}" in ${path} differs from the policy about ${lines.join(', ')}.`,
    why: 'Such a row always means the newest release, so it cannot describe several lines.',
    fix: 'Set "rows: concrete" in the policy to replace it with a row for each line, or use a policy that supports only the newest release.',
    where: { path, line, source },
  };
}

/** A range would have to be split. */
export function tornRange(
  path: string,
  line: number,
  text: string,
  lines: readonly string[],
  source: string,
): Problem {
  return {
    code: 'torn-range',
    what: `The row "${text}" in ${path} covers lines that now have different states.`,
    why: `The policy gives ${lines.join(', ')}, which it covers, another state.`,
    fix: 'Split the row by hand, or set "rows: concrete" in the policy to replace it with a row for each line.',
    where: { path, line, source },
  };
}

/** The version of a cell cannot be replaced in its Markdown. */
export function unwritableCell(path: string, line: number, text: string, source: string): Problem {
  return {
    code: 'unwritable-cell',
    what: `The version in the cell "${text}" of ${path} cannot be replaced safely.`,
    why: 'The version number is escaped or split by markup.',
    fix: 'Write the version as plain text, without escapes or markup inside it.',
    where: { path, line, source },
  };
}

/** The version cell of a row cannot be read, although it names a release. */
export function unreadVersion(path: string, line: number, text: string, source: string): Problem {
  return {
    code: 'unread-version',
    what: `The version cell "${text}" in ${path} cannot be read.`,
    why: 'It names a released line, so a new row could duplicate or contradict it.',
    fix: 'Write it as a line (3.x), a range (< 3.0) or a phrase (Older releases).',
    where: { path, line, source },
  };
}

/** The table has several columns of states, and the policy several tiers. */
export function severalStates(path: string, line: number, titles: readonly string[]): Problem {
  return {
    code: 'several-states',
    what: `The table in ${path} has a column of states for each of ${quoted(titles)}.`,
    why: 'The policy has several tiers, and neither the headers nor the rows show which column belongs to which tier.',
    fix: 'Put the name of its tier into the header of each column, or use one column of states that names the tiers.',
    where: { path, line },
  };
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(', ');
}

/** Two rows for the same versions; `verb` joins the row and the line of the other one. */
function sameVersions(code: string, verb: string, why: string, fix: string) {
  return (path: string, line: number, text: string, other: number, source: string): Problem => ({
    code,
    what: `The row "${text}" in ${path} ${verb} line ${other}.`,
    why,
    fix,
    where: { path, line, source },
  });
}
