import { groupBy } from '../../group.ts';
import { endedSigns, fullSigns, partialSigns } from './state-words.ts';

/** The sign that a state begins with, and what it means. */
export type Sign = { readonly sign: string; readonly kind: 'full' | 'partial' | 'ended' };

const signs: readonly Sign[] = [
  ...fullSigns.map((sign) => ({ sign, kind: 'full' }) as const),
  ...endedSigns.map((sign) => ({ sign, kind: 'ended' }) as const),
  ...partialSigns.map((sign) => ({ sign, kind: 'partial' }) as const),
];
const byBeginning = groupBy(signs, ({ sign }) => sign[0]);

/** The sign that a text begins with; null without one. */
export function signOf(text: string): Sign | null {
  return byBeginning.get(text[0])?.find(({ sign }) => text.startsWith(sign)) ?? null;
}
