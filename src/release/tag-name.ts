import type { Version } from './release.ts';
import { readVersion } from './version.ts';

/** A tag's text, split where its version starts. `before` holds the `v`, if there is one: `servers/socket/v`. */
export type TagName =
  | { readonly kind: 'version'; readonly before: string; readonly version: Version }
  | { readonly kind: 'not-a-version'; readonly reason: string };

/** Where a version may start inside a name: a number behind a separator, with or without a `v`, … */
const boundaryPattern = /[-_@][vV]?\.?\d/g;
/** … or two numbers behind a word of letters alone, `Release_1_2`, `R2026-04`. */
const wordPattern = /(?:^|[-_@])[A-Za-z]+(\d+[._]\d|(?:19|20)\d\d-\d)/g;
/** What git allows in a tag and a shell takes for more than text. */
const shellPattern = /[`$;&|<>()'"\\\s\p{Cc}\p{Cf}]/u;
const mostStarts = 8;
const movingPattern =
  /(?:^|[-_./])(?:latest|nightly|current|stable|canary|edge|next|dev|testing|main|master|head)$/i;

/**
 * Reads the name of any tag: a bare version, or one behind a folder (`sdk/go/v1.2.0`), a word (`release-1.2`,
 * `name@1.2.0`, `Release_1_2_3`) or letters alone (`e5.3.0`). Numbers inside a word (`webssh2-v1.0`) start nothing.
 * A name with a character that a shell obeys is none: versions and tags leave as outputs, and may land in a script.
 */
export function readTagName(tag: string, stableSuffixes: readonly string[] = []): TagName {
  if (shellPattern.test(tag))
    return { kind: 'not-a-version', reason: 'characters that are special in a shell' };
  const nameStart = tag.lastIndexOf('/') + 1;
  const whole = readVersion(tag.slice(nameStart), stableSuffixes);
  if (whole.kind === 'version') return split(tag, whole.version);
  for (const start of versionStarts(tag, nameStart)) {
    const reading = readVersion(tag.slice(start), stableSuffixes);
    if (reading.kind === 'version') return split(tag, reading.version);
    if (reading.reason === 'moving label') return reading;
  }
  return movingPattern.test(tag) ? { kind: 'not-a-version', reason: 'moving label' } : whole;
}

function versionStarts(tag: string, nameStart: number): readonly number[] {
  const name = tag.slice(nameStart);
  const boundaries = [...name.matchAll(boundaryPattern)].map(({ index }) => index + 1);
  const words = [...name.matchAll(wordPattern)].map(
    ({ index, 0: match, 1: numbers = '' }) => index + match.length - numbers.length,
  );
  const starts = [...boundaries, ...words].sort((a, b) => a - b);
  return starts.slice(0, mostStarts).map((start) => nameStart + start);
}

function split(tag: string, version: Version): TagName {
  return { kind: 'version', before: tag.slice(0, tag.length - version.text.length), version };
}
