import { zeroOid } from './git/import.ts';
import { Refusal } from './refusal.ts';
import type { RefusedMove, Rule, World } from './world.ts';

type Move = {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly forward: boolean;
};

/** Refuses the move where a ruleset or a branch protection covers the ref and forbids this kind of move. */
export const refuseByRule = (world: World, move: Move): void => {
  const kinds = kindsOf(move);
  for (const rule of world.state.settings.rules.filter(({ refs }) => covers(refs, move.name))) {
    const refused = rule.refuses.find((kind) => kinds.includes(kind));
    if (refused !== undefined) throw refusal(rule, refused);
  }
};

const kindsOf = ({ before, after, forward }: Move): readonly RefusedMove[] => {
  if (before === zeroOid) return ['creation'];
  if (after === zeroOid) return ['deletion'];
  return forward
    ? ['update', 'pull-request-required']
    : ['update', 'pull-request-required', 'non-fast-forward'];
};

const covers = (pattern: string, ref: string): boolean =>
  pattern === '~ALL' || pattern === ref || (pattern.endsWith('*') && ref.startsWith(pattern.slice(0, -1)));

const sentence: Readonly<Record<RefusedMove, string>> = {
  creation: 'Cannot create ref due to creations being restricted.',
  update: 'Cannot update this protected ref.',
  deletion: 'Cannot delete this branch',
  'non-fast-forward': 'Cannot force-push to this branch',
  'pull-request-required': 'Changes must be made through a pull request.',
};

// Two families of errors: classic protection has a type of its own, rulesets have another one (keystatic#1598), whose
// name is not known: match the words. REST says only "Reference update failed" for a refused creation
// (github-script#455, release-plz/action#518).
const refusal = (rule: Rule, kind: RefusedMove): Refusal => {
  if (rule.source === 'protection') {
    return new Refusal(422, 'BRANCH_PROTECTION_RULE_VIOLATION', sentence[kind]);
  }
  const inGraphql = `Repository rule violations found\n\n${sentence[kind]}\n\n`;
  return kind === 'creation'
    ? new Refusal(422, 'UNPROCESSABLE', 'Reference update failed', { inGraphql })
    : new Refusal(422, 'UNPROCESSABLE', inGraphql.trimEnd(), { inGraphql });
};
