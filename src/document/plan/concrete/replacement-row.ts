import { parseNumbers } from '../../../release/interval.ts';
import { struckLike } from '../../cells/remarks.ts';
import { boundLabel, clonedDigits, clonedLabel, dressed, plainLabel } from '../../cells/version-cell.ts';
import type { Row } from '../../markdown/table.ts';
import { coverageOf } from '../../read/coverage.ts';
import { boundBelow, type Label, replaceDigits } from '../../read/label.ts';
import type { Notation } from '../../read/notation.ts';
import { type Entry, type Name, upperBound } from '../../read/row.ts';
import { readState } from '../../read/state.ts';
import type { VersionTable } from '../../read/version-table.ts';
import type { WantedLine } from '../../wanted.ts';

/**
 * A row that takes the place of `origin`: what it would read as, and the Markdown of the cells in which it differs,
 * by column.
 */
export type Replacement = {
  readonly entry: Entry;
  readonly origin: Entry;
  readonly cells: ReadonlyMap<number, string>;
};

/**
 * The row of `line` in the place of `origin`, written like `source`, or like the words of `origin` without one; `texts`
 * are its states that differ.
 */
export function rowInPlace(
  origin: Entry,
  line: WantedLine,
  source: Entry | null,
  texts: ReadonlyMap<number, string>,
  table: VersionTable,
): Replacement | null {
  const raw = labelInPlace(origin, line, source, table);
  if (raw === null) return null;
  const digits = source === null ? line.line.name : clonedDigits(source, line);
  const label = labelOf(digits, raw);
  const fit: Name['fit'] = label.numbers.length > line.line.numbers.length ? 'finer' : 'own';
  const notation: Notation = { kind: 'lines', labels: [label], suffix: '' };
  const cells = new Map([...texts, [table.candidate.version, struckLike(raw, line.tier, table)]]);
  const names = [{ label, fit, line }];
  const entry = { ...stated(written(origin, cells), table), notation, coverage: coverageOf(notation), names };
  return { origin, cells, entry };
}

function labelInPlace(
  origin: Entry,
  line: WantedLine,
  source: Entry | null,
  { candidate, wanted, entries }: VersionTable,
): string | null {
  const rawOf = (entry: Entry) => entry.row.cells[candidate.version]?.raw ?? '';
  if (source !== null) return clonedLabel(source, rawOf(source), line, line === wanted.lines[0]);
  const isV = entries.some((entry) => /(?<!\p{L})v\d/u.test(entry.row.cells[candidate.version]?.text ?? ''));
  return dressed(rawOf(origin), `${isV ? 'v' : ''}${plainLabel(line)}`);
}

/**
 * The bound beneath a row, in the place of the same origin, with the words for what has ended: `texts`, by column. A
 * table that has such a bound shows how it is written.
 */
export function boundInPlace(
  above: Replacement,
  texts: ReadonlyMap<number, string>,
  table: VersionTable,
): Replacement | null {
  const { version } = table.candidate;
  const { origin } = above;
  const raw = boundText(above, table);
  const digits = /\d+(?:\.\d+)*/u.exec(raw ?? '')?.[0];
  if (raw === null || digits === undefined) return null;
  const cells = new Map([...texts, [version, raw]]);
  const notation: Notation = { kind: 'below', bound: labelOf(digits, raw), inclusive: false };
  const entry = {
    ...stated(written(origin, cells), table),
    notation,
    coverage: coverageOf(notation),
    names: [],
  };
  return { origin, cells, entry };
}

/** An entry as the state in its row reads. */
function stated(entry: Entry, { candidate }: VersionTable): Entry {
  const { raw = '', text = '' } = entry.row.cells[candidate.state] ?? {};
  return { ...entry, state: readState(text, entry.order), stateRaw: raw };
}

function boundText({ entry, cells }: Replacement, { entries, candidate }: VersionTable): string | null {
  const digits = entry.names[0]?.label.digits ?? '';
  const like = entries.find((each) => upperBound(each)?.inclusive === false);
  const bound = like === undefined ? undefined : upperBound(like)?.bound;
  if (like === undefined || bound === undefined) return boundLabel(cells.get(candidate.version) ?? '');
  const raw = like.row.cells[candidate.version]?.raw ?? '';
  return replaceDigits(raw, bound.digits, boundBelow(bound, digits));
}

/** The row of an entry with the Markdown of some cells replaced. */
function written(origin: Entry, cells: ReadonlyMap<number, string>): Entry {
  const row: Row = {
    ...origin.row,
    cells: origin.row.cells.map((cell, column) => {
      const raw = cells.get(column);
      return raw === undefined
        ? cell
        : { ...cell, raw, text: raw.replace(/[`*~]|(?<!\w)_+|(?<!_)_+(?!\w)/gu, '') };
    }),
  };
  return { ...origin, row };
}

function labelOf(digits: string, raw: string): Label {
  return { digits, numbers: parseNumbers(digits), wildcard: /\d\.[xyzXYZ*]/u.test(raw) };
}
