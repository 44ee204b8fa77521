import type { Day } from '../../src/day.ts';
import { markdownReader } from '../../src/document/markdown/markdown.ts';
import type { DatedText } from '../../src/document/wanted.ts';
import { evidenceOf } from '../../src/infer/evidence.ts';
import type { Evidence } from '../../src/infer/fit.ts';
import { sightsOf } from '../../src/infer/sight.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Release, Tag } from '../../src/release/release.ts';
import { readReleases } from '../../src/release/tag.ts';
import { documentWith, tagsOf } from '../change/facts.ts';

/** A version of the table, written as rows `5.4.x yes`. */
export function version(day: Day, ...rows: readonly string[]): DatedText {
  const cells = rows.map((row) => {
    const [, label, state] = /^(.+) (\S+)$/.exec(row) ?? [];
    return `| ${label} | ${state === 'yes' ? ':white_check_mark:' : state === 'no' ? ':x:' : state} |`;
  });
  return { day, text: documentWith(...cells) };
}

export function releasesOf(days: Readonly<Record<string, Day>>): readonly Release[] {
  return released(tagsOf(days));
}

export function released(tags: readonly Tag[]): readonly Release[] {
  const rules = { tag: null, stable: [], ignore: [], releases: 'joined', datesFrom: 'releases' } as const;
  const reading = readReleases(tags, rules);
  return reading.ok ? reading.value.releases : [];
}

export function policyFrom(text: string): Policy {
  const reading = parsePolicy(text, 'policy');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

export function evidence(versions: readonly DatedText[], releases: readonly Release[]): Evidence {
  return evidenceOf(versions, releases, '2030-01-01').evidence;
}

export function sights(versions: readonly DatedText[], releases: readonly Release[]) {
  return sightsOf(versions, releases, null, markdownReader());
}

/** Six minors of two majors, a year or less apart. */
export const sixMinors = releasesOf({
  'v1.0.0': '2024-01-10',
  'v1.1.0': '2024-03-10',
  'v1.2.0': '2024-06-10',
  'v1.2.1': '2024-07-01',
  'v2.0.0': '2025-01-10',
  'v2.1.0': '2025-06-10',
  'v2.2.0': '2026-01-10',
});

/** A table with further columns, given as its lines, under these releases. */
export function tableOf(day: Day, releases: readonly Release[], ...lines: readonly string[]): Evidence {
  const [header = '', ...rows] = lines;
  const rule = header.replaceAll(/[^|]+/g, ' --- ');
  const text = documentWith().replace(/\| Version[\s\S]*$/, [header, rule, ...rows, ''].join('\n'));
  return evidence([{ day, text }], releases);
}
