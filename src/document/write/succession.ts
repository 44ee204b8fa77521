import { compareNumbers } from '../../release/version.ts';
import type { Entry } from '../read/entry.ts';
import type { Survey } from '../read/survey.ts';
import type { WantedLine } from '../wanted.ts';
import type { Rows } from './rows.ts';

/** The row a new one is cloned from: the newest listed one for a newer line, else the nearest by version. */
export function sourceFor({ line }: WantedLine, { entries }: Survey): Entry | null {
  const named = entries.filter(({ notation }) => notation.kind === 'lines');
  const isOlder = ({ names }: Entry) =>
    names.every(({ label }) => compareNumbers(label.numbers, line.numbers) < 0);
  const below = named.filter(isOlder);
  const above = named.filter((entry) => !below.includes(entry));
  const byVersion = (a: Entry, b: Entry) =>
    compareNumbers(b.names[0]?.label.numbers ?? [], a.names[0]?.label.numbers ?? []);
  return [...below].sort(byVersion)[0] ?? [...above].sort(byVersion).at(-1) ?? null;
}

/** The newest row, when a line that is newer still takes its place. */
export function displacedBy(newest: WantedLine | undefined, table: Survey): Entry | null {
  const source = newest === undefined ? null : sourceFor(newest, table);
  if (newest === undefined || source === null) return null;
  return compareNumbers(newest.line.numbers, source.names[0]?.label.numbers ?? []) > 0 ? source : null;
}

/** Whether the only new line takes the place of a row that goes. */
export function isHeir(
  { tier }: WantedLine,
  source: Entry | null,
  { vocabulary }: Survey,
  { added, fateOf }: Rows,
): boolean {
  if (source === null) return false;
  const isReplaced = fateOf(source).kind === 'drop' && vocabulary.satisfies(source, tier);
  return added.length === 1 && tier !== null && isReplaced;
}
