import { addDays, type Day, daysBetween } from '../day.ts';
import type { Line } from '../release/release.ts';
import type { Ground } from './ground.ts';
import type { Guess } from './space.ts';

/** Lines that had releases at the same time, newest first, and when that was. */
export type Tended = { readonly lines: readonly string[]; readonly since: Day; readonly until: Day };

/** A policy that the tags show, and what shows it. */
export type TendedGuess = Guess & { readonly tended: Tended };

/** How long before the newest release others are looked for. */
const span = 183;
const most = 8;

/**
 * The policies that the tags show, where older lines still got releases after newer ones had come out: several minors of
 * a major, or several majors. Without it only the newest line is known to be looked after.
 */
export function guessesFromTags(ground: Ground, day: Day): readonly TendedGuess[] {
  const minors = tendedLines(ground.lines(day, { kind: 'numbers', count: 2 }));
  const majors = tendedLines(ground.lines(day, { kind: 'numbers', count: 1 }));
  const [first, second] = minors?.names ?? [];
  const isWithinMajor = first !== undefined && second !== undefined && majorOf(first) === majorOf(second);
  return [
    ...(isWithinMajor ? guesses('minor', `newest ${minors?.names.length}`, minors, 0.6) : []),
    ...guesses('major', `newest ${majors?.names.length}`, majors, 0.7),
    ...guesses('minor', `min(sibling, major(${majors?.names.length}))`, majors, 0.8),
  ];
}

type TendedNames = { readonly names: readonly string[]; readonly since: Day; readonly until: Day };

function guesses(
  line: string,
  support: string,
  found: TendedNames | null,
  cost: number,
): readonly TendedGuess[] {
  if (found === null) return [];
  const { names, since, until } = found;
  return [{ text: `line: ${line}\nsupport: ${support}\n`, cost, tended: { lines: names, since, until } }];
}

/** The newest lines down to the first that got nothing after its successor had come out; null where that is one. */
function tendedLines(lines: readonly Line[]): TendedNames | null {
  const days = lines.map(({ latest, released }) => ({ latest: latest.day, released }));
  const until = days.flatMap(({ latest }) => latest ?? []).reduce((a, b) => (a > b ? a : b), '' as Day);
  if (until === ('' as Day)) return null;
  const start = addDays(until, -span);
  const isTended = (at: number) => {
    const [latest, next] = [days[at]?.latest ?? null, days[at - 1]?.released ?? null];
    return latest !== null && next !== null && latest >= start && daysBetween(next, latest) > 0;
  };
  const end = lines.findIndex((_, at) => at > 0 && !isTended(at));
  const count = Math.min(most, end < 0 ? lines.length : end);
  if (count < 2) return null;
  const since =
    days
      .slice(0, count)
      .flatMap(({ latest }) => latest ?? [])
      .toSorted()[0] ?? until;
  return { names: lines.slice(0, count).map(({ name }) => name), since, until };
}

function majorOf(name: string): string {
  return name.split('.')[0] ?? name;
}
