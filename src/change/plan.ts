import { addDays, type Day } from '../day.ts';
import { chooseDocument, type DocumentFile } from '../document/file.ts';
import { type Keeping, keepDocument } from '../document/keep.ts';
import type { DocumentOutcome } from '../document/outcome.ts';
import { type Evaluation, evaluate } from '../policy/evaluate.ts';
import type { Policy } from '../policy/policy.ts';
import { noReleases } from '../problem/plan.ts';
import type { Note, Problem, Result } from '../problem/problem.ts';
import { compareWithOwn } from './compare.ts';
import type { Decision, PlanKind } from './decision.ts';
import type { Facts } from './facts.ts';
import { type History, readHistory } from './history.ts';
import { withoutPolicy } from './propose.ts';
import { wantedFrom } from './want.ts';

/**
 * Decides what to do on a day (UTC). Everything that is wrong comes back in `problems`, each message once, and blocks;
 * the lines are complete all the same wherever the policy and the tags can be read.
 */
export function decide(facts: Facts, day: Day): Decision {
  const { policy, notes } = facts;
  if (policy === null) return settle(day, null, { notes, problems: [withoutPolicy(facts, day)] });
  const found = policy.reading.ok ? decideBy(policy.reading.value, facts, day) : policy.reading;
  return settle(day, policy.source, {
    ...found,
    notes: [...notes, ...policy.reading.notes, ...(found.notes ?? [])],
  });
}

/** The part of a decision that was found out; the rest is empty. */
export type Findings = Partial<Omit<Decision, 'day' | 'policy' | 'plan'>>;

/** A whole decision from what was found out: each message once, and the plan that follows. */
export function settle(day: Day, source: string | null, findings: Findings): Decision {
  const document = findings.document ?? untouched(null);
  const problems = once(findings.problems ?? []);
  return {
    day,
    policy: { source, inferred: false },
    lines: findings.lines ?? [],
    skipped: findings.skipped ?? [],
    nextChange: findings.nextChange ?? null,
    document,
    before: findings.before ?? null,
    plan: planKind(document, problems),
    notes: once(findings.notes ?? []),
    problems,
    comparison: findings.comparison ?? null,
  };
}

function decideBy(policy: Policy, facts: Facts, day: Day): Findings {
  const file = chooseDocument(facts.files, facts.file ?? policy.document.file);
  const before = file.ok ? (file.value?.text ?? null) : null;
  const history = readHistory(facts.tags, policy, day);
  if (!history.ok) {
    const { outcome, notes, problems } = untouchedFile(file);
    return {
      before,
      document: outcome,
      notes: [...history.notes, ...notes],
      problems: [...history.problems, ...problems],
    };
  }
  const evaluation = evaluate(history.value.lines, policy, day);
  const kept = documentFor(file, evaluation, history.value, policy, facts);
  const compared = compareWithOwn({ policy, lines: history.value.lines }, evaluation, facts);
  return {
    lines: evaluation.support,
    skipped: history.value.skipped,
    nextChange: evaluation.nextChange === null ? null : addDays(evaluation.nextChange, -1),
    document: kept.outcome,
    before,
    notes: [...history.notes, ...evaluation.notes, ...kept.notes, ...compared.notes],
    problems: [...evaluation.problems, ...kept.problems, ...compared.problems],
    comparison: compared.comparison,
  };
}

/** Without releases the document stays as it is, whatever it says; without an answer for every line, too. */
function documentFor(
  file: Result<DocumentFile | null>,
  evaluation: Evaluation,
  history: History,
  policy: Policy,
  facts: Facts,
): Keeping {
  if (!file.ok || evaluation.problems.length > 0) return untouchedFile(file);
  const wanted = wantedFrom(evaluation, history, policy);
  const kept = keepDocument(file.value, wanted, policy.document, facts.onMissingTable);
  const notes = [...file.notes, ...kept.notes];
  if (history.releases.length > 0) return { ...kept, notes };
  const why = noReleases(evaluation.day, facts.tags.length);
  return { outcome: untouched(kept.outcome.path), notes: [...notes, why], problems: [] };
}

function untouchedFile(file: Result<DocumentFile | null>): Keeping {
  const path = file.ok ? (file.value?.path ?? null) : null;
  return { outcome: untouched(path), notes: file.notes, problems: file.ok ? [] : file.problems };
}

function untouched(path: string | null): DocumentOutcome {
  return { path, changed: false, edits: [], mentions: [] };
}

function planKind(document: DocumentOutcome, problems: readonly Problem[]): PlanKind {
  if (problems.length > 0) return 'blocked';
  return document.changed ? 'open' : 'unchanged';
}

function once<T extends Note | Problem>(messages: readonly T[]): readonly T[] {
  const seen = new Map(messages.map((message) => [JSON.stringify(message), message]));
  return [...seen.values()];
}
