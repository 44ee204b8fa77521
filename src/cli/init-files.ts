import type { Facts } from '../change/facts.ts';
import { policyFile, starterPath, starterText, workflowPath, workflowText } from '../change/starter.ts';
import type { Day } from '../day.ts';
import type { Clone } from '../git/clone.ts';
import { createWorkingFile, readWorkingFile } from '../git/working-tree.ts';
import { parsePolicy } from '../policy/parse.ts';
import { policyPath } from '../policy/source.ts';
import { fileExists, initWithoutTree, policyExists } from '../problem/command.ts';
import type { Problem } from '../problem/problem.ts';
import { stepName } from '../version.ts';
import type { Options, Taking } from './arguments.ts';

/** A file that init writes. */
export type PlannedFile = { readonly path: string; readonly text: string };

/** The files of a policy that was taken, the policy first. With `inserts` the workflow adds a missing table. */
export function plannedFiles(
  policy: string,
  { workflow, starter }: Taking,
  { tags }: Facts,
  day: Day,
  inserts = false,
): readonly PlannedFile[] {
  const reading = parsePolicy(policy, policyPath);
  return [
    { path: policyPath, text: policyFile(policy) },
    ...(workflow ? [{ path: workflowPath, text: workflowText(stepName, inserts) }] : []),
    ...(starter && reading.ok ? [{ path: starterPath, text: starterText(reading.value, tags, day) }] : []),
  ];
}

/** What stands in the way of writing: no working tree, or a file that is there already. */
export function obstaclesTo(
  clone: Clone,
  { ref }: Options,
  { workflow, starter }: Taking,
  { files }: Facts,
): readonly Problem[] {
  if (clone.workingTree === null || ref !== null) return [initWithoutTree(clone.folder)];
  const documents = starter ? files.map(({ path }) => fileExists(path, '--starter')) : [];
  const found = [
    obstacleAt(clone, policyPath, policyExists(policyPath)),
    workflow ? obstacleAt(clone, workflowPath, fileExists(workflowPath, '--workflow')) : [],
  ];
  return [...found.flat(), ...documents];
}

function obstacleAt(clone: Clone, path: string, exists: Problem): readonly Problem[] {
  const found = readWorkingFile(clone, path);
  if (!found.ok) return found.problems;
  return found.value === null ? [] : [exists];
}

/** Writes the files one after the other, each whole or not at all and none over another; comes back with what went wrong. */
export async function writeFiles(clone: Clone, files: readonly PlannedFile[]): Promise<readonly Problem[]> {
  for (const { path, text } of files) {
    const done = await createWorkingFile(clone, path, Buffer.from(text));
    if (!done.ok) return done.problems;
  }
  return [];
}
