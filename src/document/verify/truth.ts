import { compareNumbers } from '../../release/version.ts';
import type { Entry, Name } from '../read/entry.ts';
import { contains } from '../read/speak.ts';
import { floorOf, isWrong, type Survey, versionText } from '../read/survey.ts';

/**
 * The first thing the new table says that is not so, or null: a line in another state than wanted, in its own words or
 * in those of the old table; a name nothing was released under; a bound over supported rows, or one that names nothing.
 * `old` is null where the document had no table.
 */
export function falsehood(now: Survey, old: Survey | null): string | null {
  const wrong = now.wanted.lines.filter((line) => isWrong(line, now) || isMisnamed(line, now, old));
  if (wrong.length > 0)
    return `The new table is wrong about ${wrong.map(({ line }) => line.name).join(', ')}.`;
  const known = new Map(old?.entries.map((entry) => [versionText(entry, old), entry]));
  const fresh = now.entries.filter((entry) => !known.has(versionText(entry, now)));
  const invented = fresh.find((entry) => isInvented(entry, old));
  if (invented !== undefined) return `Nothing was released as "${versionText(invented, now)}".`;
  const overlap = fresh.find((entry) => isOverlapping(entry, now));
  if (overlap !== undefined) return `The row "${versionText(overlap, now)}" also covers supported rows.`;
  if (old === null) return null;
  const loose = now.entries.find((entry) => {
    const was = known.get(versionText(entry, now));
    return isLoose(entry, now) && (was === undefined || !isLoose(was, old));
  });
  return loose === undefined ? null : `The bound "${versionText(loose, now)}" names no row above it.`;
}

/** The old table knows what its columns and texts mean; the new one could have turned them round. */
function isMisnamed(line: Survey['wanted']['lines'][number], now: Survey, old: Survey | null): boolean {
  const entry = now.speakers.of(line);
  if (old === null || entry === null) return false;
  return !old.states.every((column) => column.satisfies(entry, line.tier));
}

/** A coarse row may lose a remark, `2.x` that was `2.x (current)`, but none comes in. */
function isInvented({ names, notation }: Entry, old: Survey | null): boolean {
  const known = old?.entries.flatMap((entry) => entry.names).filter(({ fit }) => fit === 'coarse') ?? [];
  const isNew = ({ fit, label }: Name) =>
    fit === 'unreleased' || (fit === 'coarse' && !known.some((name) => name.label.digits === label.digits));
  return notation.kind === 'pre-release' || names.some(isNew);
}

/** An ended bound that reaches over a row it should stand beside; interleaved bounds reach over later ones. */
function isOverlapping(bound: Entry, { entries, vocabulary, order }: Survey): boolean {
  if (bound.notation.kind !== 'below' || vocabulary.says(bound) !== 'ended') return false;
  const before = entries.filter((entry) => {
    const isBefore = order === 'newest first' ? entry.index < bound.index : entry.index > bound.index;
    return isBefore && (vocabulary.says(entry) === 'supported' || isOfReleases(entry));
  });
  return before.map(floorOf).some((floor) => floor !== null && contains(bound, floor, false));
}

/** Ended ranges, pre-releases and names nothing was released under may lie within a bound as well. */
function isOfReleases({ names, notation }: Entry): boolean {
  return notation.kind === 'lines' && names.some(({ fit }) => fit !== 'unreleased');
}

/** `<` names the lowest version of a row, or the newest line where words speak for it; `<=` an ended line. */
function isLoose(bound: Entry, { entries, wanted, vocabulary }: Survey): boolean {
  const { notation } = bound;
  if (notation.kind !== 'below' || vocabulary.says(bound) === 'supported') return false;
  const { numbers } = notation.bound;
  if (notation.inclusive) {
    return !wanted.lines.some(
      ({ line, tier }) => tier === null && isSame(line.latest.version.numbers, numbers),
    );
  }
  const rows = entries.flatMap((entry) => [floorOf(entry) ?? []]).filter((floor) => floor.length > 0);
  const hasWords = rows.length === 0 || entries.some((entry) => entry.notation.kind === 'newest');
  const floors = hasWords ? [...rows, wanted.lines[0]?.line.numbers ?? []] : rows;
  return !floors.some((floor) => compareNumbers(floor, numbers) === 0 || isSame(floor, numbers));
}

/** Whether one names the other as far as it is written. */
function isSame(version: readonly number[], numbers: readonly number[]): boolean {
  return numbers.every((number, index) => (version[index] ?? 0) === number);
}
