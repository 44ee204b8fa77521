import type { DocumentRules } from '../../policy/policy.ts';
import { isUnread, type Row } from '../read/row.ts';
import { type VersionTable, versionText } from '../read/version-table.ts';
import { catchAlls } from './catch-alls.ts';

/** What a table does with what ends, where the policy does not say it. */
export type Habit = 'keep' | 'practice' | 'fold' | 'drop';

/**
 * A table of supported rows only drops what ends; one with a catch-all goes on as its last edits did, or as its rows show; one that lists ended
 * lines keeps them, be it in a row whose version cannot be read.
 */
export function habitOf(catchAlls: number, table: VersionTable): Habit {
  const { rows, vocabulary } = table;
  if (catchAlls > 0) return 'practice';
  const isOfVersions = (row: Row) =>
    row.names.length > 0 || (isUnread(row) && /\d/u.test(versionText(row, table)));
  const listsEnded = rows.some((row) => isOfVersions(row) && vocabulary.statusOf(row) === 'ended');
  return listsEnded ? 'keep' : 'drop';
}

/** Whether what ends leaves the table without a trace, as it does in a list of supported lines. */
export function isListOfSupported(table: VersionTable, rule: DocumentRules['ended']): boolean {
  const takers = catchAlls(table).length;
  return rule === 'drop' || (rule !== 'keep' && habitOf(takers, table) === 'drop');
}
