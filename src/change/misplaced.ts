import { policyPath } from '../policy/source.ts';

/** The first of some paths that is nearly the one of a policy: another ending, another folder, other capitals. */
export function misplacedPolicy(paths: readonly string[]): string | null {
  return paths.find((path) => path !== policyPath && nearlyPolicy.test(path)) ?? null;
}

const nearlyPolicy = /^(?:\.github\/|docs\/)?\.?support-window\.ya?ml$/i;
