import type { FileFact } from '../document/file.ts';
import { readFromHead } from '../problem/clone.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { type Clone, readFiles } from './clone.ts';
import { readWorkingFile } from './working-tree.ts';

/**
 * Reads those of `paths` that exist. With a ref, as the ref has them. Without one, as the working tree has them,
 * committed or not; and where it has none of them (a bare repository, files that are not checked out), as HEAD has
 * them, which is a note where there is a working tree. Problems: `unknown-ref`, `file-unreadable`, `git-failed`.
 */
export async function readCurrent(
  clone: Clone,
  ref: string | null,
  paths: readonly string[],
): Promise<Result<readonly FileFact[]>> {
  const working = ref === null ? readWorking(clone, paths) : success([]);
  if (!working.ok || working.value.length > 0) return working;
  const committed = await readFiles(clone, ref, paths);
  if (!committed.ok) return committed;
  const { files } = committed.value;
  const isMissing = ref === null && clone.workingTree !== null;
  return success(files, isMissing ? files.map(({ path }) => readFromHead(path)) : []);
}

function readWorking(clone: Clone, paths: readonly string[]): Result<readonly FileFact[]> {
  const readings = paths.map((path) => readWorkingFile(clone, path));
  const problems = readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
  if (problems.length > 0) return failure(problems);
  return success(
    readings.flatMap((reading) => (reading.ok && reading.value !== null ? [reading.value] : [])),
  );
}
