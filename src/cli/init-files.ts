import type { Facts } from '../change/facts.ts';
import { policyFile, workflowPath, workflowText } from '../change/starter.ts';
import { starters } from '../change/starter-document.ts';
import type { Day } from '../day.ts';
import type { Clone } from '../git/clone.ts';
import { createWorkingFile, readWorkingFile } from '../git/working-tree.ts';
import { type Product, parseProducts } from '../policy/product.ts';
import { policyPath } from '../policy/source.ts';
import { fileExists, initWithoutTree, policyExists } from '../problem/command.ts';
import { type Problem, type Result, success } from '../problem/problem.ts';
import { stepName } from '../version.ts';
import type { Options, Taking } from './arguments.ts';

/** A file that init writes; `lacks` are the products of which a starter has no table. */
export type PlannedFile = {
  readonly path: string;
  readonly text: string;
  readonly lacks?: readonly string[];
};

/**
 * The files of a policy that was taken, the policy first. With `inserts` the workflow adds a missing table. Problems:
 * those of reading the policy and of filling in a starter.
 */
export function plannedFiles(
  policy: string,
  { workflow, starter }: Taking,
  facts: Facts,
  day: Day,
  inserts = false,
): Result<readonly PlannedFile[]> {
  const reading = parseProducts(policy, policyPath);
  if (!reading.ok) return reading;
  const documents = starter ? filesBeside(reading.value, { workflow: false }, facts, day) : success([]);
  if (!documents.ok) return documents;
  return success([
    { path: policyPath, text: policyFile(policy) },
    ...(workflow ? [workflowFile(inserts)] : []),
    ...documents.value,
  ]);
}

/** The documents to begin with beside a policy that is there, and the workflow where it is asked for. */
export function filesBeside(
  products: readonly Product[],
  { workflow }: Pick<Taking, 'workflow'>,
  { tags }: Facts,
  day: Day,
): Result<readonly PlannedFile[]> {
  const documents = starters(products, tags, day);
  return documents.ok ? success([...(workflow ? [workflowFile(false)] : []), ...documents.value]) : documents;
}

function workflowFile(inserts: boolean): PlannedFile {
  return { path: workflowPath, text: workflowText(stepName, inserts) };
}

/** What stands in the way of writing: no working tree, or a file that is there already and was not to be used. */
export function obstaclesTo(
  clone: Clone,
  { ref }: Options,
  { workflow, starter }: Taking,
  { files, policy }: Facts,
): readonly Problem[] {
  if (clone.workingTree === null || ref !== null) return [initWithoutTree(clone.folder)];
  const isBeside = starter && policy !== null && files.length === 0;
  const documents = starter ? files.map(({ path }) => fileExists(path, '--starter')) : [];
  const found = [
    isBeside ? [] : obstacleAt(clone, policyPath, policyExists(policyPath)),
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
