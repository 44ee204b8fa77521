import type { Day } from '../day.ts';
import type { DocumentOutcome } from '../document/outcome.ts';
import type { PolicyOrigin } from '../policy/source.ts';
import type { Note, Problem } from '../problem/problem.ts';
import type { Decision, PlanKind } from './decision.ts';

/** The part of a decision that was found out; the rest is empty. */
export type Findings = Partial<Omit<Decision, 'day' | 'policy' | 'plan'>>;

/** A whole decision from what was found out: each message once, and the plan that follows. */
export function settle(day: Day, policy: PolicyOrigin | null, findings: Findings): Decision {
  const document = findings.document ?? untouched(null);
  const problems = once(findings.problems ?? []);
  return {
    day,
    policy,
    lines: findings.lines ?? [],
    skipped: findings.skipped ?? [],
    nextChange: findings.nextChange ?? null,
    ending: findings.ending ?? [],
    document,
    before: findings.before ?? null,
    plan: planKind(document, problems),
    notes: once(findings.notes ?? []),
    problems,
    comparison: findings.comparison ?? null,
    products: findings.products ?? [],
    ...(findings.asksPast === undefined ? {} : { asksPast: findings.asksPast }),
    ...(findings.proposals === undefined ? {} : { proposals: findings.proposals }),
  };
}

/** A document that stays as it is. */
export function untouched(path: string | null): DocumentOutcome {
  return { path, changed: false, edits: [], changes: [], mentions: [] };
}

function planKind(document: DocumentOutcome, problems: readonly Problem[]): PlanKind {
  if (problems.length > 0) return 'blocked';
  return document.changed ? 'open' : 'unchanged';
}

function once<T extends Note | Problem>(messages: readonly T[]): readonly T[] {
  const seen = new Map(messages.map((message) => [JSON.stringify(message), message]));
  return [...seen.values()];
}
