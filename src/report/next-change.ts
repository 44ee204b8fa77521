import { nextChangeIn, nextChangeText } from '../change/outlook.ts';
import type { Part } from '../change/parts.ts';
import type { Look } from './look.ts';
import { printable } from './untrusted.ts';

/** The next change whose day is known, for a terminal; what an open end waits for stands in the table of reasons. */
export function nextChangeLine(part: Part, { paint }: Look): readonly string[] {
  const next = nextChangeIn([part], part.nextChange);
  if (next?.kind !== 'dated') return [];
  return [paint.dim(`  next change: ${nextChangeText(next, { name: printable, tier: printable })}`)];
}
