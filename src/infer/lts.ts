import type { Line } from '../release/release.ts';
import { costOf, endsOf } from './dated.ts';
import type { Evidence } from './fit.ts';
import type { Grain, Guess } from './space.ts';
import { type ToldDays, toldDays } from './told-days.ts';
import { type CommonEnd, windowsIn } from './windows.ts';

const mostRead = 5;
const longWindows = ['12mo', '18mo', '24mo', '30mo', '36mo', '48mo', '60mo'];
const shortEnds = ['newest 1', 'newest 2', 'newest 3', 'next + 3mo', 'next + 6mo'];

type PlainEnd = { readonly end: string; readonly cost: number };

/** Policies with a longer end for the lines that a table calls LTS; none where it names none, or all. */
export function guessesWithLts(grain: Grain, evidence: Evidence): readonly Guess[] {
  const all = evidence.sights.slice(-mostRead).map((sight) => toldDays(sight, grain, evidence));
  const told = all.at(-1);
  if (told === undefined) return [];
  const names = new Set(all.flatMap(({ lts }) => [...lts]).map(({ name }) => name));
  const lts = told.lines.filter(({ name }) => names.has(name));
  if (lts.length === 0 || lts.length === told.lines.length) return [];
  const ends = (isLong: boolean) => endsFor(isLong, names, told);
  return selectorsOf(lts, told.lines).flatMap((selector, index) =>
    ends(true).flatMap((long) =>
      ends(false).map((short) => ({
        text: `line: ${grain}\nlts: ${selector}\nrules:\n  - when: lts\n    support: ${long.end}\nsupport: ${short.end}\n`,
        cost: 1 + long.cost + short.cost + index / 10,
      })),
    ),
  );
}

/** The ends of the LTS lines or of the others: those that days have in common, then usual ones. */
function endsFor(isLong: boolean, names: ReadonlySet<string>, told: ToldDays): readonly PlainEnd[] {
  const windows = windowsIn(
    endsOf(told, ({ line }) => names.has(line.name) === isLong),
    told,
  );
  const dated = windows
    .slice(0, 2)
    .map((window: CommonEnd) => ({ end: window.end, cost: costOf(window) / 2 }));
  if (!isLong) return [...dated, ...shortEnds.map((end, index) => ({ end, cost: 0.2 + index / 20 }))];
  const counted = [1, 2, 3, 4].map((count) => (count === 1 ? 'lts' : `lts(${count})`));
  const usual = [...counted, ...longWindows.map((window) => `release + ${window}`)];
  return [...dated, ...usual.map((end, index) => ({ end, cost: 0.3 + index / 20 }))];
}

/** What LTS lines have in common that no line between them has, then their names. */
function selectorsOf(lts: readonly Line[], lines: readonly Line[]): readonly string[] {
  const known = lines.slice(0, lines.indexOf(lts.at(-1) as Line) + 1);
  const common = [
    ...sameMinor(lts),
    { text: 'even', holds: ({ numbers }: Line) => (numbers[0] ?? 0) % 2 === 0 },
    { text: 'odd', holds: ({ numbers }: Line) => (numbers[0] ?? 0) % 2 === 1 },
  ].find(({ holds }) => lts.length > 1 && known.every((line) => holds(line) === lts.includes(line)));
  const names = `[${lts.map(({ name }) => JSON.stringify(name)).join(', ')}]`;
  return common === undefined ? [names] : [common.text, names];
}

/** `{ minor: 4 }`, where all of them are the fourth minor of a major. */
function sameMinor(lts: readonly Line[]) {
  const minors = new Set(lts.map(({ numbers }) => numbers[1]));
  const [minor] = minors;
  if (minors.size !== 1 || minor === undefined) return [];
  return [{ text: `{ minor: ${minor} }`, holds: ({ numbers }: Line) => numbers[1] === minor }];
}
