import { candidatePaths } from '../document/file.ts';
import { policyPath } from '../policy/source.ts';

/** The first of some paths that is nearly the one of a policy: another ending, another folder, other capitals. */
export function misplacedPolicy(paths: readonly string[]): string | null {
  return paths.find((path) => path !== policyPath && nearlyPolicy.test(path)) ?? null;
}

const nearlyPolicy = /^(?:\.github\/|docs\/)?\.?support-window\.ya?ml$/i;

/** The first of some paths that is nearly the one of a document, `security.md`: GitHub's names are in capitals. */
export function misnamedDocument(paths: readonly string[]): string | null {
  const known = candidatePaths(null);
  return paths.find((path) => !known.includes(path) && nearlyDocument.test(path)) ?? null;
}

const nearlyDocument = /^(?:\.github\/|docs\/)?security\.(?:md|markdown)$/i;
