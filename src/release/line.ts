import type { Day } from '../day.ts';
import { type Pattern, parsePattern, patternName, readPattern } from './calendar.ts';
import { inRange, type Range } from './range.ts';
import type { Line, Release, SkippedTag, Version } from './release.ts';
import { compareVersions, mostNumbers } from './version.ts';

/** What makes a release line: the first one, two or three numbers, a calendar pattern, or a choice by version. */
export type Granularity =
  | { readonly kind: 'numbers'; readonly count: 1 | 2 | 3 }
  | { readonly kind: 'calendar'; readonly pattern: string }
  | {
      readonly kind: 'changing';
      readonly cases: readonly { readonly range: Range; readonly line: Granularity }[];
      readonly otherwise: Granularity;
    };

/** A line by its name alone. */
export type LineName = { readonly name: string; readonly numbers: readonly number[] };

export type Lines = { readonly lines: readonly Line[]; readonly skipped: readonly SkippedTag[] };

const counts: ReadonlyMap<string, 1 | 2 | 3> = new Map([
  ['major', 1],
  ['minor', 2],
  ['patch', 3],
]);
const lineNamePattern = /^[vV]?(\d+(?:[._-]\d+)*)(?:\.[xX*])*$/;
/** What stands for the numbers that a version does not have; a line has at most three. */
const noNumbers = [0, 0, 0];

/** Reads `major`, `minor`, `patch` or a calendar pattern such as `{YYYY}.{MM}`; null for anything else. */
export function parseGranularity(text: string): Granularity | null {
  const count = counts.get(text);
  if (count !== undefined) return { kind: 'numbers', count };
  return parsePattern(text) === null ? null : { kind: 'calendar', pattern: text };
}

/**
 * Groups releases into lines, newest first by version, so that a backport moves nothing. A version with fewer numbers
 * than its line is padded with zeros: `5` is in line 5.0. Releases that fit no calendar pattern are skipped.
 */
export function linesOf(releases: readonly Release[], granularity: Granularity): Lines {
  const nameOf = lineNamer(granularity);
  const groups = new Map<string, { readonly line: LineName; readonly releases: Release[] }>();
  const skipped: SkippedTag[] = [];
  for (const release of releases) {
    const line = nameOf(release.version);
    if (line === null) {
      skipped.push({ tag: release.tag, reason: `does not match "line: ${granularityText(granularity)}"` });
      continue;
    }
    const key = [release.version.epoch, ...line.numbers].join('.');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { line, releases: [release] });
    else group.releases.push(release);
  }
  const lines = [...groups.values()].map((group) => lineOf(group.line.numbers, group.releases, nameOf));
  return { lines: lines.sort((a, b) => compareVersions(b.latest.version, a.latest.version)), skipped };
}

function lineOf(
  numbers: readonly number[],
  releases: readonly Release[],
  nameOf: (version: Version) => LineName | null,
): Line {
  const newestFirst = releases.toSorted((a, b) => compareVersions(b.version, a.version));
  const latest = newestFirst[0] as Release;
  const name = nameOf(latest.version)?.name ?? numbers.join('.');
  return { name, numbers, releases: newestFirst, latest, released: firstDay(newestFirst) };
}

/** The earliest day; unknown when nobody asked for the day of the lowest version, which as a rule shipped first. */
function firstDay(newestFirst: readonly Release[]): Day | null {
  let first = newestFirst.at(-1)?.day ?? null;
  for (const { day } of newestFirst) {
    if (first !== null && day !== null && day < first) first = day;
  }
  return first;
}

function lineNamer(granularity: Granularity): (version: Version) => LineName | null {
  switch (granularity.kind) {
    case 'numbers':
      return (version) => firstNumbers(version, granularity.count);
    case 'calendar': {
      const pattern = parsePattern(granularity.pattern);
      return (version) => (pattern === null ? null : calendarLine(version, pattern));
    }
    case 'changing': {
      const cases = granularity.cases.map(({ range, line }) => ({ range, nameOf: lineNamer(line) }));
      const otherwise = lineNamer(granularity.otherwise);
      return (version) =>
        (cases.find(({ range }) => inRange(range, version.numbers))?.nameOf ?? otherwise)(version);
    }
  }
}

function firstNumbers({ parts, numbers }: Version, count: number): LineName {
  const padding = noNumbers.slice(parts.length, count);
  return {
    name: [...parts.slice(0, count), ...padding].join('.'),
    numbers: [...numbers.slice(0, count), ...padding],
  };
}

function calendarLine(version: Version, pattern: Pattern): LineName | null {
  const parts = readPattern(pattern, version.parts);
  return parts === null ? null : { name: patternName(pattern, parts), numbers: parts.map(Number) };
}

/** The granularity as a policy writes it. */
export function granularityText(granularity: Granularity): string {
  switch (granularity.kind) {
    case 'numbers':
      return ['major', 'minor', 'patch'][granularity.count - 1] as string;
    case 'calendar':
      return granularity.pattern;
    case 'changing':
      return [...granularity.cases.map(({ line }) => line), granularity.otherwise]
        .map(granularityText)
        .join(' or ');
  }
}

/** Reads a line as people write it: `3`, `v3`, `3.x`, `3.10`, `24.04`. Null when the text names no line. */
export function parseLineName(text: string): LineName | null {
  const name = lineNamePattern.exec(text.trim())?.[1];
  if (name === undefined) return null;
  const numbers = name.split(/[._-]/).map(Number);
  return numbers.length <= mostNumbers && numbers.every(Number.isSafeInteger) ? { name, numbers } : null;
}
