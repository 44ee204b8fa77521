import assert from 'node:assert/strict';
import type { Day } from '../../src/day.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Line, Release } from '../../src/release/release.ts';
import { compareNumbers } from '../../src/release/version.ts';

/** Lines from their names and the days of their releases, first release first; null for a day nobody knows. */
export function linesFrom(
  days: Readonly<Record<string, string | null | readonly (string | null)[]>>,
): readonly Line[] {
  const lines = Object.entries(days).map(([name, day]) => lineFrom(name, Array.isArray(day) ? day : [day]));
  return lines.toSorted((a, b) => compareNumbers(b.numbers, a.numbers));
}

/** The policy a text reads as. */
export function policyFrom(text: string): Policy {
  const policy = parsePolicy(text, 'policy.yml');
  assert.ok(policy.ok, JSON.stringify(policy));
  return policy.value;
}

function lineFrom(name: string, days: readonly (Day | null)[]): Line {
  const numbers = name.split('.').map(Number);
  const releases = days.map((day, index) => releaseFrom(`${name}.${index}`, day)).reverse();
  const known = days.filter((day) => day !== null).sort();
  const released = days[0] === null ? null : (known[0] ?? null);
  return { name, numbers, releases, latest: releases[0] as Release, released };
}

function releaseFrom(text: string, day: Day | null): Release {
  const parts = text.split('.');
  const version = { text, parts, numbers: parts.map(Number), preRelease: null, later: [], epoch: 0 };
  return { version, tag: `v${text}`, day };
}
