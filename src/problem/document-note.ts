import type { Note, Place } from './problem.ts';

/** Every row speaks in words that stay true. */
export function wordyRows(where: Place): Note {
  return {
    code: 'symbolic-rows',
    what: 'The rows speak of releases in words, such as "latest"; they stay true by themselves.',
    where,
  };
}

/** Ended lines that no row speaks for although the table has a catch-all. `names` holds at least one. */
export function unlistedLines(names: readonly string[], where: Place): Note {
  const shown = names.slice(0, 5);
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  return {
    code: 'gap',
    what: `No row speaks for ${shown.join(', ')}${more}; an unlisted line counts as ended.`,
    where,
  };
}

/** A row whose version cell cannot be read. */
export function unreadRow(text: string, where: Place): Note {
  return {
    code: 'unread-row',
    what: `The row "${text}" names no version that can be read and is left alone.`,
    where,
  };
}

/** A column of exact releases beside the lines. */
export function columnNotKept(title: string, where: Place): Note {
  return {
    code: 'column-not-kept',
    what: `The column "${title}" names single releases and is not kept up.`,
    where,
  };
}

/** Cells of a new or changed row that only a person can fill or correct. */
export function cellsToCheck(columns: readonly string[], row: string, where: Place): Note {
  const named = columns.map((column) => `"${column}"`).join(', ');
  return {
    code: 'cells-to-check',
    what: `Look at ${named} in the row "${row}": only a maintainer knows what belongs there.`,
    where,
  };
}

/** A footnote whose last reference went with a changed cell; `mark` is `[^1]`. */
export function footnoteLeft(mark: string, where: Place): Note {
  return {
    code: 'footnote-left',
    what: `Nothing refers to the footnote ${mark} any more; the cell that did has changed.`,
    where,
  };
}

/** No version table, and that was asked to be fine. */
export function tableLeftOut(path: string): Note {
  return {
    code: 'no-version-table',
    what: `${path} has no table of supported versions; that is left so.`,
    where: { path },
  };
}

/** A date of the table that lies before the policy's. Days are `YYYY-MM-DD`. */
export function dateDiffers(line: string, date: string, expected: string, where: Place): Note {
  return {
    code: 'date-differs',
    what: `The table supports ${line} through ${date}, the policy through ${expected}; the date is left as it is.`,
    where,
  };
}

/** Rows whose end a column leaves open although the policy knows it; each as `3.x through 2027-01-01`, at least one. */
export function endsLeftOpen(column: string, ends: readonly string[], where: Place): Note {
  const shown = ends.slice(0, 5);
  const more = ends.length > shown.length ? ` and ${ends.length - shown.length} more` : '';
  return {
    code: 'end-left-open',
    what: `The column "${column}" leaves open what the policy knows: ${shown.join(', ')}${more}; "dates: sync" fills it in.`,
    where,
  };
}

/** Rows of lines that ended before and now have none of their own; `into` is the row that covers them, null without one; `byHabit`: the policy does not ask for it. */
export function rowsFolded(
  rows: readonly string[],
  into: string | null,
  byHabit: boolean,
  where: Place,
): Note {
  const names = rows.map((row) => `"${row}"`).join(', ');
  const end = into === null ? 'removed' : `folded into "${into}"`;
  const [are, them] = rows.length === 1 ? ['row', 'it'] : ['rows', 'them'];
  return {
    code: 'rows-folded',
    what: `The ${are} ${names} ended before and ${rows.length === 1 ? 'is' : 'are'} ${end}${byHabit ? ', as this table does' : ''}; "ended: keep" in the policy keeps ${them}.`,
    where,
  };
}
