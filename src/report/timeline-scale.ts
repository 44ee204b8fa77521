import { type Day, daysBetween } from '../day.ts';
import { addDuration } from '../policy/calendar.ts';

/** A mark on the axis of a picture: the first day of a month or a year, and what stands there. */
export type Tick = { readonly day: Day; readonly text: string };

const steps = [1, 3, 6, 12, 24, 60, 120] as const;

/**
 * The marks between two days, as dense as their texts allow: `room` is how many texts of seven characters, with a gap,
 * fit side by side.
 */
export function ticksBetween(from: Day, through: Day, room: number): readonly Tick[] {
  const months = daysBetween(from, through) / 30.4;
  const step = steps.find((count) => months / count <= Math.max(1, room)) ?? 120;
  const ticks: Tick[] = [];
  for (let day = firstTick(from, step); day <= through; day = addDuration(day, { count: step, unit: 'mo' }))
    ticks.push({ day, text: step >= 12 ? day.slice(0, 4) : day.slice(0, 7) });
  return ticks;
}

/** The first month on or after a day at which a step begins, counted from the first of January. */
function firstTick(from: Day, step: number): Day {
  const year = Number(from.slice(0, 4));
  const begin = step > 12 ? year - (year % (step / 12)) : year;
  let day = `${String(begin).padStart(4, '0')}-01-01` as Day;
  while (day < from) day = addDuration(day, { count: step, unit: 'mo' });
  return day;
}

/** Where the beginning of a day stands between two others, from 0 to 1. */
export function shareOf(day: Day, from: Day, through: Day): number {
  return daysBetween(from, day) / (daysBetween(from, through) + 1);
}
