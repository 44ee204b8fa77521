import type { Day } from '../day.ts';
import { type Family, keyOf, type Member, ownDay, stableMembers } from './family.ts';
import { compareVersions } from './version.ts';

/** What stands between the words of a name. */
export const separators = '-_/.@';

/*
 * How families of tags follow one another. Each function asks for families with at least one stable release.
 */

/** A renamed family: it starts, by day and by number, where the other stopped. Unknown days are the oldest. */
export function takesOver(family: Family, other: Family): boolean {
  return isAbove(family, other) && startsAfter(family, newestDay(other));
}

/**
 * Whether a family goes on with the very numbers of another: from the highest one, which may be tagged under both names,
 * or in the next major. Older lines may still get fixes under the old name.
 */
export function continues(family: Family, other: Family): boolean {
  const [lowest, highest] = [lowestOf(family), highestOf(other)];
  const step = (lowest.version.numbers[0] ?? 0) - (highest.version.numbers[0] ?? 0);
  return isNotBelow(family, other) && step <= 1 && startsAfter(family, ownDay(highest.tag) ?? '');
}

/** Whether a family was still used after another one stopped, with numbers or from a day on that follow it. */
export function outlives(family: Family, other: Family): boolean {
  const stopped = newestDay(other);
  return newestDay(family) > stopped && (isAbove(family, other) || startsAfter(family, stopped));
}

/** Whether all numbers of a family are above those of another. */
export function isAbove(family: Family, other: Family): boolean {
  return compareVersions(lowestOf(family).version, highestOf(other).version) > 0;
}

/** The same, where both may have one version in common. */
export function isNotBelow(family: Family, other: Family): boolean {
  return compareVersions(lowestOf(family).version, highestOf(other).version) >= 0;
}

/** Whether a family has the name of another one and more: `app-cli-` beside `app-`, `app-client@` beside `app@`. */
export function isPart(family: Family, other: Family): boolean {
  const [own, whole] = [wordsOf(family), wordsOf(other)];
  return whole !== '' && own.startsWith(whole) && separators.includes(own.charAt(whole.length) || 'none');
}

/** The key of a family without the separators at its end. */
export function wordsOf(family: Family): string {
  const key = keyOf(family);
  let end = key.length;
  while (end > 0 && separators.includes(key.charAt(end - 1))) end -= 1;
  return key.slice(0, end);
}

/** What the stable releases of a family come to. */
type Extent = {
  readonly lowest: Member;
  readonly highest: Member;
  /** The newest known day; the empty text, older than any day, when none is known. */
  readonly newest: string;
  /** The oldest day; null when the day of any release is not known. */
  readonly oldest: Day | null;
};

const extents = new WeakMap<Family, Extent>();

/** Looks at the releases of a family once, however often it is compared. */
function extentOf(family: Family): Extent {
  const known = extents.get(family) ?? readExtent(stableMembers(family));
  extents.set(family, known);
  return known;
}

function readExtent(members: readonly Member[]): Extent {
  const days = members.map(({ tag }) => ownDay(tag)).sort();
  return {
    lowest: members.reduce((a, b) => (compareVersions(b.version, a.version) < 0 ? b : a)),
    highest: members.reduce((a, b) => (compareVersions(a.version, b.version) < 0 ? b : a)),
    newest: days.reduce<string>((best, day) => (day !== null && day > best ? day : best), ''),
    oldest: days.includes(null) ? null : (days[0] ?? null),
  };
}

/** The newest known day of a family's releases; the empty text, older than any day, when none is known. */
export function newestDay(family: Family): string {
  return extentOf(family).newest;
}

function startsAfter(family: Family, day: string): boolean {
  const { oldest } = extentOf(family);
  return oldest !== null && oldest >= day;
}

function lowestOf(family: Family): Member {
  return extentOf(family).lowest;
}

function highestOf(family: Family): Member {
  return extentOf(family).highest;
}

/** The families that take over from all others. */
export function heirsOf(families: readonly Family[]): readonly Family[] {
  const byHighest = families.toSorted((a, b) => compareVersions(highestOf(b).version, highestOf(a).version));
  const byDay = families.toSorted((a, b) =>
    newestDay(a) < newestDay(b) ? 1 : newestDay(a) > newestDay(b) ? -1 : 0,
  );
  const others = (sorted: readonly Family[], heir: Family) =>
    sorted.slice(0, 2).find((other) => other !== heir);
  return families.filter((heir) => {
    const [highest, latest] = [others(byHighest, heir), others(byDay, heir)];
    return highest === undefined || latest === undefined
      ? true
      : isAbove(heir, highest) && startsAfter(heir, newestDay(latest));
  });
}

/** The families among `heirs` that are not below all others of `families`, and those that one of them is not below. */
export function meetings(heirs: readonly Family[], families: readonly Family[]): readonly Family[] {
  const byHighest = families.toSorted((a, b) => compareVersions(highestOf(a).version, highestOf(b).version));
  const byLowest = heirs.toSorted((a, b) => compareVersions(lowestOf(b).version, lowestOf(a).version));
  const meets = (heir: Family | undefined, other: Family | undefined) =>
    heir !== undefined && other !== undefined && isNotBelow(heir, other);
  const following = new Set(
    heirs.filter((heir) =>
      meets(
        heir,
        byHighest.slice(0, 2).find((one) => one !== heir),
      ),
    ),
  );
  return families.filter(
    (family) =>
      following.has(family) ||
      meets(
        byLowest.slice(0, 2).find((one) => one !== family),
        family,
      ),
  );
}
