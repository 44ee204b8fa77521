import { mostNumbers, startsWith } from '../../release/interval.ts';
import type { Entry } from '../read/entry.ts';

/** Whether a coarser row holds a line. */
export function holdsCoarsely(entry: Entry, numbers: readonly number[]): boolean {
  return entry.names.some(({ fit, label }) => fit === 'coarse' && startsWith(numbers, label.numbers));
}

/** The numbers of what a row names coarsely. */
export function coarseNames({ names }: Entry): readonly string[] {
  return names.flatMap(({ fit, label }) => (fit === 'coarse' ? [label.numbers.join('.')] : []));
}

/** What a version starts with, as far as anybody writes it: `1`, `1.2`, `1.2.0`, `1.2.0.0` and `1.2.0.0.0` for 1.2. */
export function beginningsOf(numbers: readonly number[]): readonly string[] {
  const padded = Array.from({ length: mostNumbers }, (_, index) => numbers[index] ?? 0);
  return padded.map((_, index) => padded.slice(0, index + 1).join('.'));
}
