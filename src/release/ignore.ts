import { inRange, parseRange, type Range } from './range.ts';
import type { Version } from './release.ts';
import { compareVersions, readVersion } from './version.ts';

/** One entry of a policy's `ignore`: an exact version, or a range of them. */
export type Ignored =
  | { readonly kind: 'exact'; readonly text: string; readonly version: Version }
  | { readonly kind: 'range'; readonly text: string; readonly range: Range };

/** Reads `1.2.3`, `v1.2.3` or a range such as `>=2014` or `1.4.x`; null when the text is neither. */
export function parseIgnored(text: string, stableSuffixes: readonly string[] = []): Ignored | null {
  const reading = readVersion(text.trim(), stableSuffixes);
  if (reading.kind === 'version') return { kind: 'exact', text, version: reading.version };
  const range = parseRange(text);
  return range === null ? null : { kind: 'range', text, range };
}

/** Whether the entry names this version. */
export function ignores(entry: Ignored, version: Version): boolean {
  switch (entry.kind) {
    case 'exact':
      return compareVersions(entry.version, version) === 0;
    case 'range':
      return inRange(entry.range, version.numbers);
  }
}
