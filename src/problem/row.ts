import { quoted } from './list.ts';
import { type Place, problem } from './problem.ts';

/** The place of the examples. */
const row: Place = { path: 'SECURITY.md', line: 9, source: '| 3.x | Yes |' };

/** The state of a row cannot be read. */
export const unreadState = problem(
  'unread-state',
  ['??', ['supported'], row],
  (text: string, tiers: readonly string[], where: Place) => ({
    what: `The state "${text}" in ${where.path} cannot be read.`,
    why: 'It is not a known word or sign for supported or ended.',
    fix: `Define the texts of this table in the policy: states: { ${[...tiers, 'ended'].map((tier) => `${tier}: "…"`).join(', ')} }. Where all of them are defined, another text stays until the state of its line changes.`,
    where,
  }),
);

/** The dates of a column can be read in two ways. */
export const ambiguousDates = problem(
  'ambiguous-dates',
  ['End of life', '03/04/2026', ['2026-04-03', '2026-03-04'], row],
  (column: string, text: string, [dayFirst, monthFirst]: readonly [string, string], where: Place) => ({
    what: `The date "${text}" in the column "${column}" of ${where.path} can be read in two ways.`,
    why: `It is ${dayFirst} with the day first and ${monthFirst} with the month first. No date of the column has a day above 12 to decide it.`,
    fix: `Write the dates of this column as ${dayFirst}, or with the name of the month.`,
    where,
  }),
);

/** The table has no example of a state that it now needs. */
export const unknownText = problem(
  'no-state-text',
  ['SECURITY.md', 7, 'security'],
  (path: string, line: number, tier: string | null, column: string | null = null) => {
    const name = tier ?? 'ended';
    const place = column === null ? `The table in ${path}` : `The column "${column}" in ${path}`;
    return {
      what: `${place} has no example of a row that is "${name}".`,
      why: 'The new text would be a guess: no row has that state.',
      fix: `Define the text in the policy: states: { ${name}: "…" }`,
      where: { path, line },
    };
  },
);

/** One row covers lines that now have different states. */
export const coarseRow = problem(
  'coarse-row',
  ['3.x', 'Supported: 3.1. Ended: 3.0.', row],
  (text: string, split: string, where: Place) => ({
    what: `The row "${text}" in ${where.path} covers lines that now have different states.`,
    why: split,
    fix: 'If the row is what you promise, use "line: major". To replace it with a row for each line, set "rows: concrete" in the policy.',
    where,
  }),
);

/** The next smaller kind of lines, after a line such as `3` or `3.1`; a line of three numbers has none. */
function smallerLine(name: string): string {
  const smaller = [', such as "line: minor"', ', such as "line: patch"'];
  return smaller[name.split('.').length - 1] ?? '';
}

/** Several rows belong to one line of the policy. */
export const finerRows = problem(
  'finer-rows',
  ['3.1', ['3.1.3', '3.1.2'], row],
  (name: string, rows: readonly string[], where: Place) => ({
    what: `Several rows of ${where.path} belong to the release line ${name}.`,
    why: `The rows ${quoted(rows)} are smaller than the release lines of the policy.`,
    fix: `Keep one row for ${name}, or set a smaller "line" in the policy${smallerLine(name)}.`,
    where,
  }),
);

/** A row is a range of releases inside one line of the policy. */
export const partOfLine = problem(
  'finer-rows',
  ['3.1.0 - 3.1.4', '3.1', row],
  (text: string, name: string, where: Place) => ({
    what: `The row "${text}" in ${where.path} is a part of the release line ${name}.`,
    why: `The policy has one state for all releases of ${name}.`,
    fix: `Keep one row for ${name}, or set a smaller "line" in the policy${smallerLine(name)}.`,
    where,
  }),
);

/** Two rows have the same versions and different states. */
export const contradiction = problem(
  'contradiction',
  ['3.x', 8, row],
  (text: string, other: number, where: Place) => ({
    what: `The row "${text}" in ${where.path} contradicts the row in line ${other} of the file.`,
    why: 'Both rows have the same versions, but different states.',
    fix: 'Remove the one that is wrong. If a remark tells them apart, keep the row that the policy is about, or edit this table by hand.',
    where,
  }),
);

/** Several rows have the same versions and differ in something else. */
export const repeatedLine = problem(
  'repeated-line',
  ['3.x', 8, row],
  (text: string, other: number, where: Place) => ({
    what: `The row "${text}" in ${where.path} has the same versions as the row in line ${other} of the file.`,
    why: 'The rows only differ in other columns, such as packages, but the policy covers one product.',
    fix: 'Keep one row for each line, or edit this table by hand.',
    where,
  }),
);

/** A row has a placeholder instead of a version. */
export const placeholderRow = problem(
  'template-row',
  ['{{ version }}', row],
  (text: string, where: Place) => ({
    what: `The row "${text}" in ${where.path} is a placeholder, not a version.`,
    why: 'Its value comes from elsewhere, so the other rows cannot be changed safely.',
    fix: 'Write the versions out, or edit this table where the placeholders are filled in.',
    where,
  }),
);

/** Several rows name versions that are newer than every release. */
export const farRows = problem(
  'unreleased-rows',
  [['7.x', '6.x', '5.x'], row],
  (rows: readonly string[], where: Place) => ({
    what: `${rows.length} rows of ${where.path} name versions newer than every release.`,
    why: `No release matches ${quoted(rows)}; one or two announced lines would be fine, without a bound beneath each.`,
    fix: 'Check "tag" in the policy: other tags may be the releases. Remove the rows only if nothing will be released under these versions.',
    where,
  }),
);

/** A row such as "Latest" cannot say what the policy says. */
export const symbolicRows = problem(
  'symbolic-rows',
  ['Latest', ['3.0'], row],
  (text: string, lines: readonly string[], where: Place) => ({
    what: `The row "${text}" in ${where.path} differs from the policy about ${lines.join(', ')}.`,
    why: 'Such a row always means the newest release, so it cannot describe several lines.',
    fix: 'Set "rows: concrete" in the policy to replace it with a row for each line. Or use a policy that supports only the newest release.',
    where,
  }),
);

/** A range would have to be split. */
export const tornRange = problem(
  'torn-range',
  ['>= 3.0', ['3.0'], row],
  (text: string, lines: readonly string[], where: Place) => ({
    what: `The row "${text}" in ${where.path} covers lines that now have different states.`,
    why: `It covers ${lines.join(', ')}, which the policy gives another state than the rest.`,
    fix: 'Split the row by hand, or set "rows: concrete" in the policy to replace it with a row for each line.',
    where,
  }),
);

/** The version of a cell cannot be replaced in its Markdown. */
export const unwritableCell = problem('unwritable-cell', ['3.x', row], (text: string, where: Place) => ({
  what: `The version in the cell "${text}" of ${where.path} cannot be replaced safely.`,
  why: 'The version number is escaped or split by markup.',
  fix: 'Write the version as plain text, without escapes or markup inside it.',
  where,
}));

/** The version cell of a row cannot be read, although it names a release. */
export const unreadVersion = problem('unread-version', ['3.x!', row], (text: string, where: Place) => ({
  what: `The version cell "${text}" in ${where.path} cannot be read.`,
  why: 'It names a released line, so a new row could duplicate or contradict it.',
  fix: 'Write it as a line (3.x), a range (< 3.0) or a phrase (Older releases).',
  where,
}));

/** The table has several columns of states, and the policy several tiers. */
export const severalStates = problem(
  'several-states',
  ['SECURITY.md', 7, ['Bugs', 'Security']],
  (path: string, line: number, titles: readonly string[]) => ({
    what: `The table in ${path} has a column of states for each of ${quoted(titles)}.`,
    why: 'The policy has several tiers, and neither the headers nor the rows show which column belongs to which tier.',
    fix: 'Put the name of its tier into the header of each column, or use one column of states that names the tiers.',
    where: { path, line },
  }),
);

/** Rows would end, although a cell of theirs may hold a date that cannot be read. */
export const unreadDay = problem(
  'unread-day',
  ['End of life', 'Spring 2028', [9], row],
  (column: string, text: string, lines: readonly number[], where: Place) => ({
    what: `The cell "${text}" in the column "${column}" of ${where.path} may promise support until a date that cannot be read.`,
    why: `${lines.length === 1 ? 'The row' : `The rows in lines ${lines.join(', ')}`} would be marked as ended, which could break that promise.`,
    fix: 'Put only the date in the cell, as YYYY-MM-DD, or remove it if it is not a promise.',
    where,
  }),
);

/** A row would end, although it promises support until a release that is not out yet. */
export const promisedRelease = problem(
  'promised-release',
  ['3.x', '5.0', row],
  (text: string, version: string, where: Place) => ({
    what: `The row "${text}" in ${where.path} promises support until ${version}, which is not released yet.`,
    why: 'The policy ends this support earlier.',
    fix: `Let the policy support the line until then, or remove the promise from the row.`,
    where,
  }),
);

/** A row would end, although another of its cells has a date in the future, or get a text without that date. */
export const promisedDay = problem(
  'promised-day',
  ['3.x', '2028-04-30', 'Security fixes', row],
  (text: string, day: string, column: string, where: Place) => ({
    what: `The row "${text}" in ${where.path} has a date in the future, "${day}", in the column "${column}".`,
    why: 'The row would end before that, or lose the date, which could break a promise.',
    fix: 'Let the policy support the line until then, or remove the date from the row.',
    where,
  }),
);
