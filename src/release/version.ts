import parse from 'semver/functions/parse.js';
import type { Version } from './release.ts';
import { readSuffix } from './suffix.ts';

export type VersionReading =
  | { readonly kind: 'version'; readonly version: Version }
  | { readonly kind: 'not-a-version'; readonly reason: string };

type Core = { readonly parts: readonly string[]; readonly suffix: string };

const epochPattern = /^(\d{1,9})!/;
const corePattern = /^\d+(?:(?:\.\d+)+|(?:_\d+)+|(?:-\d+)+)?/;
const suffixPattern = /^(?:[._~-]{0,3}[A-Za-z0-9][A-Za-z0-9._~-]*)?$/;
/** SemVer's alphabet of build metadata, and the underscore of PEP 440's local versions. */
const buildPattern = /^[0-9A-Za-z._-]*$/;
/** A version, a line and a bound have at most four numbers. */
export const mostNumbers = 4;

/**
 * Reads the text of a version, with or without a leading `v`: SemVer, one to four numbers with dots, hyphens or
 * underscores between them, PEP 440, Ruby, Maven and calendar versions. Total and linear in the length of the text.
 * `stableSuffixes` are the words that make a later fix of what SemVer calls a pre-release (`patch` in
 * `3.8.3-patch.16`); `N` means a bare number, as in `1.2.3-4`.
 */
export function readVersion(text: string, stableSuffixes: readonly string[] = []): VersionReading {
  const bare = withoutV(text);
  const epoch = epochPattern.exec(bare)?.[1] ?? null;
  const core = epoch === null ? (readSemVer(bare) ?? readCore(bare)) : readCore(bare.slice(epoch.length + 1));
  if (core === null) return notAVersion('not a version');
  if (core.parts.length > mostNumbers) return notAVersion('more than four numbers');
  const numbers = core.parts.map(Number);
  if (!numbers.every(Number.isSafeInteger)) return notAVersion('a number too large for a version');
  const suffix = readSuffix(core.suffix, stableSuffixes);
  if (suffix.kind === 'moving') return notAVersion('moving label');
  if (suffix.kind === 'unknown' && core.parts.length === 1) return notAVersion('not a version');
  const { preRelease, later } = suffix;
  return {
    kind: 'version',
    version: { text: bare, parts: core.parts, numbers, preRelease, later, epoch: Number(epoch ?? 0) },
  };
}

function withoutV(text: string): string {
  const bare = text.replace(/^[vV]\.?/, '');
  return /^\d/.test(bare) ? bare : text;
}

/** SemVer 2.0.0 by its own library. */
function readSemVer(text: string): Core | null {
  const read = parse(text);
  if (read === null || !/^\d\S*$/.test(text)) return null;
  const preRelease = read.prerelease.join('.');
  return {
    parts: [read.major, read.minor, read.patch].map(String),
    suffix: preRelease === '' ? '' : `-${preRelease}`,
  };
}

/** Everything SemVer does not know. What follows a `+` names a build or a local version and is left aside. */
function readCore(text: string): Core | null {
  const core = corePattern.exec(text)?.[0];
  if (core === undefined) return null;
  const [suffix = '', ...build] = text.slice(core.length).split('+');
  if (!suffixPattern.test(suffix) || !build.every((part) => buildPattern.test(part))) return null;
  return { parts: core.split(/[._-]/), suffix };
}

function notAVersion(reason: string): VersionReading {
  return { kind: 'not-a-version', reason };
}

/**
 * Negative when `a` is older than `b`, positive when newer, 0 when they are one version (`1.0` and `1.0.0`): first the
 * epoch, then the numbers padded with zeros, then pre-release before release before later fix. Pre-releases compare
 * by the rules of SemVer 2.0.0, section 11.
 */
export function compareVersions(a: Version, b: Version): number {
  return (
    a.epoch - b.epoch ||
    compareNumbers(a.numbers, b.numbers) ||
    comparePreReleases(a.preRelease, b.preRelease) ||
    compareLater(a.later, b.later)
  );
}

/** Compares tuples of numbers, the shorter one padded with zeros: `[8]` is `[8, 0]`. */
export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function comparePreReleases(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const left = a.split('.');
  const right = b.split('.');
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = compareIdentifiers(left[index] ?? '', right[index] ?? '');
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function compareIdentifiers(a: string, b: string): number {
  const [aIsNumber, bIsNumber] = [a, b].map((text) => /^\d+$/.test(text));
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
  if (aIsNumber) return compareText(digits(a), digits(b), true);
  return compareText(a, b, false);
}

function compareText(a: string, b: string, longerIsNewer: boolean): number {
  if (longerIsNewer && a.length !== b.length) return a.length - b.length;
  return a === b ? 0 : a < b ? -1 : 1;
}

function digits(text: string): string {
  return text.replace(/^0+/, '');
}

function compareLater(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return a.length - b.length;
  return compareNumbers(a, b);
}
