import type { Day } from '../day.ts';
import { candidatePaths } from '../document/file.ts';
import type { OnMissingTable } from '../document/update.ts';
import { type PolicySource, policyPath } from '../policy/source.ts';
import type { Doing } from './refusal.ts';

/** What to read, and for which day (UTC). */
export type Reading = {
  readonly owner: string;
  readonly name: string;
  readonly server: string;
  /** Null for the default branch. */
  readonly base: string | null;
  readonly branch: string;
  readonly file: string | null;
  readonly policy: PolicySource;
  readonly onMissingTable: OnMissingTable;
  /** A tag that was just pushed and may not be listed yet. */
  readonly tag: string | null;
  /** The commit whose policy and document count; null for base's head. */
  readonly commit: string | null;
  /** The branch it is to go into; its policy is what was promised. */
  readonly into: string | null;
  readonly withPullRequest: boolean;
  readonly day: Day;
};

/** The files to ask for first: policies, and documents, which are those that could be meant unless a policy names others. */
export function pathsToRead(
  { policy, file }: Pick<Reading, 'policy' | 'file'>,
  documents: readonly string[] = candidatePaths(file),
): readonly string[] {
  const asked = policy.kind === 'path' ? [policy.path] : [];
  return [...new Set([policyPath, ...asked, ...documents])];
}

/** The file of the repository whose published version is what was promised; null for a policy that is no file. */
export function publishedPath({ policy }: Pick<Reading, 'policy'>): string | null {
  switch (policy.kind) {
    case 'default':
      return policyPath;
    case 'path':
      return policy.path;
    case 'yaml':
    case 'preset':
      return null;
  }
}

/** How reading is called in problems. */
export function doing({ owner, name, server, branch, withPullRequest }: Reading): Doing {
  return {
    repository: `${owner}/${name}`,
    server,
    branch,
    purpose: withPullRequest
      ? 'read the contents and pull requests of the repository'
      : 'read the contents of the repository',
    needs: withPullRequest ? ['contents: write', 'pull-requests: write'] : ['contents: read'],
  };
}
