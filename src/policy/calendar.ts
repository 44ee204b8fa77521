import { addDays, type Day } from '../day.ts';
import type { Duration } from './policy.ts';

const lastYear = 9999;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day a duration after `day`; months and years clamp to the month's end (31 January + 1 month is 28 or 29 February). */
export function addDuration(day: Day, { count, unit }: Duration): Day {
  switch (unit) {
    case 'd':
      return addDaysWithinCalendar(day, count);
    case 'w':
      return addDaysWithinCalendar(day, count * 7);
    case 'mo':
      return addMonths(day, count);
    case 'y':
      return addMonths(day, count * 12);
  }
}

/** The last day of the month `day` lies in. */
export function endOfMonth(day: Day): Day {
  const { year, month } = partsOf(day);
  return dayOf(year, month, lengthOfMonth(year, month));
}

/** The last day of the year `day` lies in. */
export function endOfYear(day: Day): Day {
  return dayOf(partsOf(day).year, 12, 31);
}

/** The day before `day`. */
export function dayBefore(day: Day): Day {
  const { year, month, date } = partsOf(day);
  if (date > 1) return dayOf(year, month, date - 1);
  return month > 1 ? dayOf(year, month - 1, lengthOfMonth(year, month - 1)) : dayOf(year - 1, 12, 31);
}

/** The day after `day`. */
export function dayAfter(day: Day): Day {
  return addDaysWithinCalendar(day, 1);
}

function addMonths(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  const newYear = Math.floor(months / 12);
  const newMonth = (months % 12) + 1;
  return dayOf(newYear, newMonth, Math.min(date, lengthOfMonth(newYear, newMonth)));
}

/** Days have four digits for the year, so nothing lies after the end of the year 9999. */
function addDaysWithinCalendar(day: Day, count: number): Day {
  const enough = (lastYear - partsOf(day).year + 1) * 366;
  const later = count >= enough ? null : addDays(day, count);
  return later === null || later.startsWith('+') ? dayOf(lastYear, 12, 31) : later;
}

function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 31);
}

function partsOf(day: Day): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

function dayOf(year: number, month: number, date: number): Day {
  if (year > lastYear) return `${lastYear}-12-31` as Day;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

function pad(value: number, width: 2 | 4): string {
  return String(value).padStart(width, '0');
}
