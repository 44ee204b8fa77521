import { endedSigns, fullSigns, partialSigns } from './state-words.ts';

/** The sign that a state begins with, and what it means. */
export type Sign = { readonly sign: string; readonly kind: 'full' | 'partial' | 'ended' };

const signs = { full: fullSigns, ended: endedSigns, partial: partialSigns } as const;

/** The sign that a text begins with; null without one. */
export function signOf(text: string): Sign | null {
  for (const kind of ['full', 'ended', 'partial'] as const) {
    const sign = signs[kind].find((each) => text.startsWith(each));
    if (sign !== undefined) return { sign, kind };
  }
  return null;
}
