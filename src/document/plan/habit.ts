import type { DocumentRules } from '../../policy/policy.ts';
import { compareNumbers } from '../../release/version.ts';
import { mostEndedRows } from '../read/ended.ts';
import { isUnread, type Row } from '../read/row.ts';
import { type VersionTable, versionText } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { catchAlls, type StandingVersions, takerOf } from './catch-alls.ts';
import { isGitHubExample } from './github-example.ts';
import { isAnnotationOf, isCutOff, isOvershadowed } from './leaving.ts';

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

/** How many rows of ended lines people wrote that a catch-all could take, those beneath it not counted. */
export function writtenRows(
  listed: readonly Row[],
  takers: readonly Row[],
  standing: StandingVersions,
  table: VersionTable,
): number {
  return listed.filter(
    (row) =>
      !takers.some((taker) => isAnnotationOf(taker, row, table.order)) &&
      row.names.every(({ label }) => takerOf(label.numbers, takers, standing, table) !== null),
  ).length;
}

/**
 * How many rows of ended lines stay that a catch-all could take: as many as the table's last edits left; else those
 * (`written`) that people wrote, and with them what ends, until they are too many.
 */
export function rowsLeft(
  candidates: readonly WantedLine[],
  written: number,
  { wanted, rows }: VersionTable,
): number {
  const left = wanted.practice?.left ?? (written > 0 && !isGitHubExample(rows) ? Infinity : 0);
  return left === Infinity && candidates.length > mostEndedRows ? written : left;
}

/**
 * The lines that no catch-all can take, in a table without a row of its own for any that ended: those between supported
 * ones get none where its last edits passed such lines over, or it does now, or they are more than the supported ones.
 */
export function withoutOmitted(stuck: readonly WantedLine[], table: VersionTable): readonly WantedLine[] {
  const { wanted, newestListed, speakers } = table;
  const supported = wanted.lines.filter(({ tier }) => tier !== null).map(({ line }) => line.numbers);
  const isBetween = ({ line }: WantedLine) =>
    supported.some((other) => compareNumbers(other, line.numbers) < 0);
  const between = stuck.filter(
    (line) => isBetween(line) && !isCutOff(line, table) && !isOvershadowed(line, table),
  );
  const wasOmitted = (line: WantedLine) =>
    line.tier === null && speakers.of(line) === null && compareNumbers(line.line.numbers, newestListed) < 0;
  const isOmitted =
    wanted.practice?.between === false ||
    between.length > supported.length ||
    wanted.lines.some((line) => wasOmitted(line) && isBetween(line));
  return isOmitted ? stuck.filter((line) => !between.includes(line)) : stuck;
}
