import type { Decision } from '../change/decision.ts';
import type { Support } from '../policy/support.ts';
import { type Note, type Problem, placeText } from '../problem/problem.ts';

/**
 * A decision in the shape that --json prints and the action's outputs share. Of several products each has that shape
 * under its name, and `lines` holds those of all, keyed by product.
 */
export function decisionJson(decision: Decision) {
  const { day, policy, products } = decision;
  if (products.length === 0) return { day, policy, ...partJson(decision) };
  return {
    day,
    policy,
    products: products.map((part) => ({ name: part.name, ...partJson(part) })),
    ...partJson(decision),
    lines: Object.fromEntries(products.map(({ name, lines }) => [name, lines.map(lineJson)])),
  };
}

function partJson(part: Omit<Decision, 'products'>) {
  const { lines, skipped, nextChange, document, plan, notes, problems, comparison } = part;
  return {
    lines: lines.map(lineJson),
    skipped,
    nextChange,
    document,
    plan,
    notes: notes.map(noteJson),
    problems: problems.map(problemJson),
    ...(comparison === null ? {} : { comparison }),
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
