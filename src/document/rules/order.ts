import { compareNumbers } from '../../release/version.ts';
import { contains } from '../read/coverage.ts';
import { type Entry, floorOf, isNewest, isRest, meansNewest, scopeOf, upperBound } from '../read/row.ts';
import { type VersionTable, versionText } from '../read/version-table.ts';
import { firstPlaces, type Rewritten } from './edited.ts';

/** Rows that stay and stand in another order, or rows in order that are so no more for whoever reads them next. */
export function lostOrder({ old, now }: Rewritten): string | null {
  const texts = old.entries.map((entry) => versionText(entry, old));
  const first = firstPlaces(texts);
  const places = now.entries.flatMap((entry) => first.get(versionText(entry, now)) ?? []);
  const isKept = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
  const isOrderly =
    !isOrdered(old, old.order) || [old.order, now.order].every((order) => isOrdered(now, order));
  return isKept && isOrderly ? null : 'The order of the rows was lost.';
}

function isOrdered({ entries }: VersionTable, order: VersionTable['order']): boolean {
  const floors = entries.flatMap((entry) => {
    const floor = floorOf(entry);
    return floor === null ? [] : [floor];
  });
  const sign = order === 'newest first' ? 1 : -1;
  return floors.every(
    (floor, index) => index === 0 || compareNumbers(floors[index - 1] ?? [], floor) * sign >= 0,
  );
}

/** A branch, or words for the newest, that stood at one end of the named rows and does not any more. */
export function shiftedBranch({ old, now }: Rewritten): string | null {
  const shifted = old.entries.find((entry) => meansNewest(entry) && leftItsEnd(entry, old, now));
  return shifted === undefined ? null : lostPlace(shifted, old);
}

function lostPlace(entry: Entry, table: VersionTable): string {
  return `The row "${versionText(entry, table)}" lost its place.`;
}

/** A branch that stood alone stays on top. */
function leftItsEnd(entry: Entry, old: VersionTable, now: VersionTable): boolean {
  const text = versionText(entry, old);
  const at = now.entries.findIndex((each) => versionText(each, now) === text);
  if (at === -1) return false;
  const isMeant = [isNamed, isNewest].find((is) => old.entries.some(is) && now.entries.some(is)) ?? isNamed;
  const before = old.entries.filter(old.entries.some(isNamed) ? isNamed : isNewest).map(({ index }) => index);
  const after = now.entries.filter(isMeant).map(({ index }) => index);
  const wasTop = before.every((index) => index > entry.index);
  const wasBottom = before.length > 0 && before.every((index) => index < entry.index);
  return (wasTop && after.some((index) => index < at)) || (wasBottom && after.some((index) => index > at));
}

function isNamed({ names }: Entry): boolean {
  return names.length > 0;
}

/** A catch-all that stands before a row that is newer than everything it holds, and none did. */
export function strayCatchAll({ old, now }: Rewritten): string | null {
  const astray = now.entries.find((entry) => isAstray(entry, now, old.order));
  const wasInPlace = !old.entries.some((entry) => isAstray(entry, old, old.order));
  return astray !== undefined && wasInPlace ? lostPlace(astray, now) : null;
}

function isAstray(entry: Entry, { entries }: VersionTable, order: VersionTable['order']): boolean {
  if (upperBound(entry) === null && !isRest(entry)) return false;
  const behind = entries.filter(({ index }) =>
    order === 'newest first' ? index > entry.index : index < entry.index,
  );
  return behind.some((row) => {
    const floor = floorOf(row);
    if (floor === null) return false;
    return isRest(entry) ? scopeOf(entry).length === 0 : !contains(entry, floor);
  });
}
