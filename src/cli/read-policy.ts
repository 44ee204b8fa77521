import { isAbsolute, posix, resolve, sep } from 'node:path';
import type { PolicyFact } from '../change/facts.ts';
import { policyFactFrom, policyIn, policyNamed } from '../change/read-policy.ts';
import type { FileFact } from '../document/file.ts';
import type { Clone } from '../git/clone.ts';
import type { GitPlace } from '../git/command.ts';
import { isOfSystem, mostFileBytes, pathInside, readPlainFile } from '../git/plain-file.ts';
import { readPrevious } from '../git/previous.ts';
import { readCurrent } from '../git/read.ts';
import { obstacleAt, readWorkingFile } from '../git/working-tree.ts';
import { choosePolicy, type PolicySource, policyPath } from '../policy/source.ts';
import { policyElsewhere, policyMissing, policyNotText, policyOutside } from '../problem/clone.ts';
import { fileTooLarge, fileUnreadable } from '../problem/git.ts';
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
 * then in the repository; what is wrong with the policy itself is in its reading. Problems: `policy-missing`,
 * `policy-outside`, `policy-not-text`, those of reading files.
 */
export async function readPolicies(
  clone: Clone,
  options: Options,
  folder: string,
): Promise<Result<Policies>> {
  const chosen = choosePolicy(options.policy);
  const files = await readCurrent(clone, options.ref, [policyPath]);
  if (!files.ok) return files;
  const [file] = files.value;
  if (chosen.kind === 'default') {
    const read = await readOwn(clone, options.ref, file);
    return read.ok ? success(read.value, files.notes) : read;
  }
  const own = file === undefined ? null : policyIn(file);
  const policy = await readChosen(chosen, clone, options.ref, folder);
  return policy.ok ? success({ policy: policy.value, own, previous: null }) : policy;
}

/** Where a policy is put by mistake. */
const otherPaths = ['.github/support-window.yaml', 'support-window.yml', 'support-window.yaml'];

async function readOwn(
  clone: Clone,
  ref: string | null,
  file: FileFact | undefined,
): Promise<Result<Policies>> {
  if (file === undefined) {
    const others = await readCurrent(clone, ref, otherPaths);
    if (!others.ok) return others;
    const [other] = others.value;
    if (other !== undefined) return failure([policyElsewhere(other.path, policyPath)]);
    return success({ policy: null, own: null, previous: null });
  }
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
      return success(policyFactFrom({ kind: 'option', name: '--policy' }, source.text));
    case 'preset':
      return success(policyNamed(source.name));
    case 'path':
      return await readPath(source.path, clone, ref, folder);
  }
}

/**
 * A path is looked for in the working directory, then in the repository. Only where it is written from the root may it
 * lead out of both, and only there are links followed: what a clone brings along reaches no other file.
 */
async function readPath(
  path: string,
  clone: Clone,
  ref: string | null,
  folder: string,
): Promise<Result<PolicyFact>> {
  const whole = resolve(folder, path);
  const inClone = clone.workingTree === null ? null : pathInside(clone.workingTree, whole);
  if (inClone !== null) return await readInside(path, clone, inClone, ref);
  if (isAbsolute(path)) return readElsewhere(path);
  const near = posix.normalize(path.replaceAll(sep, '/'));
  if (near.startsWith('..')) return failure([policyOutside(path, whole)]);
  const here = readPlain(path, { folder, workingTree: folder }, near);
  if (!here.ok) return here;
  if (here.value !== null) return success(policyIn({ ...here.value, path }));
  return await readInside(path, clone, near, ref);
}

/** A file of the clone: as the working tree has it, else as the ref or HEAD has it. */
async function readInside(
  path: string,
  clone: Clone,
  inside: string,
  ref: string | null,
): Promise<Result<PolicyFact>> {
  const file = readPlain(path, clone, inside);
  if (!file.ok) return file;
  if (file.value !== null) return success(policyIn({ ...file.value, path }));
  const files = await readCurrent(clone, ref, [inside]);
  if (!files.ok) return files;
  const [committed] = files.value;
  return committed === undefined ? failure([policyMissing(path)]) : success(policyIn(committed));
}

function readPlain(path: string, tree: GitPlace, inside: string): Result<FileFact | null> {
  const file = readWorkingFile(tree, inside);
  if (!file.ok || file.value !== null) return file;
  const obstacle = obstacleAt(tree, inside);
  return obstacle === null ? file : failure([policyNotText(path, `It ${obstacle}.`)]);
}

/** A file that the user named from the root, so links on the way are the user's own. */
function readElsewhere(path: string): Result<PolicyFact> {
  try {
    if (isOfSystem(path)) return failure([policyNotText(path, 'It is a system file.')]);
    const reading = readPlainFile(path, true);
    if (reading.kind === 'file') return success(policyIn({ path, mode: '100644', bytes: reading.bytes }));
    if (reading.kind === 'too-large') return failure([fileTooLarge(path, mostFileBytes)]);
    return failure([policyNotText(path, 'It is not a regular file.')]);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    return failure([isMissing ? policyMissing(path) : fileUnreadable(path, code)]);
  }
}
