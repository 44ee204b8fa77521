import { rememberedOf } from '../../remember.ts';
import { rawIn } from '../markdown/table.ts';
import { withoutCurrent } from '../read/current.ts';
import { currentWordsOf } from '../read/current-words.ts';
import { isPreRelease, type Name, namesVersions, type Row } from '../read/row.ts';
import { isWrong, type VersionTable, versionText } from '../read/version-table.ts';
import { wordedStates } from '../read/worded-states.ts';
import type { WantedLine } from '../wanted.ts';
import { type Edited, type Rewritten, rowsByText } from './edited.ts';

/** A line in another state than wanted, in the words of the table or in those of the old one. */
export function wrongStates({ now, old }: Edited): string | null {
  const wrong = now.wanted.lines.filter((line) => isWrong(line, now) || isMisnamed(line, now, old));
  return wrong.length === 0
    ? null
    : `The new table is wrong about ${wrong.map(({ line }) => line.name).join(', ')}.`;
}

/** The old table knows what its columns and texts mean; the new one could have turned them round. */
function isMisnamed(line: WantedLine, now: VersionTable, old: VersionTable | null): boolean {
  const row = now.speakers.of(line);
  if (old === null || row === null) return false;
  return !old.states.every((column) => column.satisfies(row, line.tier));
}

/** A new row for versions that were never released. */
export function inventedRow({ now, old }: Edited): string | null {
  const known = old === null ? new Map() : rowsByText(old);
  const invented = now.rows.find((row) => !known.has(versionText(row, now)) && isInvented(row, old));
  return invented === undefined ? null : `Nothing was released as "${versionText(invented, now)}".`;
}

/** A coarse row may lose a remark, `2.x` that was `2.x (current)`, but none comes in. */
function isInvented(row: Row, old: VersionTable | null): boolean {
  const known = old === null ? null : coarseOf(old);
  const isNew = ({ fit, label }: Name) =>
    fit === 'unreleased' || (fit === 'coarse' && known?.has(label.digits) !== true);
  return isPreRelease(row) || row.names.some(isNew);
}

/** What the coarse rows of a table name. */
const coarseOf = rememberedOf(({ rows }: VersionTable) => {
  const names = rows.flatMap((row) => row.names).filter(({ fit }) => fit === 'coarse');
  return new Set(names.map(({ label }) => label.digits));
});

/**
 * A row with words that the old table has beside other states alone, or not at all, in a column that tells each state in
 * its own; of words for the current row another rule judges.
 */
export function falseWords({ old, now }: Rewritten): string | null {
  const current = new Set(currentWordsOf(old).map(({ column }) => column));
  const columns = [...wordedStates(old).keys()];
  const wrong = now.rows.find((row) =>
    columns.some((column) => {
      const words = rawIn(row, column);
      const told = old.rows.filter((other) => rawIn(other, column) === words);
      const isTrue = told.some((other) => stateIn(other, old) === stateIn(row, now));
      const isOpen = told.length === 0 ? words.trim() === '' || /\d/u.test(words) : current.has(column);
      return namesVersions(row) && !isOpen && !isTrue;
    }),
  );
  return wrong === undefined ? null : `The row "${versionText(wrong, now)}" has the words of another state.`;
}

/** A state without its numbers and without the remark that it is that of the current row; null for any end of support. */
function stateIn(row: Row, { vocabulary }: VersionTable): string | null {
  const { stateRaw } = row;
  if (vocabulary.statusOf(row) === 'ended') return null;
  return (withoutCurrent(stateRaw) ?? stateRaw).replace(/\d+/gu, '');
}
