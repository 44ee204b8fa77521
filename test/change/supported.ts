import type { Day } from '../../src/day.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import type { Support } from '../../src/policy/support.ts';
import { linesOf } from '../../src/release/line.ts';
import { readVersion } from '../../src/release/version.ts';

/** What a policy gives the lines of some releases on a day. */
export function supportUnder(
  text: string,
  days: Readonly<Record<string, Day | null>>,
  on: Day,
): readonly Support[] {
  const policy = parsePolicy(text, 'policy');
  if (!policy.ok) throw new Error(policy.problems.map(({ what }) => what).join());
  const releases = Object.entries(days).flatMap(([name, day]) => {
    const reading = readVersion(name, []);
    return reading.kind === 'version' ? [{ version: reading.version, tag: `v${name}`, day }] : [];
  });
  return evaluate(linesOf(releases, policy.value.line).lines, policy.value, on).support;
}
