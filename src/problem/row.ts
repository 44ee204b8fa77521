import type { Problem } from './problem.ts';

/** A row's state must change, or be understood, and cannot be read. */
export function unreadState(path: string, line: number, text: string, source: string): Problem {
  return {
    code: 'unread-state',
    what: `The state "${text}" in ${path} cannot be read.`,
    why: 'It is no word or sign for support or its end that is known here.',
    fix: 'Say what the texts of this table mean in the policy, for example states: { supported: "…", ended: "…" }',
    where: { path, line, source },
  };
}

/** Dates of a column can be read two ways; `readings` are the day first and the month first, `YYYY-MM-DD`. */
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
    what: `The date "${text}" in the column "${column}" of ${path} can be read two ways.`,
    why: `It is ${dayFirst} with the day first and ${monthFirst} with the month first, and no date of the column has a day above 12 that would tell.`,
    fix: `Write the dates of this column as ${dayFirst}, or with the name of the month.`,
    where: { path, line, source },
  };
}

/** A tier needs a text and the table has no example of it; `column` is the header where there are several of states. */
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
    what: `${place} has no text for "${name}".`,
    why: 'No row shows how it writes that state, and its other states have no usual counterpart.',
    fix: `Say how to write it in the policy: states: { ${name}: "…" }`,
    where: { path, line },
  };
}

/** One row speaks for lines that now differ. */
export function coarseRow(path: string, line: number, text: string, split: string, source: string): Problem {
  return {
    code: 'coarse-row',
    what: `The row "${text}" in ${path} speaks for lines that are no longer in the same state.`,
    why: split,
    fix: 'Use "line: major" if the row says what you promise, or let "rows: concrete" in the policy put a row for each line in its place.',
    where: { path, line, source },
  };
}

/** Several rows inside one line of the policy. */
export function finerRows(
  path: string,
  line: number,
  name: string,
  rows: readonly string[],
  source: string,
): Problem {
  return {
    code: 'finer-rows',
    what: `Several rows of ${path} lie inside the line ${name}.`,
    why: `The rows ${quoted(rows)} are finer than the policy's lines.`,
    fix: `Keep one row for ${name}, or choose a finer "line" in the policy.`,
    where: { path, line, source },
  };
}

/** The same line twice, in different states. */
export const contradiction = sameVersions(
  'contradiction',
  'contradicts',
  'Both speak of the same versions and give them different states.',
  'Remove the one that is wrong.',
);

/** The same line in several rows, told apart by something that is no version. */
export const repeatedLine = sameVersions(
  'repeated-line',
  'names the same versions as',
  'The rows differ only in columns that are no versions, such as packages, and the policy knows one product.',
  'Keep one row for each line, or keep this table by hand.',
);

/** A scheme or a placeholder instead of a version. */
export function templateRow(path: string, line: number, text: string, source: string): Problem {
  return {
    code: 'template-row',
    what: `The row "${text}" in ${path} is a scheme, not a version.`,
    why: 'What it stands for is decided elsewhere, so the rows beside it cannot be changed safely.',
    fix: 'Write the versions out, or keep this table where the placeholders are filled in.',
    where: { path, line, source },
  };
}

/** Rows above the newest release that nothing was ever released for. */
export function unreleasedRows(path: string, line: number, rows: readonly string[], source: string): Problem {
  return {
    code: 'unreleased-rows',
    what: `${rows.length} rows of ${path} name versions newer than every release.`,
    why: `Nothing was released as ${quoted(rows)}; a table announces one or two lines at most.`,
    fix: 'Check "tag" in the policy: its releases may be written another way. Or remove the rows.',
    where: { path, line, source },
  };
}

/** Words such as "Latest" cannot say what the policy wants. */
export function symbolicRows(
  path: string,
  line: number,
  text: string,
  lines: readonly string[],
  source: string,
): Problem {
  return {
    code: 'symbolic-rows',
    what: `The row "${text}" in ${path} says something else of ${lines.join(', ')} than the policy.`,
    why: 'Its words follow the newest release by themselves and cannot name single lines.',
    fix: 'Let "rows: concrete" in the policy put a row for each line in its place, or use a policy that supports only the newest release.',
    where: { path, line, source },
  };
}

/** A range or an open bound would have to be torn apart. */
export function tornRange(
  path: string,
  line: number,
  text: string,
  lines: readonly string[],
  source: string,
): Problem {
  return {
    code: 'torn-range',
    what: `The row "${text}" in ${path} holds lines that are no longer in the same state.`,
    why: `The policy says otherwise of ${lines.join(', ')}, which lie inside it.`,
    fix: 'Split the row by hand, or let "rows: concrete" in the policy put a row for each line in its place.',
    where: { path, line, source },
  };
}

/** A number could not be found in the Markdown of its cell. */
export function unwritableCell(path: string, line: number, text: string, source: string): Problem {
  return {
    code: 'unwritable-cell',
    what: `The version in the cell "${text}" of ${path} cannot be replaced safely.`,
    why: 'Its digits are not written there as they are read.',
    fix: 'Write the version plainly, without escapes inside it.',
    where: { path, line, source },
  };
}

/** A row that cannot be read and names a line all the same. */
export function unreadVersion(path: string, line: number, text: string, source: string): Problem {
  return {
    code: 'unread-version',
    what: `The version cell "${text}" in ${path} cannot be read.`,
    why: 'It names a released line, so a row written beside it could say the same twice or the contrary.',
    fix: 'Write it as a line (3.x), a range (< 3.0) or a phrase (Older releases).',
    where: { path, line, source },
  };
}

/** Several columns of states, while the policy has several tiers. */
export function severalStates(path: string, line: number, titles: readonly string[]): Problem {
  return {
    code: 'several-states',
    what: `The table in ${path} has a column of states for each of ${quoted(titles)}.`,
    why: 'The policy has several tiers, and neither the headers nor the rows tell which column belongs to which tier.',
    fix: 'Put the name of its tier into the header of each column, or use one column of states whose texts name the tiers.',
    where: { path, line },
  };
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(', ');
}

/** Two rows for the same versions; `verb` stands between the row and the line of the other one. */
function sameVersions(code: string, verb: string, why: string, fix: string) {
  return (path: string, line: number, text: string, other: number, source: string): Problem => ({
    code,
    what: `The row "${text}" in ${path} ${verb} line ${other}.`,
    why,
    fix,
    where: { path, line, source },
  });
}
