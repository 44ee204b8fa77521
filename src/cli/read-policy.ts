import { readFile } from 'node:fs/promises';
import { isAbsolute, posix, resolve } from 'node:path';
import type { PolicyFact } from '../change/facts.ts';
import { policyPath } from '../change/propose.ts';
import { policyFrom, policyIn } from '../change/read-policy.ts';
import type { FileFact } from '../document/file.ts';
import type { Clone } from '../git/clone.ts';
import { readPrevious } from '../git/previous.ts';
import { readCurrent } from '../git/read.ts';
import { choosePolicy, type PolicySource } from '../policy/source.ts';
import { fileUnreadable } from '../problem/git.ts';
import { policyMissing } from '../problem/local.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import type { Options } from './arguments.ts';

/**
 * The policy to decide by; the repository's own where that is another one; and, where it is the own one, the version
 * that was published before it.
 */
export type Policies = {
  readonly policy: PolicyFact | null;
  readonly own: PolicyFact | null;
  readonly previous: PolicyFact | null;
};

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
  const files = await readCurrent(clone, options.ref, [policyPath]);
  if (!files.ok) return files;
  const [file] = files.value;
  if (chosen.value.kind === 'default') {
    const read = await readOwn(clone, options.ref, file);
    return read.ok ? success(read.value, files.notes) : read;
  }
  const own = file === undefined ? null : policyIn(file);
  const policy = await readChosen(chosen.value, clone, options.ref, folder);
  return policy.ok ? success({ policy: policy.value, own, previous: null }) : policy;
}

async function readOwn(
  clone: Clone,
  ref: string | null,
  file: FileFact | undefined,
): Promise<Result<Policies>> {
  if (file === undefined) return success({ policy: null, own: null, previous: null });
  const previous = await readPrevious(clone, ref, file);
  if (!previous.ok) return previous;
  return success({
    policy: policyIn(file),
    own: null,
    previous: previous.value === null ? null : policyIn(previous.value),
  });
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
