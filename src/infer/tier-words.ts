import { labelsOf, readNotation } from '../document/read/notation.ts';
import { readState } from '../document/read/state.ts';
import { compareNumbers } from '../release/version.ts';
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

/**
 * The two tiers that the states of a table tell apart, full support and less, or two texts for less, of which the newest
 * line has the first; null where it has but one word for support.
 */
export function tierWordsOf({ candidate: { table, version, state } }: Sight): TierWords | null {
  const cells = table.rows.map(({ cells }) => {
    const text = cells[state]?.text.trim() ?? '';
    const [label] = labelsOf(readNotation(cells[version]?.text ?? ''));
    return { text, kind: readState(text).kind, numbers: label?.numbers ?? [] };
  });
  const full = cells.filter(({ kind }) => kind === 'full');
  const lesser = cells.filter(({ kind }) => kind === 'partial');
  const newest = lesser.toSorted((a, b) => compareNumbers(b.numbers, a.numbers))[0]?.text;
  const texts = new Set(lesser.map(({ text }) => text));
  const first = full.length > 0 ? full : texts.size === 2 ? lesser.filter(({ text }) => text === newest) : [];
  const last = lesser.filter((cell) => !first.includes(cell));
  if (first.length === 0 || last.length === 0) return null;
  const name = last.flatMap(({ text }) => tierNameIn(text) ?? [])[0] ?? 'limited';
  return { first: 'active', last: name, count: first.length };
}

/** What a tier is called by the words of a cell or a header; null where they name none. */
export function tierNameIn(text: string): string | null {
  return names.find(([words]) => words.test(text))?.[1] ?? null;
}
