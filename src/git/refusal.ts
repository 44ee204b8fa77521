import * as problem from '../problem/git.ts';
import type { Problem } from '../problem/problem.ts';
import { saidBy } from './command.ts';

/**
 * The problem behind git's words where it will not read the repository around a folder; null where its words say
 * something else. Problems: `dubious-ownership`, `bare-not-named`, `not-a-repository`.
 */
export function refusal(folder: string, message: string): Problem | null {
  const distrusted = /detected dubious ownership in repository at '(.+)'/.exec(message)?.[1];
  if (distrusted !== undefined) return problem.dubiousOwnership(distrusted);
  const hidden = /cannot use bare repository '(.+)' \(safe\.bareRepository/.exec(message)?.[1];
  if (hidden !== undefined) return problem.bareNotNamed(hidden);
  return message.includes('not a git repository') ? problem.notARepository(folder) : null;
}

/** The same, or `git-failed` with what git said, about what it could not do. */
export function failed(folder: string, question: string, message: string): Problem {
  return refusal(folder, message) ?? problem.gitFailed(question, saidBy(message));
}
