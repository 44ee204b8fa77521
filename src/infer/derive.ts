import type { Day } from '../day.ts';
import { movesLatest } from '../document/read/named-release.ts';
import type { Policy } from '../policy/policy.ts';
import { compareNumbers } from '../release/version.ts';
import type { Contradiction } from './fit.ts';
import type { Observed } from './observe.ts';
import type { Sight } from './sight.ts';
import { everythingFrom, type Grain, type Guess, grains } from './space.ts';
import { countsTime } from './spans.ts';

const mostExceptions = 3;

/**
 * What fits but for a few lines, with those lines as exceptions: kept longer, or ended early, as the newest version of
 * the table has them; until the day that it tells of them, if any. Null where the table says nothing at all of such a
 * line, there are too many, or the newest line would end: then the table is ahead of the releases.
 */
export function withExceptions(
  { text, cost }: Guess,
  against: readonly Contradiction[],
  ends: ReadonlyMap<string, Day> = new Map(),
  newest: string | null = null,
): Guess | null {
  if (against.length === 0 || against.length > mostExceptions) return null;
  const entries = against.map(({ line, table }) =>
    line === newest && table === 'ended' ? null : exception(line, table, ends.get(line)),
  );
  if (entries.some((entry) => entry === null)) return null;
  const lines = entries.map((entry) => `  ${entry}`).join('\n');
  return { text: `${text}lines:\n${lines}\n`, cost: cost + 5 + against.length };
}

function exception(line: string, told: Contradiction['table'], end: Day | undefined): string | null {
  if (told !== 'supported' && told !== 'ended') return null;
  const until = told === 'supported' ? (end ?? 'forever') : 'never';
  const because =
    told === 'supported' ? 'SECURITY.md lists it as supported' : 'SECURITY.md lists it as ended';
  return `${JSON.stringify(line)}: { supported: ${until}, because: ${JSON.stringify(because)} }`;
}

/**
 * Everything from one line on, as the newest lines of a table are supported without a gap. Where no row says so, it
 * would only freeze what the table lists today.
 */
export function fromFloor(grain: Grain, observed: readonly Observed[]): Guess | null {
  const supported = observed.filter(({ told }) => told === 'supported').map(({ line }) => line);
  const lowest = supported.toSorted((a, b) => compareNumbers(a.numbers, b.numbers))[0];
  const isOpen =
    supported.length > 1 && observed.slice(0, supported.length).every(({ told }) => told === 'supported');
  if (lowest === undefined || !isOpen) return null;
  return { text: everythingFrom(grain, lowest.name), cost: 9 };
}

/** Everything from the version on that a row says, `>= 1.2.6`; null where none does. */
export function fromSaidFloor({ from }: Sight): Guess | null {
  if (from === null) return null;
  const numbers = from.slice(0, Math.max(1, from.findLastIndex((number) => number !== 0) + 1));
  const grain = grains[Math.min(3, numbers.length) - 1];
  if (grain === undefined) return null;
  return { text: everythingFrom(grain, numbers.join('.')), cost: 0.9, said: 'row' };
}

/**
 * What the prose says, but of nothing older than the table: "the last four minors", of which a table has three since
 * they began anew at 1.0. Null where the table has more against it than older lines.
 */
export function withFloor(
  { text, cost, said, policy }: Guess & { readonly policy: Policy },
  against: readonly Contradiction[],
  observed: readonly Observed[],
): Guess | null {
  const lowest = observed.findLast(({ told }) => told === 'supported')?.line;
  if (said !== 'prose' || countsTime(policy) || lowest === undefined || against.length === 0) return null;
  const older = new Set(observed.slice(observed.findIndex(({ line }) => line === lowest) + 1).map(nameOf));
  const isOlder = against.every(({ line, policy }) => policy !== 'ended' && older.has(line));
  const rule = `rules:\n  - when: "<${lowest.name}"\n    support: never\n`;
  return isOlder
    ? { text: text.replace(/^support: /m, () => `${rule}support: `), cost: cost + 0.5, said }
    : null;
}

function nameOf({ line }: Observed): string {
  return line.name;
}

/** The tiers that the words of a table tell apart: how many of its newest lines are in the first, and their names. */
export type TierWords = { readonly first: string; readonly last: string; readonly count: number };

/** The same end for the last of two tiers, which is likelier in a table that tells two apart. */
export function inTiers({ text, cost, said }: Guess, { first, last, count }: TierWords): Guess | null {
  const end = /^support: (.+)$/m.exec(text)?.[1];
  if (end === undefined || (text.includes('rules:') && said !== 'prose')) return null;
  const until = count === 1 ? 'next' : `newest ${count}`;
  if (end === until || end === `newest ${count}`) return null;
  return {
    text: text.replace(/^support: .+$/m, `tiers:\n  ${first}: ${until}\n  ${last}: ${end}`),
    cost: cost - 0.5,
    said,
  };
}

/** The same with the column of latest releases kept up, where people moved its cells in the history of the table. */
export function withLatestReleases<G extends Guess & { readonly policy: Policy }>(
  guess: G,
  sights: readonly Sight[],
): G {
  const isMoved = sights.some(({ candidate }, index) => {
    const before = sights[index - 1]?.candidate;
    return before !== undefined && movesLatest(before, candidate);
  });
  const { policy, text } = guess;
  if (!isMoved || policy.document.latest === 'update') return guess;
  const document = { ...policy.document, latest: 'update' as const };
  return { ...guess, text: `${text}latest: update\n`, policy: { ...policy, document } };
}

/** The same with a row for each line in place of rows that hold several lines, which the policy would tear apart. */
export function withConcreteRows({ text, cost, said }: Guess): Guess {
  return { text: `${text}rows: concrete\n`, cost: cost + 1, said };
}
