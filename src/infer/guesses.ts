import type { Day } from '../day.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Policy } from '../policy/policy.ts';
import { guessesFromDays } from './dated.ts';
import { fromFloor, fromSaidFloor, inTiers, withExceptions, withFloor } from './derive.ts';
import { type Evidence, fitOf } from './fit.ts';
import { guessesWithLts } from './lts.ts';
import { byFit, type Fitted } from './rank.ts';
import { countOf, type Grain, type Guess, grainsOf, guessesFor, guessesOfPresets } from './space.ts';
import { countsTime, promisesForever, tellsTime } from './spans.ts';
import { tierWordsOf } from './tier-words.ts';
import { toldDays } from './told-days.ts';

/** A policy that was held against every version of the table. */
export type TriedPolicy = Fitted & Guess & { readonly policy: Policy; readonly guessed: number };

const mostInTiers = 8;
/** A history that is held against every policy, and what is looked at of a longer one first. */
const fewVersions = 12;
const newestVersions = 6;
const mostHeld = 50;
/** What is offered where there is no table to tell more. */
export const usual: readonly Guess[] = [
  { text: 'line: minor\nsupport: newest 1\n', cost: 1 },
  { text: 'line: major\nsupport: newest 1\n', cost: 1 },
  { text: 'line: major\nsupport: newest 2\n', cost: 1 },
  { text: 'line: minor\nsupport: newest 2\n', cost: 1 },
  { text: 'line: major\nsupport: newest 3\n', cost: 1 },
];
/** What needs no rules, windows or exceptions of its own. */
const plainCost = 2;

/** Every policy worth trying, each text once, the one that fits best first. `stated` is what the prose says. */
export function rankedGuesses(evidence: Evidence, stated: readonly Guess[]): readonly TriedPolicy[] {
  if (evidence.sights.length === 0) return heldAgainst([...stated, ...usual], evidence);
  const found = grainsOf(evidence.sights);
  const told = found.flatMap((grain) => [
    ...guessesFromDays(grain, evidence),
    ...guessesWithLts(grain, evidence),
  ]);
  const all = [...stated, ...told, ...plain(found), ...guessesOfPresets()];
  const first = heldAgainst(likeliest(all, evidence), evidence).toSorted(byFit);
  const ends = endsToldLast(found, evidence);
  const more = heldAgainst(derived(first, found, ends, evidence), evidence);
  const meant = [...first, ...more].filter(({ policy }) => ends.size === 0 || !promisesForever(policy));
  return firstOfEach(meant.toSorted(byFit), ({ text }) => text);
}

/** Of a long history the newest versions tell which policies are worth holding against all of it. */
function likeliest(guesses: readonly Guess[], evidence: Evidence): readonly Guess[] {
  if (evidence.sights.length <= fewVersions) return guesses;
  const newest = { ...evidence, sights: evidence.sights.slice(-newestVersions) };
  return heldAgainst(guesses, newest).toSorted(byFit).slice(0, mostHeld).map(plainOf);
}

/** The days on which the newest version of the table has lines end, by their names. */
function endsToldLast(found: readonly Grain[], evidence: Evidence): ReadonlyMap<string, Day> {
  const last = evidence.sights.at(-1);
  if (last === undefined) return new Map();
  const columns = found.flatMap((grain) => toldDays(last, grain, evidence).columns);
  return new Map(columns.flatMap(({ ends }) => ends.map(({ line, date }) => [line.name, date.day] as const)));
}

/** A policy as it was guessed, before what is unlikely of it was added. */
function plainOf({ text, guessed, said }: TriedPolicy): Guess {
  return { text, cost: guessed, said };
}

/** The first of all items that have a key in common. */
export function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const known = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    const isFirst = !known.has(key);
    known.add(key);
    return isFirst;
  });
}

/**
 * Holds policies against the evidence; a text that is no policy is left out. Where no version of the table speaks of time,
 * a policy that counts days is unlikely: people write tables some time after a release, and spans explain that, too.
 */
export function heldAgainst(guesses: readonly Guess[], evidence: Evidence): readonly TriedPolicy[] {
  const { sights, step } = evidence;
  const unlikely = sights.some(tellsTime) ? 0 : 5 + sights.length * 1.25;
  return guesses.flatMap(({ text, cost, said }) => {
    const policy = parsePolicy(text, 'proposal');
    if (!policy.ok) return [];
    const whole = cost + (countsTime(policy.value) ? unlikely : 0);
    const fit = fitOf(policy.value, evidence);
    step?.();
    return [{ text, cost: whole, guessed: cost, said, policy: policy.value, fit }];
  });
}

/** Policies of the table's usual grain before those of others. */
function plain(found: readonly Grain[]): readonly Guess[] {
  return found.flatMap((grain, index) =>
    guessesFor(grain).map(({ text, cost }) => ({ text, cost: cost + index * 0.3 })),
  );
}

/** What the best become with exceptions, a floor, or two tiers, as the newest version of the table has them. */
function derived(
  first: readonly TriedPolicy[],
  found: readonly Grain[],
  ends: ReadonlyMap<string, Day>,
  { sights, observe }: Evidence,
): readonly Guess[] {
  const last = sights.at(-1);
  if (last === undefined) return [];
  const day = last.days.at(-1) ?? last.day;
  const words = tierWordsOf(last);
  const excepted = first
    .filter(({ cost }) => cost < plainCost)
    .flatMap((guess) => {
      const [newest] = observe(last, day, guess.policy.line);
      return withExceptions(guess, guess.fit.at(-1) ?? [], ends, newest?.line.name) ?? [];
    });
  const floors = found.flatMap(
    (grain) => fromFloor(grain, observe(last, day, { kind: 'numbers', count: countOf(grain) })) ?? [],
  );
  const begun = first.flatMap((guess) => {
    const observed = observe(last, day, guess.policy.line);
    return withFloor(guess, guess.fit.at(-1) ?? [], observed) ?? [];
  });
  const likely = [...begun, ...first.slice(0, mostInTiers)];
  const tiered = words === null ? [] : likely.flatMap((guess) => inTiers(guess, words) ?? []);
  const said = fromSaidFloor(last);
  return [...excepted, ...floors, ...(said === null ? [] : [said]), ...begun, ...tiered];
}
