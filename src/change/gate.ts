import type { Day } from '../day.ts';
import { lineOfBranch } from '../policy/branch.ts';
import { evaluate } from '../policy/evaluate.ts';
import { lineNamed } from '../policy/explain.ts';
import type { Policy } from '../policy/policy.ts';
import type { Support } from '../policy/support.ts';
import type { Note, Problem } from '../problem/problem.ts';
import {
  branchOfEndedLine,
  releaseBelowFloor,
  releaseEnds,
  releaseOnEndedLine,
  tagIsNoRelease,
} from '../problem/support.ts';
import { type Release, type SkippedTag, skippedWords } from '../release/release.ts';
import { compareNumbers } from '../release/version.ts';
import { lineText } from './title.ts';

/** What a gate found: what should not have happened, and what is worth saying. */
export type Gate = { readonly findings: readonly Problem[]; readonly notes: readonly Note[] };

/** The product that is held to its policy: what was decided for its lines on a day (UTC). */
export type Held = {
  readonly policy: Policy;
  readonly day: Day;
  readonly lines: readonly Support[];
  readonly skipped: readonly SkippedTag[];
};

/** Nothing found. */
export const passed: Gate = { findings: [], notes: [] };

/**
 * Judges the release that a tag is: `unsupported-release` on a line that had ended by its day, `release-below-floor`
 * for the first one of a line older than the floor. Which lines a release ends, or moves to another tier, is a note.
 * Null for a tag the product does not know.
 */
export function releaseGate(tag: string, held: Held): Gate | null {
  for (const support of held.lines) {
    const release = support.line.releases.find((candidate) => candidate.tag === tag);
    if (release !== undefined)
      return { findings: findingsOn(release, support, held), notes: effectsOf(release, support, held) };
  }
  const reason = held.skipped.find((skipped) => skipped.tag === tag)?.reason;
  return reason === undefined ? null : { findings: [], notes: [tagIsNoRelease(tag, skippedWords(reason))] };
}

function findingsOn(
  release: Release,
  { line, tier, eol, reason }: Support,
  { policy }: Held,
): readonly Problem[] {
  if (tier !== null) return [];
  // An old tag that is published late, or a run that is started again.
  if (release.day !== null && eol !== null && release.day <= eol) return [];
  const { floor } = policy;
  const { text } = release.version;
  const isBelow = floor !== null && compareNumbers(line.numbers, floor.numbers) < 0;
  return isBelow && line.releases.length === 1
    ? [releaseBelowFloor(text, lineText(line.name), floor.name)]
    : [releaseOnEndedLine(text, lineText(line.name), reason)];
}

/** The first release of a line moves others: they are compared with what they were without it. */
function effectsOf(release: Release, { line }: Support, { policy, day, lines }: Held): readonly Note[] {
  if (line.releases.length > 1) return [];
  const others = lines.filter((support) => support.line !== line);
  const without = evaluate(
    others.map((support) => support.line),
    policy,
    day,
  );
  const effects = others.flatMap(({ line: other, tier }, index) => {
    const before = without.support[index]?.tier ?? null;
    if (before === tier || before === null) return [];
    return [
      tier === null
        ? `ends ${lineText(other.name)}`
        : `moves ${lineText(other.name)} from ${before} to ${tier}`,
    ];
  });
  return effects.length === 0 ? [] : [releaseEnds(release.version.text, effects)];
}

/**
 * Judges the branch that a change goes into, by the policy's `branch`: `unsupported-branch` where its line has ended.
 * Branches that follow no template, and lines without releases, are nobody's business here.
 */
export function branchGate(branch: string, { policy, lines }: Held): Gate {
  const asked = policy.branch === null ? null : lineOfBranch(policy.branch, branch);
  const line =
    asked === null
      ? null
      : lineNamed(
          asked,
          lines.map((support) => support.line),
        );
  const found = lines.find((support) => support.line === line);
  if (found === undefined || found.tier !== null) return passed;
  return { findings: [branchOfEndedLine(branch, lineText(found.line.name), found.reason)], notes: [] };
}
