import type { Day } from '../day.ts';
import { markdownReader } from '../document/markdown/markdown.ts';
import type { DatedText } from '../document/wanted.ts';
import { exampleTable, versionsRead } from '../problem/plan.ts';
import type { Note } from '../problem/problem.ts';
import type { Release } from '../release/release.ts';
import type { Evidence } from './fit.ts';
import { groundOf } from './ground.ts';
import { observer } from './observe.ts';
import { showsGitHubExample, sightsOf } from './sight.ts';

/** Versions of a table that are held against every candidate, and lines in all of them together. */
const mostVersions = 60;
const mostLines = 10_000;
const fewestVersions = 3;

/**
 * What candidates are held against: the newest versions of the table until a day (UTC), as many as can be compared in
 * bounded time. A note says how many where those are not all. `table` is the heading of the table, if there are several.
 */
export function evidenceOf(
  versions: readonly DatedText[],
  releases: readonly Release[],
  day: Day,
  table: string | null = null,
): { readonly evidence: Evidence; readonly notes: readonly Note[] } {
  const ground = groundOf(releases);
  const past = versions.filter((version) => version.day <= day);
  const read = markdownReader();
  const all = sightsOf(past, releases, table, read);
  const lines = Math.max(1, ground.lines(day, { kind: 'numbers', count: 2 }).length);
  const most = Math.min(mostVersions, Math.max(fewestVersions, Math.floor(mostLines / lines)));
  const sights = all.slice(-most);
  const newest = past.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]?.text ?? '';
  const notes = [
    ...(all.length > sights.length ? [versionsRead(sights.length, all.length)] : []),
    ...(all.length === 0 && showsGitHubExample(newest, read) ? [exampleTable()] : []),
  ];
  return { evidence: { sights, ground, observe: observer(ground) }, notes };
}
