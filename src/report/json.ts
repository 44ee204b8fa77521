import type { Decision } from '../change/decision.ts';
import type { PolicyCandidate } from '../infer/infer.ts';
import type { Trial } from '../infer/trial.ts';
import { originText } from '../policy/source.ts';
import type { Support } from '../policy/support.ts';
import { endWords, supportText } from '../policy/words.ts';
import { type Note, type Problem, placeText, whatText } from '../problem/problem.ts';
import { skippedWords } from '../release/release.ts';

/**
 * A decision in the shape that --json prints and the action's outputs share. Of several products each has that shape
 * under its name, and `lines` holds those of all, keyed by product.
 */
export function decisionJson(decision: Decision) {
  const { day, products, proposals } = decision;
  const policy = { source: decision.policy && originText(decision.policy) };
  const proposed = proposals === undefined ? {} : { proposals: proposals.map(candidateJson) };
  if (products.length === 0) return { day, policy, ...partJson(decision), ...proposed };
  return {
    day,
    policy,
    products: products.map((part) => ({ name: part.name, ...partJson(part) })),
    ...partJson(decision),
    lines: Object.fromEntries(products.map(({ name, lines }) => [name, lines.map(lineJson)])),
  };
}

function partJson(part: Omit<Decision, 'products' | 'proposals'>) {
  const { lines, skipped, nextChange, document, plan, notes, problems, comparison } = part;
  return {
    lines: lines.map(lineJson),
    skipped: skipped.map(({ tag, reason }) => ({ tag, reason: skippedWords(reason) })),
    nextChange,
    document,
    plan,
    notes: notes.map(noteJson),
    problems: problems.map(problemJson),
    ...(comparison === null ? {} : { comparison }),
  };
}

/** One line's support. Days are `YYYY-MM-DD` and inclusive, null while not known. */
export function lineJson(support: Support) {
  const { line, tier, lts, ends, eol } = support;
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
    ends: ends.map(({ tier: name, date, undated }) => ({
      tier: name,
      date,
      words: undated && endWords(undated),
    })),
    eol,
    reason: supportText(support),
  };
}

/** A problem with its place as text, `SECURITY.md:12:3`. */
export function problemJson(problem: Problem) {
  const { code, why, fix, link, where } = problem;
  return {
    code,
    what: whatText(problem),
    why,
    fix,
    ...(link === undefined ? {} : { link }),
    ...(where === undefined ? {} : { where: placeText(where) }),
  };
}

/** A note with its place as text. */
function noteJson(note: Note) {
  const { code, where } = note;
  return { code, what: whatText(note), ...(where === undefined ? {} : { where: placeText(where) }) };
}

/** A policy that may be meant. `policy` is its text, as `--policy` takes it; `next` is null before the first release. */
export function candidateJson(candidate: PolicyCandidate) {
  const { policy, explains, versions, sure, contradictions, removed, origin, trials, products } = candidate;
  const next = trials?.next;
  return {
    policy,
    explains,
    versions,
    sure,
    contradictions,
    removed,
    origin,
    ...(products === undefined ? {} : { products }),
    today: trials === null ? null : trialJson(trials.today),
    next:
      next === undefined
        ? null
        : { patch: trialJson(next.patch), minor: trialJson(next.minor), major: trialJson(next.major) },
  };
}

function trialJson({ release, plan, supported, edits, added, problems }: Trial) {
  return { release, plan, supported, edits, added, problems: problems.map(problemJson) };
}

/**
 * A value as JSON, indented, that a terminal shows as it is: control characters, marks that turn the direction of reading,
 * and line separators are escaped. It is still the same JSON.
 */
export function jsonText(value: object): string {
  return JSON.stringify(value, null, 2).replaceAll(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, escapes);
}

function escapes(character: string): string {
  return Array.from({ length: character.length }, (_, index) => unicode(character.charCodeAt(index))).join(
    '',
  );
}

function unicode(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
