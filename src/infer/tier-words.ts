import { readState } from '../document/read/state.ts';
import type { TierWords } from './derive.ts';
import type { Sight } from './sight.ts';

/** What a lesser tier is called, by what its cells or the header of its column say. */
const names: readonly (readonly [RegExp, string])[] = [
  [/secur/iu, 'security'],
  [/critical/iu, 'critical'],
  [/maint/iu, 'maintenance'],
  [/extended/iu, 'extended'],
  [/lts|long.term/iu, 'long-term'],
];

/** The two tiers that the states of a table tell apart; null where it has but one word for support. */
export function tierWordsOf({ candidate: { table, state } }: Sight): TierWords | null {
  const cells = table.rows.map((row) => row.cells[state]?.text ?? '');
  const kinds = cells.map((text) => readState(text).kind);
  const full = kinds.filter((kind) => kind === 'full').length;
  const lesser = cells.filter((_, index) => kinds[index] === 'partial');
  if (full === 0 || lesser.length === 0) return null;
  const last = lesser.flatMap((text) => tierNameIn(text) ?? [])[0] ?? 'limited';
  return { first: 'active', last, count: full };
}

/** What a tier is called by the words of a cell or a header; null where they name none. */
export function tierNameIn(text: string): string | null {
  return names.find(([words]) => words.test(text))?.[1] ?? null;
}
