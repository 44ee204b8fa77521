import { parseNumbers, startsWith } from '../../release/interval.ts';
import type { Cell } from '../markdown/table.ts';
import type { ProseVersion } from '../read/prose-versions.ts';
import { isInWords, isPreRelease, isUnread, type Row } from '../read/row.ts';
import { plainColumns, type VersionTable } from '../read/version-table.ts';

type FindVersions = (run: ProseVersion['run']) => readonly ProseVersion[];

/**
 * The versions that the words of a row say of other rows, "upgrade to 1.1.x", where an edit leaves them as they were: in
 * columns without days, and in version cells of words. `said` finds them in a text.
 */
export function versionsInCells(
  before: VersionTable,
  after: VersionTable,
  said: FindVersions,
): readonly ProseVersion[] {
  const columns = [...before.states.map(({ index }) => index), ...plainColumns(before)];
  const left = new Set(after.rows.map((row) => sourceOf(row, after)));
  const kept = before.rows.filter((row) => left.has(sourceOf(row, before)));
  return kept.flatMap((row) => {
    const isWords = isInWords(row) || isUnread(row) || isPreRelease(row);
    const own = isWords ? saidIn(row, before.candidate.version, said) : [];
    const others = columns.flatMap((column) => saidIn(row, column, said));
    return [...own, ...others.filter((found) => !isOwn(found, row))];
  });
}

/** What is said of versions in a cell of several words. */
function saidIn({ cells, line }: Row, column: number, said: FindVersions): readonly ProseVersion[] {
  const cell = cells[column];
  return cell === undefined || !/\p{L}\s|\s\p{L}/u.test(cell.text) ? [] : said(runOf(cell, line));
}

function sourceOf({ start, end }: Row, { text }: VersionTable): string {
  return text.slice(start, end);
}

function runOf({ start, before, raw }: Cell, line: number): ProseVersion['run'] {
  return { start: start + before, line, source: raw, before: '' };
}

/** Whether a row speaks of what it names itself. */
function isOwn({ label }: ProseVersion, { names }: Row): boolean {
  const numbers = parseNumbers(label.match(/\d+(?:\.\d+)*/u)?.[0] ?? '');
  return names.some(
    (name) => startsWith(numbers, name.label.numbers) || startsWith(name.label.numbers, numbers),
  );
}
