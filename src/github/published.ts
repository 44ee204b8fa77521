import type { PolicyFact } from '../change/facts.ts';
import { policyPath } from '../change/propose.ts';
import { policyIn } from '../change/read-policy.ts';
import type { GitHub } from './client.ts';
import { filesIn, type RepositoryFile } from './files.ts';
import type { RepositoryNode } from './read-query.ts';
import type { Reading } from './reading.ts';

/** The policy of the branch a change is to go into; null where there is none, or it cannot be read. */
export async function promisedPolicy(
  github: GitHub,
  reading: Reading,
  { into }: RepositoryNode,
): Promise<RepositoryFile | null> {
  if (!into) return null;
  const files = await filesIn(github, { ...reading, commit: into.target.oid }, [policyPath], into.target);
  return files.ok ? (files.value[0] ?? null) : null;
}

/** The file whose previous version is what was published; null where another branch's or no file is. */
export function pathOfPrevious({ policy, into }: Pick<Reading, 'policy' | 'into'>): string | null {
  if (into !== null) return null;
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

/**
 * The version of the policy's file before the one that base has, in base's history. Null where there is none, where it
 * cannot be read, and where the file at hand is not base's: base has not published that one.
 */
export async function previousPolicy(
  github: GitHub,
  reading: Reading,
  { base }: RepositoryNode,
  paths: readonly string[],
  files: readonly RepositoryFile[],
): Promise<PolicyFact | null> {
  const path = pathOfPrevious(reading);
  const current = files.find((file) => file.path === path);
  const before = base?.target.history?.nodes[0]?.parents.nodes[0];
  if (path === null || current === undefined || before === undefined) return null;
  const inBase = base?.target[`f${paths.indexOf(path)}`];
  if (inBase?.object?.oid !== current.blob) return null;
  const found = await filesIn(github, { ...reading, commit: before.oid }, paths, before);
  const [file] = found.ok ? found.value : [];
  return file === undefined ? null : policyIn(file);
}
