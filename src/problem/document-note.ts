import { firstOf } from './list.ts';
import type { Note, Place } from './problem.ts';

/** Every row is worded so that it never goes out of date, such as "Latest". */
export function wordyRows(where: Place): Note {
  return {
    code: 'symbolic-rows',
    what: 'Rows such as "Latest" need no update.',
    where,
  };
}

/** Ended lines that no row covers. */
export function unlistedLines(names: readonly string[], where: Place): Note {
  return {
    code: 'gap',
    what: `No row covers ${firstOf(names, 5)}, so readers will assume ${names.length === 1 ? 'it is' : 'they are'} unsupported.`,
    where,
  };
}

/** A row whose version cell cannot be read. */
export function unreadRow(text: string, where: Place): Note {
  return {
    code: 'unread-row',
    what: `The row "${text}" names no version that can be read, so it is not changed.`,
    where,
  };
}

/** A table that seems to be the same one in another language, but has other rows. */
export function tableCopyLeft(title: string, where: Place): Note {
  return {
    code: 'table-copy',
    what: `The table under "${title}" seems to be the same one in another language, but its rows differ, so it is not updated. Give both the same versions and states once; from then on, both are updated.`,
    where,
  };
}

/** A column that names single releases, which the policy says nothing about. */
export function columnNotKept(title: string, where: Place): Note {
  return {
    code: 'column-not-kept',
    what: `The column "${title}" names single releases and is not updated.`,
    where,
  };
}

/** A column of the latest releases, which is only updated where the policy says so. */
export function latestNotKept(title: string, where: Place): Note {
  return {
    code: 'latest-not-kept',
    what: `The column "${title}" names latest releases and is not updated. To have it updated, set "latest: update" in the policy.`,
    where,
  };
}

/** Cells of a new or changed row that only a person can correct. */
export function cellsToCheck(columns: readonly string[], row: string, where: Place): Note {
  const named = columns.map((column) => `"${column}"`).join(', ');
  return {
    code: 'cells-to-check',
    what: `Check ${named} in the row "${row}".`,
    where,
  };
}

/** Empty cells of a new or changed row that only a person can fill. */
export function cellsToFill(columns: readonly string[], row: string, where: Place): Note {
  const named = columns.map((column) => `"${column}"`).join(', ');
  return { code: 'cells-to-check', what: `Fill in ${named} for ${row}.`, where };
}

/** A footnote whose last reference was in a changed cell; `mark` is `[^1]`. */
export function footnoteLeft(mark: string, where: Place): Note {
  return {
    code: 'footnote-left',
    what: `The footnote ${mark} is no longer used: the cell that referred to it has changed.`,
    where,
  };
}

/** The document has no version table, and the option allows that. */
export function tableLeftOut(path: string): Note {
  return {
    code: 'no-version-table',
    what: `${path} has no table of supported versions, as on-missing-table allows.`,
    where: { path },
  };
}

/** A date of the table is before the policy's. */
export function dateDiffers(line: string, date: string, expected: string, where: Place): Note {
  return {
    code: 'date-differs',
    what: `The table supports ${line} through ${date}, the policy through ${expected}; the date is not changed.`,
    where,
  };
}

/** Rows without an end date in a column of dates, although the policy knows the date. */
export function endsLeftOpen(column: string, ends: readonly string[], where: Place): Note {
  return {
    code: 'end-left-open',
    what: `The column "${column}" has no date where the policy knows one: ${firstOf(ends, 5)}. To fill it in, set "dates: sync".`,
    where,
  };
}

/** Rows of lines that ended earlier were removed, or are now covered by another row. */
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
    what: `The ${are} ${names} ended earlier and ${rows.length === 1 ? 'is' : 'are'} ${end}${byHabit ? ', as elsewhere in this table' : ''}. To keep ${them}, set "ended: keep" in the policy.`,
    where,
  };
}
