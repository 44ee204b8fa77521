import { quoted } from './list.ts';
import { problem } from './problem.ts';

/** The state of a row cannot be read. */
export const unreadState = problem(
  'unread-state',
  ['SECURITY.md', 9, '??', '| 3.x | ?? |'],
  (path: string, line: number, text: string, source: string) => ({
    what: `The state "${text}" in ${path} cannot be read.`,
    why: 'It is not a known word or sign for supported or ended.',
    fix: 'Define the texts of this table in the policy, for example states: { supported: "…", ended: "…" }',
    where: { path, line, source },
  }),
);

/** The dates of a column can be read in two ways. */
export const ambiguousDates = problem(
  'ambiguous-dates',
  ['SECURITY.md', 9, 'End of life', '03/04/2026', ['2026-04-03', '2026-03-04'], '| 3.x | Yes | 03/04/2026 |'],
  (
    path: string,
    line: number,
    column: string,
    text: string,
    [dayFirst, monthFirst]: readonly [string, string],
    source: string,
  ) => ({
    what: `The date "${text}" in the column "${column}" of ${path} can be read in two ways.`,
    why: `It is ${dayFirst} with the day first and ${monthFirst} with the month first. No date of the column has a day above 12 to decide it.`,
    fix: `Write the dates of this column as ${dayFirst}, or with the name of the month.`,
    where: { path, line, source },
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
  ['SECURITY.md', 9, '3.x', 'Supported: 3.1. Ended: 3.0.', '| 3.x | Yes |'],
  (path: string, line: number, text: string, split: string, source: string) => ({
    what: `The row "${text}" in ${path} covers lines that now have different states.`,
    why: split,
    fix: 'If the row is what you promise, use "line: major". To replace it with a row for each line, set "rows: concrete" in the policy.',
    where: { path, line, source },
  }),
);

/** Several rows belong to one line of the policy. */
export const finerRows = problem(
  'finer-rows',
  ['SECURITY.md', 9, '3.1', ['3.1.3', '3.1.2'], '| 3.1.3 | Yes |'],
  (path: string, line: number, name: string, rows: readonly string[], source: string) => ({
    what: `Several rows of ${path} belong to the line ${name}.`,
    why: `The rows ${quoted(rows)} are smaller than the policy's lines.`,
    fix: `Keep one row for ${name}, or set a smaller "line" in the policy, such as "line: minor".`,
    where: { path, line, source },
  }),
);

/** Two rows have the same versions and different states. */
export const contradiction = problem(
  'contradiction',
  ['SECURITY.md', 9, '3.x', 8, '| 3.x | Yes |'],
  (path: string, line: number, text: string, other: number, source: string) => ({
    what: `The row "${text}" in ${path} contradicts line ${other}.`,
    why: 'Both have the same versions, but different states.',
    fix: 'Remove the one that is wrong.',
    where: { path, line, source },
  }),
);

/** Several rows have the same versions and differ in something else. */
export const repeatedLine = problem(
  'repeated-line',
  ['SECURITY.md', 9, '3.x', 8, '| 3.x | Yes |'],
  (path: string, line: number, text: string, other: number, source: string) => ({
    what: `The row "${text}" in ${path} has the same versions as line ${other}.`,
    why: 'The rows only differ in other columns, such as packages, but the policy covers one product.',
    fix: 'Keep one row for each line, or edit this table by hand.',
    where: { path, line, source },
  }),
);

/** A row has a placeholder instead of a version. */
export const templateRow = problem(
  'template-row',
  ['SECURITY.md', 9, '{{ version }}', '| {{ version }} | Yes |'],
  (path: string, line: number, text: string, source: string) => ({
    what: `The row "${text}" in ${path} is a placeholder, not a version.`,
    why: 'Its value comes from elsewhere, so the other rows cannot be changed safely.',
    fix: 'Write the versions out, or edit this table where the placeholders are filled in.',
    where: { path, line, source },
  }),
);

/** Several rows name versions that are newer than every release. */
export const unreleasedRows = problem(
  'unreleased-rows',
  ['SECURITY.md', 9, ['7.x', '6.x', '5.x'], '| 7.x | Yes |'],
  (path: string, line: number, rows: readonly string[], source: string) => ({
    what: `${rows.length} rows of ${path} name versions newer than every release.`,
    why: `No release matches ${quoted(rows)}; one or two announced lines would be fine.`,
    fix: 'Check "tag" in the policy: other tags may be the releases. Or remove the rows.',
    where: { path, line, source },
  }),
);

/** A row such as "Latest" cannot say what the policy says. */
export const symbolicRows = problem(
  'symbolic-rows',
  ['SECURITY.md', 9, 'Latest', ['3.0'], '| Latest | Yes |'],
  (path: string, line: number, text: string, lines: readonly string[], source: string) => ({
    what: `The row "${text}" in ${path} differs from the policy about ${lines.join(', ')}.`,
    why: 'Such a row always means the newest release, so it cannot describe several lines.',
    fix: 'Set "rows: concrete" in the policy to replace it with a row for each line. Or use a policy that supports only the newest release.',
    where: { path, line, source },
  }),
);

/** A range would have to be split. */
export const tornRange = problem(
  'torn-range',
  ['SECURITY.md', 9, '>= 3.0', ['3.0'], '| >= 3.0 | Yes |'],
  (path: string, line: number, text: string, lines: readonly string[], source: string) => ({
    what: `The row "${text}" in ${path} covers lines that now have different states.`,
    why: `The policy gives ${lines.join(', ')}, which it covers, another state.`,
    fix: 'Split the row by hand, or set "rows: concrete" in the policy to replace it with a row for each line.',
    where: { path, line, source },
  }),
);

/** The version of a cell cannot be replaced in its Markdown. */
export const unwritableCell = problem(
  'unwritable-cell',
  ['SECURITY.md', 9, '3.x', '| 3\\.x | Yes |'],
  (path: string, line: number, text: string, source: string) => ({
    what: `The version in the cell "${text}" of ${path} cannot be replaced safely.`,
    why: 'The version number is escaped or split by markup.',
    fix: 'Write the version as plain text, without escapes or markup inside it.',
    where: { path, line, source },
  }),
);

/** The version cell of a row cannot be read, although it names a release. */
export const unreadVersion = problem(
  'unread-version',
  ['SECURITY.md', 9, '3.x!', '| 3.x! | Yes |'],
  (path: string, line: number, text: string, source: string) => ({
    what: `The version cell "${text}" in ${path} cannot be read.`,
    why: 'It names a released line, so a new row could duplicate or contradict it.',
    fix: 'Write it as a line (3.x), a range (< 3.0) or a phrase (Older releases).',
    where: { path, line, source },
  }),
);

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
  ['SECURITY.md', [9], 'End of life', 'Spring 2028', '| 3.x | Yes | Spring 2028 |'],
  (path: string, lines: readonly [number, ...number[]], column: string, text: string, source: string) => {
    const [line, ...others] = lines;
    const rows = others.length === 0 ? 'The row' : `The rows in lines ${lines.join(', ')}`;
    return {
      what: `The cell "${text}" in the column "${column}" of ${path} may promise support until a date that cannot be read.`,
      why: `${rows} would be marked as ended, which could break that promise.`,
      fix: 'Put only the date in the cell, as YYYY-MM-DD, or remove it if it is not a promise.',
      where: { path, line, source },
    };
  },
);

/** A row would end, although it promises support until a release that is not out yet. */
export const promisedRelease = problem(
  'promised-release',
  ['SECURITY.md', 9, '3.x', '5.0', '| 3.x | Yes, until 5.0 |'],
  (path: string, line: number, text: string, version: string, source: string) => ({
    what: `The row "${text}" in ${path} promises support until ${version}, which is not released yet.`,
    why: 'The policy ends the row before that.',
    fix: `Let the policy support the line until then, or remove the promise from the row.`,
    where: { path, line, source },
  }),
);

/** A row would end, although another of its cells has a date in the future. */
export const promisedDay = problem(
  'promised-day',
  ['SECURITY.md', 9, '3.x', '2028-04-30', 'Security fixes', '| 3.x | Yes | 2028-04-30 |'],
  (path: string, line: number, text: string, day: string, column: string, source: string) => ({
    what: `The row "${text}" in ${path} has a date in the future, "${day}", in the column "${column}".`,
    why: 'The policy ends the row before that, which could break a promise.',
    fix: 'Let the policy support the line until then, or remove the date from the row.',
    where: { path, line, source },
  }),
);
