import { type Day, daysBetween } from '../day.ts';
import { groupBy } from '../group.ts';
import type { Note, Problem } from '../problem/problem.ts';
import { numberingsDiffer, oldNumbering } from '../problem/release.ts';
import type { Member } from './family.ts';
import type { Release, ReleaseRules } from './release.ts';
import { dayOfRelease } from './tag-notes.ts';

/** The releases with the higher numbers, all from years before the first of the others; both newest first. */
export type Restart = { readonly older: readonly Member[]; readonly newer: readonly Member[] };

/** Numbers that go on below what came out so long before started anew. */
const restartDays = 730;
/** One old tag among so many releases is a stray; more of them are a numbering. */
const fewestBeside = 5;
/** A lone late release just beneath the others is one for an old line, not a numbering of its own. */
const fewestNewer = 2;

/**
 * Where the numbering of releases (newest first by version) started anew: every release of the highest majors came out
 * more than two years before the first of the major beneath them, as `v41` of 2004 did above 8.0 of 2023. An old line that
 * is patched after a newer one was given up began before it, so it is none. Null where days are not known.
 */
export function restartIn(kept: readonly Member[], rules: ReleaseRules): Restart | null {
  const majors = [...groupBy(kept, ({ version }) => `${version.epoch}:${version.numbers[0]}`).values()];
  const days = majors.map((members) =>
    members.flatMap(({ tag }) => dayOfRelease(tag, rules).day ?? []).sort(),
  );
  let last: Day | null = null;
  for (const [index, own] of days.entries()) {
    const [first] = own;
    if (last !== null && first !== undefined && daysBetween(last, first) > restartDays) {
      const newer = majors.slice(index).flat();
      if (newer.length >= fewestNewer || gapAbove(index, majors) > 1)
        return { older: majors.slice(0, index).flat(), newer };
    }
    const newest = own.at(-1);
    if (newest !== undefined && (last === null || newest > last)) last = newest;
  }
  return null;
}

/** How far the first number of a major lies beneath that of the one above it. */
function gapAbove(index: number, majors: readonly (readonly Member[])[]): number {
  const [above = 0, below = 0] = [majors[index - 1], majors[index]].map(
    (members) => members?.[0]?.version.numbers[0],
  );
  return above - below;
}

/** Whether what is older is one tag that never had a numbering of its own. */
export function isStrayTag({ older, newer }: Restart): boolean {
  return older.length === 1 && newer.length >= fewestBeside;
}

/** Two numberings, each by its newest tag, with what ignores the older one and what keeps both. */
export function restartProblem({ older, newer }: Restart): Problem {
  const shown = [older, newer].map((members) => ({
    count: members.length,
    examples: [...new Set([members[0], members.at(-1)])].flatMap((member) => member?.tag.name ?? []),
  }));
  return numberingsDiffer(shown, ignoreFor(older), templateFor([...newer, ...older]));
}

/** The stray tag, and what to write about it. */
export function strayNote({ older, newer }: Restart): Note {
  const [odd, first] = [older[0]?.tag.name ?? '', newer[0]?.tag.name ?? ''];
  return oldNumbering(odd, first, templateFor([...newer, ...older]), ignoreFor(older));
}

function ignoreFor(older: readonly Member[]): string {
  return `>=${older.at(-1)?.version.numbers[0] ?? 0}`;
}

/** What takes all of them: a bare `{version}` takes a `v` before the numbers as well. */
function templateFor(members: readonly Member[]): string {
  const [before = '', ...others] = new Set(members.map((member) => member.before));
  return `${others.length > 0 && /^v$/i.test(before) ? '' : before}{version}`;
}

/**
 * The tags whose days tell a restart where the first numbers of the releases (newest first) have a gap: the newest of the
 * major above it and the first of the one below. An edge that dates only some tags looks these up.
 */
export function restartTags(releases: readonly Release[]): readonly string[] {
  const majors = [...groupBy(releases, ({ version }) => version.numbers[0] ?? 0)];
  return majors.flatMap(([number, above], index) => {
    const [next, below = []] = majors[index + 1] ?? [number];
    const isGap = number - next > 1;
    return isGap ? [...above.slice(0, 1), ...below.slice(-1)].map(({ tag }) => tag) : [];
  });
}
