import type { Problem } from './problem.ts';

/** Rows would end, although a cell of theirs may hold a date that cannot be read. */
export function unreadDay(
  path: string,
  lines: readonly [number, ...number[]],
  column: string,
  text: string,
  source: string,
): Problem {
  const [line, ...others] = lines;
  const rows = others.length === 0 ? 'The row' : `The rows in lines ${lines.join(', ')}`;
  return {
    code: 'unread-day',
    what: `The cell "${text}" in the column "${column}" of ${path} may promise support until a date that cannot be read.`,
    why: `${rows} would be marked as ended, which could break that promise.`,
    fix: 'Put only the date in the cell, as YYYY-MM-DD, or remove it if it is not a promise.',
    where: { path, line, source },
  };
}

/** A row would end, although it promises support until a release that is not out yet. */
export function promisedRelease(
  path: string,
  line: number,
  text: string,
  version: string,
  source: string,
): Problem {
  return {
    code: 'promised-release',
    what: `The row "${text}" in ${path} promises support until ${version}, which is not released yet.`,
    why: 'The policy ends the row before that.',
    fix: `Let the policy support the line until then, or remove the promise from the row.`,
    where: { path, line, source },
  };
}

/** A row would end, although another of its cells has a date in the future. */
export function promisedDay(
  path: string,
  line: number,
  text: string,
  day: string,
  column: string,
  source: string,
): Problem {
  return {
    code: 'promised-day',
    what: `The row "${text}" in ${path} has a date in the future, "${day}", in the column "${column}".`,
    why: 'The policy ends the row before that, which could break a promise.',
    fix: 'Let the policy support the line until then, or remove the date from the row.',
    where: { path, line, source },
  };
}
