import { unknownTier } from '../problem/policy.ts';
import type { PolicyValues } from './keys.ts';
import type { PolicyEntry } from './node.ts';
import type { Override, Tier } from './policy.ts';
import { type PieceReading, readAll } from './reader.ts';
import type { LineEntry } from './sections.ts';
import { readEnd, readTiersOrSupport, supportedTier } from './tiers.ts';

/** The exceptions under `lines`. Their tiers must be the policy's; a policy that has none takes them from there. */
export function overridesOf(values: PolicyValues): PieceReading<readonly Override[]> {
  const lists = tierLists(values);
  const known = [...new Set(lists.flat().map(({ name }) => name))];
  const exceptions = (values.lines ?? []).filter(({ tiers }) => tiers.length > 0);
  return readAll(exceptions, (entry) => overrideOf(entry, known, lists));
}

/** Every list of tiers the policy has, by rule and without. */
export function tierLists(values: PolicyValues): readonly (readonly Tier[])[] {
  return [values.support ?? values.tiers ?? [], ...(values.rules ?? []).map(({ tiers }) => tiers)];
}

function overrideOf(
  entry: LineEntry,
  known: readonly string[],
  lists: readonly (readonly Tier[])[],
): PieceReading<Override> {
  const tiers =
    known.length === 0 ? readTiersOrSupport(entry.tiers) : readExceptions(entry.tiers, known, lists);
  const { line, because, see } = entry;
  const value = { line, tiers: tiers.value ?? [], because: because ?? '', see };
  return { value, problems: tiers.problems };
}

function readExceptions(
  entries: readonly PolicyEntry[],
  known: readonly string[],
  lists: readonly (readonly Tier[])[],
): PieceReading<readonly Tier[]> {
  return readAll(entries, ({ key, keyPlace, value }): PieceReading<Tier> => {
    const name = key === 'support' && !known.includes('support') ? supportedTier : key;
    const end = readEnd(value, { earlier: earlierThan(name, lists), later: known });
    const problems = known.includes(name)
      ? end.problems
      : [unknownTier(name, known, keyPlace), ...end.problems];
    return { value: end.value && { name, end: end.value }, problems };
  });
}

/** The tiers that stand before this one in some list. */
function earlierThan(name: string, lists: readonly (readonly Tier[])[]): readonly string[] {
  return lists.flatMap((list) => {
    const names = list.map((tier) => tier.name);
    return names.slice(0, Math.max(0, names.indexOf(name)));
  });
}
