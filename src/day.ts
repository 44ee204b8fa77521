/**
 * A calendar date in UTC, `YYYY-MM-DD`. Two days compare as text. Ends are inclusive: a line that ends on a day is
 * still supported on it.
 */
export type Day = `${number}-${number}-${number}`;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const millisecondsPerDay = 86_400_000;

/** The day a text names, or null when it is not `YYYY-MM-DD` or no such day exists (2025-02-29). */
export function parseDay(text: string): Day | null {
  if (!dayPattern.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const day = dayOfTime(time);
  return day === text ? day : null;
}

/** The UTC day of a moment in seconds since 1970, as git and GitHub store it. */
export function dayOfEpochSeconds(seconds: number): Day {
  return dayOfTime(seconds * 1000);
}

/** The day `count` days after (or, when negative, before) `day`. */
export function addDays(day: Day, count: number): Day {
  return dayOfTime(Date.parse(`${day}T00:00:00Z`) + count * millisecondsPerDay);
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay);
}

function dayOfTime(time: number): Day {
  return new Date(time).toISOString().slice(0, 10) as Day;
}

/** The day of the week, from 0, Sunday, to 6. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
