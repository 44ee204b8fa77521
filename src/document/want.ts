import { type Evaluation, evaluate } from '../policy/evaluate.ts';
import { type History, shippedBy } from '../policy/history.ts';
import type { Policy } from '../policy/policy.ts';
import { startsWith } from '../release/interval.ts';
import { linesOf } from '../release/line.ts';
import { compareNumbers } from '../release/version.ts';
import { type Wanted, wantedLine } from './wanted.ts';

/** What the document should say, from what the policy gives each line. */
export function wantedFrom({ day, support }: Evaluation, { releases }: History, policy: Policy): Wanted {
  return {
    day,
    lines: support.map(wantedLine),
    tiers: tierNames(policy),
    tiersOn: (past, newest) => {
      const shipped = shippedBy(releases, past).filter(({ version }) => isUpTo(version.numbers, newest));
      const { lines } = linesOf(shipped, policy.line);
      return new Map(evaluate(lines, policy, past).support.map(({ line, tier }) => [line.name, tier]));
    },
  };
}

/** Whether a release is in this line, or an older one; any is where none is given. */
function isUpTo(numbers: readonly number[], line: readonly number[] | undefined): boolean {
  return line === undefined || startsWith(numbers, line) || compareNumbers(numbers, line) < 0;
}

/** Every tier of the policy once, best first. The longest list tells the order where lists differ. */
function tierNames({ tiers, rules }: Policy): readonly string[] {
  const lists = [tiers, ...rules.map((rule) => rule.tiers)].toSorted((a, b) => b.length - a.length);
  return [...new Set(lists.flat().map(({ name }) => name))];
}
