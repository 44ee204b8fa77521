import { readFile } from 'node:fs/promises';
import { isAbsolute, posix, resolve } from 'node:path';
import type { PolicyFact } from '../change/facts.ts';
import { policyPath } from '../change/propose.ts';
import { policyFrom, policyIn } from '../change/read-policy.ts';
import type { Clone } from '../git/clone.ts';
import { readCurrent } from '../git/read.ts';
import { choosePolicy, type PolicySource } from '../policy/source.ts';
import { fileUnreadable } from '../problem/git.ts';
import { policyMissing } from '../problem/local.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import type { Options } from './arguments.ts';

/** The policy to decide by, and the repository's own where that is another one. */
export type Policies = { readonly policy: PolicyFact | null; readonly own: PolicyFact | null };

/**
 * Reads what --policy means, and the repository's own policy. A path is looked for in `folder`, the working directory,
 * then in the repository. Problems: `unknown-preset`, `policy-missing`, those of reading files.
 */
export async function readPolicies(
  clone: Clone,
  options: Options,
  folder: string,
): Promise<Result<Policies>> {
  const chosen = choosePolicy(options.policy);
  if (!chosen.ok) return chosen;
  const own = await readOwn(clone, options.ref);
  if (!own.ok || chosen.value.kind === 'default') {
    return own.ok ? success({ policy: own.value, own: null }) : own;
  }
  const policy = await readChosen(chosen.value, clone, options.ref, folder);
  return policy.ok ? success({ policy: policy.value, own: own.value }) : policy;
}

async function readOwn(clone: Clone, ref: string | null): Promise<Result<PolicyFact | null>> {
  const files = await readCurrent(clone, ref, [policyPath]);
  if (!files.ok) return files;
  const [file] = files.value;
  return success(file === undefined ? null : policyIn(file));
}

async function readChosen(
  source: Exclude<PolicySource, { kind: 'default' }>,
  clone: Clone,
  ref: string | null,
  folder: string,
): Promise<Result<PolicyFact>> {
  switch (source.kind) {
    case 'yaml':
      return success(policyFrom('--policy', source.text));
    case 'preset':
      return success(policyFrom(`preset ${source.name}`, source.text));
    case 'path':
      return await readPath(source.path, clone, ref, folder);
  }
}

async function readPath(
  path: string,
  clone: Clone,
  ref: string | null,
  folder: string,
): Promise<Result<PolicyFact>> {
  try {
    return success(policyIn({ path, mode: '100644', bytes: await readFile(resolve(folder, path)) }));
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return failure([fileUnreadable(path, code)]);
  }
  const inside = posix.normalize(path);
  const files =
    isAbsolute(path) || inside.startsWith('..') ? success([]) : await readCurrent(clone, ref, [inside]);
  if (!files.ok) return files;
  const [file] = files.value;
  return file === undefined ? failure([policyMissing(path)]) : success(policyIn(file));
}
