import type { Problem } from './problem.ts';

/** A row would end although a cell of its states or ends holds what may be a day, a month or a year and is not read. */
export function unreadDay(path: string, line: number, column: string, text: string, source: string): Problem {
  return {
    code: 'unread-day',
    what: `The cell "${text}" in the column "${column}" of ${path} may promise support through a day that cannot be read.`,
    why: 'The row would end, and a promise that is not understood must not be broken.',
    fix: 'Write the day as YYYY-MM-DD, or remove it if it is no promise.',
    where: { path, line, source },
  };
}

/** A row would end although it promises support until a release that is not out; `version` is that of the release. */
export function promisedRelease(
  path: string,
  line: number,
  text: string,
  version: string,
  source: string,
): Problem {
  return {
    code: 'promised-release',
    what: `The row "${text}" in ${path} promises support until ${version}, which is not released.`,
    why: 'By the policy the row would end before.',
    fix: `Let the policy support the line until then, or take the promise out of the row.`,
    where: { path, line, source },
  };
}
