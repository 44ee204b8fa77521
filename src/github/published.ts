import type { PolicyFact } from '../change/facts.ts';
import { policyIn } from '../change/read-policy.ts';
import type { GitHub } from './client.ts';
import { filesIn, type RepositoryFile } from './files.ts';
import type { RepositoryNode } from './nodes.ts';
import { publishedPath, type Reading } from './reading.ts';

/** The policy's file on the branch a change is to go into; null where there is none, or it cannot be read. */
export async function promisedPolicy(
  github: GitHub,
  reading: Reading,
  { into }: RepositoryNode,
  paths: readonly string[],
): Promise<RepositoryFile | null> {
  if (!into) return null;
  const files = await filesIn(github, { ...reading, commit: into.target.oid }, paths, into.target);
  return files.ok ? (files.value[0] ?? null) : null;
}

/**
 * The version of the policy's file before the one that base has, in base's history. Null where there is none, where it
 * cannot be read, where the branch counts that a change is to go into, and where the file at hand is not base's: base has
 * not published that one.
 */
export async function previousPolicy(
  github: GitHub,
  reading: Reading,
  { base }: RepositoryNode,
  paths: readonly string[],
  files: readonly RepositoryFile[],
): Promise<PolicyFact | null> {
  const path = reading.into === null ? publishedPath(reading) : null;
  const current = files.find((file) => file.path === path);
  const before = base?.target.history?.nodes[0]?.parents.nodes[0];
  if (path === null || current === undefined || before === undefined) return null;
  const inBase = base?.target[`f${paths.indexOf(path)}`];
  if (inBase?.object?.oid !== current.blob) return null;
  const found = await filesIn(github, { ...reading, commit: before.oid }, paths, before);
  const [file] = found.ok ? found.value : [];
  return file === undefined ? null : policyIn(file);
}
