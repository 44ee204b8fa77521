import { firstOf, quoted } from './list.ts';
import { note, type Place } from './problem.ts';

/** The place of the examples. */
const table: Place = { path: 'SECURITY.md', line: 9 };

/** Every row is worded so that it never goes out of date, such as "Latest". */
export const wordyRows = note('symbolic-rows', [table], (where: Place) => ({
  what: 'Rows such as "Latest" need no update.',
  where,
}));

/** Ended lines that no row covers. */
export const unlistedLines = note(
  'gap',
  [['1.1', '1.0'], table],
  (names: readonly string[], where: Place) => ({
    what: `No row covers ${firstOf(names, 5)}, so readers will assume ${names.length === 1 ? 'it is' : 'they are'} unsupported.`,
    where,
  }),
);

/** A row whose version cell cannot be read. */
export const unreadRow = note('unread-row', ['LTS only', table], (text: string, where: Place) => ({
  what: `The row "${text}" names no version that can be read, so it is not changed.`,
  where,
}));

/** A table that seems to be the same one in another language, but has other rows. */
export const tableCopyLeft = note(
  'table-copy',
  ['Versões suportadas', table],
  (title: string, where: Place) => ({
    what: `The table under "${title}" seems to be the same one in another language, but its rows differ, so it is not updated. Give both the same versions and states once; from then on, both are updated.`,
    where,
  }),
);

/** A second table says something of the same versions. */
export const tableBeside = note('table-left', ['Summary', table], (title: string, where: Place) => ({
  what: `${title === '' ? 'Another table' : `The table under "${title}"`} has the same versions, but is not updated. Look at it, too.`,
  where,
}));

/** A column that names single releases, which the policy says nothing about. */
export const columnNotKept = note('column-not-kept', ['Build', table], (title: string, where: Place) => ({
  what: `The column "${title}" names single releases and is not updated.`,
  where,
}));

/** A column of the latest releases, which is only updated where the policy says so. */
export const latestNotKept = note(
  'latest-not-kept',
  ['Latest release', table],
  (title: string, where: Place) => ({
    what: `The column "${title}" names latest releases and is not updated. To have it updated, set "latest: update" in the policy.`,
    where,
  }),
);

/** Cells of a new or changed row that only a person can correct. */
export const cellsToCheck = note(
  'cells-to-check',
  [['Branch'], '4.x', table],
  (columns: readonly string[], row: string, where: Place) => ({
    what: `Check ${quoted(columns)} in the row "${row}".`,
    where,
  }),
);

/** Empty cells of a new or changed row that only a person can fill. */
export const cellsToFill = note(
  'cells-to-check',
  [['Java'], '4.x', table],
  (columns: readonly string[], row: string, where: Place) => ({
    what: `Fill in ${quoted(columns)} for ${row}.`,
    where,
  }),
);

/** A footnote whose last reference was in a changed cell; `mark` is `[^1]`. */
export const footnoteLeft = note('footnote-left', ['[^1]', table], (mark: string, where: Place) => ({
  what: `The footnote ${mark} is no longer used: the cell that referred to it has changed.`,
  where,
}));

/** The document has no version table, and the option allows that. */
export const tableLeftOut = note('no-version-table', ['SECURITY.md'], (path: string) => ({
  what: `${path} has no table of supported versions, as on-missing-table allows.`,
  where: { path },
}));

/** A date of the table is before the policy's. */
export const dateDiffers = note(
  'date-differs',
  ['3.x', '2027-06-30', '2027-12-31', table],
  (line: string, date: string, expected: string, where: Place) => ({
    what: `The table supports ${line} through ${date}, the policy through ${expected}; the date is not changed.`,
    where,
  }),
);

/** Rows without an end date in a column of dates, although the policy knows the date. */
export const endsLeftOpen = note(
  'end-left-open',
  ['End of life', ['3.x through 2027-12-31'], table],
  (column: string, ends: readonly string[], where: Place) => ({
    what: `The column "${column}" has no date where the policy knows one: ${firstOf(ends, 5)}. To fill it in, set "dates: sync".`,
    where,
  }),
);

/** Rows of lines that ended earlier were removed, or are now covered by another row. */
export const rowsFolded = note(
  'rows-folded',
  [['1.1', '1.0'], '< 2.0', false, table],
  (rows: readonly string[], into: string | null, byHabit: boolean, where: Place) => {
    const end = into === null ? 'removed' : `folded into "${into}"`;
    const [are, them] = rows.length === 1 ? ['row', 'it'] : ['rows', 'them'];
    return {
      what: `The ${are} ${quoted(rows)} ended earlier and ${rows.length === 1 ? 'is' : 'are'} ${end}${byHabit ? ', as this table does' : ''}. "ended: keep" in the policy keeps ${them}.`,
      where,
    };
  },
);

/** Remarks about rows that were removed or rewritten, which are in no row now. */
export const remarksLost = note(
  'remarks-lost',
  [['needs Java 17'], table],
  (remarks: readonly string[], where: Place) => ({
    what: `No row says ${firstOf(
      remarks.map((remark) => `"${remark}"`),
      3,
    )} any more.`,
    where,
  }),
);
