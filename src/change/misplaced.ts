import { candidatePaths, isDocumentPath } from '../document/file.ts';
import { policyPath } from '../policy/source.ts';

/** The first of some paths that is nearly the one of a policy: another ending, another folder, other capitals. */
export function misplacedPolicy(paths: readonly string[]): string | null {
  return paths.find((path) => path !== policyPath && nearlyPolicy.test(path)) ?? null;
}

const nearlyPolicy = /^(?:\.github\/|docs\/)?\.?support-window\.ya?ml$/i;

/**
 * The first of some paths that is nearly the one of a document: `security.md`, as GitHub's names are in capitals, before
 * `SECURITY.rst`, as only Markdown is read.
 */
export function misnamedDocument(paths: readonly string[]): string | null {
  const known = candidatePaths(null);
  const near = paths.filter((path) => !known.includes(path) && nearlyDocument.test(path));
  return near.find(isDocumentPath) ?? near[0] ?? null;
}

const nearlyDocument = /^(?:\.github\/|docs\/)?security\.(?:md|markdown|mdx|rst|adoc|asciidoc|org|txt)$/i;
