import { compareNumbers } from '../../release/version.ts';
import { contains } from '../read/coverage.ts';
import { isNewest, isRest, lowestOf, meansNewest, type Row, scopeOf, upperBound } from '../read/row.ts';
import { type VersionTable, versionText } from '../read/version-table.ts';
import { firstPlaces, type Rewritten } from './edited.ts';

/** Rows that stay and stand in another order, or rows in order that are so no more for whoever reads them next. */
export function lostOrder({ old, now }: Rewritten): string | null {
  const texts = old.rows.map((row) => versionText(row, old));
  const first = firstPlaces(texts);
  const places = now.rows.flatMap((row) => first.get(versionText(row, now)) ?? []);
  const isKept = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
  const isOrderly =
    !isOrdered(old, old.order) || [old.order, now.order].every((order) => isOrdered(now, order));
  return isKept && isOrderly ? null : 'The order of the rows was lost.';
}

function isOrdered({ rows }: VersionTable, order: VersionTable['order']): boolean {
  const lowest = rows.flatMap((row) => {
    const version = lowestOf(row);
    return version === null ? [] : [version];
  });
  const sign = order === 'newest first' ? 1 : -1;
  return lowest.every(
    (version, index) => index === 0 || compareNumbers(lowest[index - 1] ?? [], version) * sign >= 0,
  );
}

/** A branch, or words for the newest, that stood at one end of the named rows and does not any more. */
export function shiftedBranch({ old, now }: Rewritten): string | null {
  const shifted = old.rows.find((row) => meansNewest(row) && leftItsEnd(row, old, now));
  return shifted === undefined ? null : lostPlace(shifted, old);
}

function lostPlace(row: Row, table: VersionTable): string {
  return `The row "${versionText(row, table)}" lost its place.`;
}

/** A branch that stood alone stays on top. */
function leftItsEnd(row: Row, old: VersionTable, now: VersionTable): boolean {
  const text = versionText(row, old);
  const at = now.rows.findIndex((each) => versionText(each, now) === text);
  if (at === -1) return false;
  const isMeant = [namesAny, isNewest].find((is) => old.rows.some(is) && now.rows.some(is)) ?? namesAny;
  const before = old.rows.filter(old.rows.some(namesAny) ? namesAny : isNewest).map(({ index }) => index);
  const after = now.rows.filter(isMeant).map(({ index }) => index);
  const wasTop = before.every((index) => index > row.index);
  const wasBottom = before.length > 0 && before.every((index) => index < row.index);
  return (wasTop && after.some((index) => index < at)) || (wasBottom && after.some((index) => index > at));
}

function namesAny({ names }: Row): boolean {
  return names.length > 0;
}

/** A catch-all that stands before a row that is newer than everything it holds, and none did. */
export function strayCatchAll({ old, now }: Rewritten): string | null {
  const astray = now.rows.find((row) => isAstray(row, now, old.order));
  const wasInPlace = !old.rows.some((row) => isAstray(row, old, old.order));
  return astray !== undefined && wasInPlace ? lostPlace(astray, now) : null;
}

function isAstray(row: Row, { rows }: VersionTable, order: VersionTable['order']): boolean {
  if (upperBound(row) === null && !isRest(row)) return false;
  const behind = rows.filter(({ index }) =>
    order === 'newest first' ? index > row.index : index < row.index,
  );
  return behind.some((other) => {
    const version = lowestOf(other);
    if (version === null) return false;
    return isRest(row) ? scopeOf(row).length === 0 : !contains(row, version);
  });
}
