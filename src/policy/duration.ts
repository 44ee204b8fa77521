import type { Duration, DurationUnit } from './policy.ts';
import { tokensOf } from './token.ts';

/** The longest duration a policy may write; what is meant to last longer is `forever`. */
export const mostYears = 200;

const unitsPerYear: Readonly<Record<DurationUnit, number>> = { d: 366, w: 53, mo: 12, y: 1 };
const units: ReadonlyMap<string, DurationUnit> = new Map(
  Object.entries({
    ...{ d: 'd', day: 'd', days: 'd', w: 'w', week: 'w', weeks: 'w' },
    ...{ mo: 'mo', month: 'mo', months: 'mo', y: 'y', year: 'y', years: 'y' },
  } as const),
);

/** A duration of a day at least: `30d`, `18 months`; null for a text that is none, or a longer one than a policy may write. */
export function parseDuration(text: string): Duration | null {
  const [count, word, end] = tokensOf(text);
  const unit = parseUnit(word?.text ?? '');
  if (count?.kind !== 'number' || unit === null || end?.kind !== 'end') return null;
  const duration = { count: Number(count.text), unit };
  return duration.count > 0 && isWithinReach(duration) ? duration : null;
}

/** The unit a word names: `mo`, `month` or `months`; null when it names none. */
export function parseUnit(word: string): DurationUnit | null {
  return units.get(word) ?? null;
}

/** Whether a duration is at most `mostYears` long. */
export function isWithinReach({ count, unit }: Duration): boolean {
  return count <= mostYears * unitsPerYear[unit];
}
