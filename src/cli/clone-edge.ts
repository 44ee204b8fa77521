import { resolve } from 'node:path';
import type { Decision } from '../change/decision.ts';
import type { Facts, PolicyFact } from '../change/facts.ts';
import { candidatePaths } from '../document/file.ts';
import { type Clone, openClone } from '../git/clone.ts';
import { readCurrent } from '../git/read.ts';
import { readTags } from '../git/tags.ts';
import { readWorkingFile, writeWorkingFile } from '../git/working-tree.ts';
import { documentMoved, localFlags, updateAtRef, updateWithoutTree } from '../problem/local.ts';
import { failure, type Problem, type Result, success } from '../problem/problem.ts';
import type { Purpose } from '../report/verdict.ts';
import type { Edge } from '../sync.ts';
import type { Options } from './arguments.ts';
import { readPolicies } from './read-policy.ts';

/** A local clone as the place of a run. Only `update` writes; `folder` is the working directory of the program. */
export function cloneEdge(
  purpose: Purpose,
  options: Options,
  folder: string,
  report: (decision: Decision) => void,
): Edge {
  const opened = openClone(resolve(folder, options.repo));
  return {
    read: async () => {
      const clone = await opened;
      if (!clone.ok) return clone;
      const obstacle = purpose === 'update' ? updateObstacle(clone.value, options) : null;
      if (obstacle !== null) return failure([obstacle]);
      const facts = await readFacts(clone.value, options, folder);
      return facts.ok ? success({ ...facts.value, isTrial: purpose === 'plan' }) : facts;
    },
    write: async (decision) => {
      const clone = await opened;
      return purpose === 'update' && clone.ok ? await writeDocument(clone.value, decision) : [];
    },
    report,
  };
}

function updateObstacle({ folder, workingTree }: Clone, { ref }: Options): Problem | null {
  if (ref !== null) return updateAtRef(ref);
  return workingTree === null ? updateWithoutTree(folder) : null;
}

/** Everything a decision needs, from a local clone; `folder` is where a path of --policy is looked for first. */
export async function readFacts(clone: Clone, options: Options, folder: string): Promise<Result<Facts>> {
  const [tags, policies] = await Promise.all([readTags(clone), readPolicies(clone, options, folder)]);
  const wanted = options.file ?? (policies.ok ? documentIn(policies.value.policy) : null);
  const files = await readCurrent(clone, options.ref, candidatePaths(wanted));
  if (!tags.ok || !policies.ok || !files.ok) {
    return failure([tags, policies, files].flatMap((reading) => (reading.ok ? [] : reading.problems)));
  }
  const notes = [...tags.notes, ...(tags.value.length === 0 ? [] : [localFlags()]), ...files.notes];
  const { policy, own } = policies.value;
  const { file, onMissingTable } = options;
  return success({ tags: tags.value, policy, own, files: files.value, file, onMissingTable, notes });
}

/** The document that a policy names. */
function documentIn(policy: PolicyFact | null): string | null {
  return policy?.reading.ok ? policy.reading.value.document.file : null;
}

/** Writes the new text, if the file on disk is still the one the plan was made for. */
async function writeDocument(clone: Clone, { document, before }: Decision): Promise<readonly Problem[]> {
  const { path, after } = document;
  if (path === null || after === undefined) return [];
  const found = await readWorkingFile(clone, path);
  if (!found.ok) return found.problems;
  const bytes = found.value === null ? null : Buffer.from(found.value.bytes);
  const same = before === null ? bytes === null : bytes?.equals(Buffer.from(before)) === true;
  if (!same) return [documentMoved(path)];
  const written = await writeWorkingFile(clone, path, Buffer.from(after));
  return written.ok ? [] : written.problems;
}
