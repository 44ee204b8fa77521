import { beginningsOf } from '../../release/interval.ts';
import { rememberedOf } from '../../remember.ts';
import { textIn } from '../markdown/table.ts';
import { contains } from '../read/coverage.ts';
import { coarseNames, isSpan, type Row, rangeOf, upperBound } from '../read/row.ts';
import { readState } from '../read/state.ts';
import { plainColumns, type VersionTable } from '../read/version-table.ts';
import type { WantedLine } from '../wanted.ts';
import { isDrawnBelow, type StandingVersions, takerOf } from './catch-alls.ts';

/**
 * Whether an ended line lies inside a catch-all above a line that must now be listed as supported: the catch-all will
 * end below that line and can hold this one no longer.
 */
export function isCutOff(line: WantedLine, table: VersionTable): boolean {
  const holder = table.speakers.of(line);
  if (line.tier !== null || holder === null || upperBound(holder) === null) return false;
  return isDrawnBelow(holder, line.line.numbers, table);
}

/** Without a row of its own the line would be taken for supported: a coarser row or range of lines that are lies over it. */
export function isOvershadowed(wantedLine: WantedLine, table: VersionTable): boolean {
  const { line } = wantedLine;
  const { coarse, wide } = shadows(table);
  if (beginningsOf(line.numbers).some((name) => coarse.has(name))) return true;
  const speaker = table.speakers.of(wantedLine);
  return wide.some((row) => (row.names.length > 0 || speaker !== row) && holdsLatest(row, line.latest));
}

/** The rows of several supported versions that hold a supported line: what the coarser ones name, and the others. */
const shadows = rememberedOf(({ rows, vocabulary, wanted }: VersionTable) => {
  const supported = wanted.lines.filter(({ tier }) => tier !== null);
  const held = new Set(supported.flatMap(({ line }) => beginningsOf(line.numbers)));
  const promising = rows.filter((row) => vocabulary.statusOf(row) === 'supported');
  const names = promising.filter((row) => !isSpan(row)).map(coarseNames);
  return {
    coarse: new Set(names.filter((each) => each.some((name) => held.has(name))).flat()),
    wide: promising
      .filter(isSpan)
      .filter((row) => supported.some(({ line }) => holdsLatest(row, line.latest))),
  };
});

/** Whether finer rows stand beside a coarser one, which is the rest of its line then. */
export function isRestOfLine({ names: [coarse] }: Row, { rows }: VersionTable): boolean {
  return finerNames(rows).has(coarse?.label.numbers.join('.') ?? '');
}

/** What the finer names begin with. */
const finerNames = rememberedOf((rows: readonly Row[]) => {
  const finer = rows.flatMap(({ names }) => names.filter(({ fit }) => fit !== 'coarse'));
  return new Set(finer.flatMap(({ label }) => ['', ...beginningsOf(label.numbers)]));
});

function holdsLatest(row: Row, { version }: WantedLine['line']['latest']): boolean {
  return contains(row, version.numbers);
}

/**
 * Whether an ended line may leave its row: a catch-all takes it, or a range speaks for it already; without the row nobody
 * would take it for supported. The newest line never may: its row tells that everything has ended.
 */
export function mayLeave(
  line: WantedLine,
  takers: readonly Row[],
  standing: StandingVersions,
  table: VersionTable,
): boolean {
  if (isCutOff(line, table) || isOvershadowed(line, table)) return false;
  const speaker = table.speakers.of(line);
  if (line === table.wanted.lines[0] && (speaker === null || !isSpan(speaker))) return false;
  if (takerOf(line.line.numbers, takers, standing, table) !== null) return true;
  return speaker !== null && rangeOf(speaker) !== null && takers.includes(speaker);
}

/** Whether a line is listed although a bound holds it already: such a row stands for its own sake. */
export function isAnnotated(line: WantedLine, takers: readonly Row[], table: VersionTable): boolean {
  const speaker = table.speakers.of(line);
  if (speaker === null || speaker.names.length === 0) return false;
  return (
    hasOwnWords(speaker, takers, table) || takers.some((taker) => isAnnotationOf(taker, speaker, table.order))
  );
}

/** Whether an ended row says something in a further column that no row for all the older ones says: `Update to 1.3`. */
function hasOwnWords(row: Row, takers: readonly Row[], table: VersionTable): boolean {
  if (table.vocabulary.statusOf(row) !== 'ended') return false;
  return plainColumns(table).some((column) => {
    const text = textIn(row, column);
    const isOwn = /\p{L}/u.test(text) && (readState(text).kind === 'unread' || /\d/u.test(text));
    return isOwn && takers.every(({ cells }) => cells[column]?.text !== text);
  });
}

/** Whether a row stands inside a bound, and behind it; one before it is a row like others that ended. */
export function isAnnotationOf(bound: Row, row: Row, order: VersionTable['order']): boolean {
  const isBehind = order === 'newest first' ? row.index > bound.index : row.index < bound.index;
  return upperBound(bound) !== null && isBehind && isWithin(row, bound);
}

function isWithin({ names }: Row, bound: Row): boolean {
  return names.every(({ label }) => contains(bound, label.numbers));
}
