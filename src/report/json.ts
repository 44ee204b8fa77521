import type { Decision } from '../change/decision.ts';
import type { Support } from '../policy/support.ts';
import { type Note, type Problem, placeText } from '../problem/problem.ts';

/** A decision in the shape that --json prints and the action's outputs share. */
export function decisionJson(decision: Decision) {
  const { day, policy, lines, skipped, nextChange, document, plan, notes, problems } = decision;
  return {
    day,
    policy,
    lines: lines.map(lineJson),
    skipped,
    nextChange,
    document,
    plan,
    notes: notes.map(noteJson),
    problems: problems.map(problemJson),
    ...(decision.comparison === null ? {} : { comparison: decision.comparison }),
  };
}

/** One line's support. Days are `YYYY-MM-DD` and inclusive, null while not known. */
export function lineJson({ line, tier, lts, ends, eol, reason }: Support) {
  const { latest } = line;
  return {
    line: line.name,
    tier,
    supported: tier !== null,
    lts,
    released: line.released,
    latest: latest.version.text,
    latestTag: latest.tag,
    latestReleased: latest.day,
    ends,
    eol,
    reason,
  };
}

/** A problem with its place as text, `SECURITY.md:12:3`. */
export function problemJson({ code, what, why, fix, where }: Problem) {
  return { code, what, why, fix, ...(where === undefined ? {} : { where: placeText(where) }) };
}

/** A note with its place as text. */
export function noteJson({ code, what, where }: Note) {
  return { code, what, ...(where === undefined ? {} : { where: placeText(where) }) };
}
