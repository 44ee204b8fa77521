import type { SkipReason } from './release.ts';

/** A reason in words: `same version as v1.2.3`. */
export function skippedWords(reason: SkipReason): string {
  return typeof reason === 'string' ? reason : `${reason.kind} ${reason.other}`;
}
