import type { Note } from '../problem/problem.ts';
import { isCatchAll } from './ended.ts';
import type { Entry } from './entry.ts';
import { type Survey, versionText } from './survey.ts';

/** What is worth saying of a table that was read, whether or not it changes: words, gaps, rows left alone. */
export function observations(table: Survey): readonly Note[] {
  return [...symbolicRows(table), ...gaps(table), ...unreadRows(table), ...unkeptColumns(table)];
}

function symbolicRows({ entries, path, candidate }: Survey): readonly Note[] {
  const isWordy = (entry: Entry) => ['newest', 'rest', 'branch'].includes(entry.notation.kind);
  if (entries.length === 0 || !entries.every(isWordy)) return [];
  return [
    {
      code: 'symbolic-rows',
      what: 'The rows speak of releases in words, such as "latest"; they stay true by themselves.',
      where: { path, line: candidate.table.line },
    },
  ];
}

/** Ended lines that no row speaks for although the table has a catch-all; they count as ended. */
function gaps(table: Survey): readonly Note[] {
  const { entries, wanted, speakers, path, candidate } = table;
  if (!entries.some((entry) => isCatchAll(entry, table))) return [];
  const unlisted = wanted.lines.filter((line) => line.tier === null && speakers.of(line) === null);
  if (unlisted.length === 0) return [];
  const names = unlisted.slice(0, 5).map(({ line }) => line.name);
  const more = unlisted.length > names.length ? ` and ${unlisted.length - names.length} more` : '';
  return [
    {
      code: 'gap',
      what: `No row speaks for ${names.join(', ')}${more}; an unlisted line counts as ended.`,
      where: { path, line: candidate.table.line },
    },
  ];
}

function unreadRows(table: Survey): readonly Note[] {
  const unread = table.entries.filter(({ notation }) => notation.kind === 'unread');
  return unread.map((entry) => ({
    code: 'unread-row',
    what: `The row "${versionText(entry, table)}" names no version that can be read and is left alone.`,
    where: { path: table.path, line: entry.row.line },
  }));
}

/** A column of exact releases beside the lines ("Latest version") is the maintainers' to keep. */
function unkeptColumns({ entries, candidate, path }: Survey): readonly Note[] {
  const { header } = candidate.table;
  return header.cells.flatMap((cell, column) => {
    if (column === candidate.version || column === candidate.state) return [];
    const texts = entries.map((entry) => entry.row.cells[column]?.text ?? '');
    const exact = texts.filter((text) => /^v?\d+\.\d+\.\d+/u.test(text));
    if (exact.length === 0 || exact.length * 2 < texts.length) return [];
    return [
      {
        code: 'column-not-kept',
        what: `The column "${cell.text}" names single releases and is not kept up.`,
        where: { path, line: header.line },
      },
    ];
  });
}

/** Cells of new or changed rows that only a person can fill or correct. */
export function openCells(before: Survey, after: Survey): readonly Note[] {
  const known = new Set(before.entries.map((entry) => before.text.slice(entry.row.start, entry.row.end)));
  const { candidate } = after;
  return after.entries
    .filter((entry) => !known.has(after.text.slice(entry.row.start, entry.row.end)))
    .flatMap((entry) => {
      const open = candidate.table.header.cells.filter(
        (_, column) =>
          column !== candidate.version &&
          column !== candidate.state &&
          (entry.row.cells[column]?.text === '' || /\d/u.test(entry.row.cells[column]?.text ?? '')),
      );
      if (open.length === 0) return [];
      const columns = open.map((cell) => `"${cell.text}"`).join(', ');
      return [
        {
          code: 'cells-to-check',
          what: `Look at ${columns} in the row "${versionText(entry, after)}": only a maintainer knows what belongs there.`,
          where: { path: after.path, line: entry.row.line },
        },
      ];
    });
}
