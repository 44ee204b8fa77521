import { type Family, keyOf, type Member, ownDay, stableMembers } from './family.ts';
import { compareVersions } from './version.ts';

const separators = '-_/.@';

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
function wordsOf(family: Family): string {
  const key = keyOf(family);
  let end = key.length;
  while (end > 0 && separators.includes(key.charAt(end - 1))) end -= 1;
  return key.slice(0, end);
}

/** The newest known day of a family's releases; the empty text, older than any day, when none is known. */
export function newestDay(family: Family): string {
  const days = stableMembers(family).map(({ tag }) => ownDay(tag) ?? '');
  return days.sort().at(-1) ?? '';
}

function startsAfter(family: Family, day: string): boolean {
  const days = stableMembers(family).map(({ tag }) => ownDay(tag));
  return days.every((own) => own !== null && own >= day);
}

function lowestOf(family: Family): Member {
  return stableMembers(family).reduce((a, b) => (compareVersions(b.version, a.version) < 0 ? b : a));
}

function highestOf(family: Family): Member {
  return stableMembers(family).reduce((a, b) => (compareVersions(a.version, b.version) < 0 ? b : a));
}
