import { type Day, weekdayOf } from '../../day.ts';
import type { DatePart } from './date-format.ts';
import { monthNamed } from './lexicon.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The parts of a day, each as the part of another date is written. */
export const printedPart: Readonly<Record<DatePart, (like: string, day: Day, short: boolean) => string>> = {
  weekday: (like, day) => {
    const name = weekdays[weekdayOf(day)] ?? '';
    return like.endsWith('day') ? name : name.slice(0, 3);
  },
  yyyy: (_, day) => day.slice(0, 4),
  mm: (_, day, short) => (short ? String(Number(day.slice(5, 7))) : day.slice(5, 7)),
  dd: (_, day, short) => (short ? String(Number(day.slice(8))) : day.slice(8)),
  d: (like, day) => `${like.startsWith('0') ? day.slice(8) : Number(day.slice(8))}${ordinal(like, day)}`,
  month: (like, day, short) => {
    const { names = [], isShort = false } = monthNamed(like) ?? {};
    const name = names[Number(day.slice(5, 7)) - 1] ?? '';
    return inCaseOf(like, short && !isShort ? name.slice(0, 3) : name);
  },
  q: (like, day) => like.charAt(0) + String(Math.ceil(Number(day.slice(5, 7)) / 3)),
  h: (like, day) => like.charAt(0) + String(Math.ceil(Number(day.slice(5, 7)) / 6)),
};

function inCaseOf(like: string, name: string): string {
  if (like === like.toUpperCase()) return name.toUpperCase();
  const first = name.charAt(0);
  return (
    (like.charAt(0) === like.charAt(0).toLowerCase() ? first.toLowerCase() : first.toUpperCase()) +
    name.slice(1)
  );
}

function ordinal(like: string, day: Day): string {
  const suffix = like.replace(/^\d+/u, '');
  const date = Number(day.slice(8));
  if (suffix === 'er') return date === 1 ? 'er' : '';
  if (!/^\p{L}/u.test(suffix)) return suffix;
  if (date > 10 && date < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][date % 10] ?? 'th';
}
