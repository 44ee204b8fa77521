import { failure, type Result, success } from '../problem/problem.ts';
import { sortAnswer } from './answer.ts';
import type { GitHub } from './client.ts';
import { type Doing, problemFrom, problemFromError } from './refusal.ts';

/** The branch of pull requests into the default branch. */
export const ownBranch = 'support-window/sync';

type BranchQuestion = {
  readonly owner: string;
  readonly name: string;
  readonly base: string | null;
  readonly branch: string | null;
};

/**
 * The branch of our pull request: the one that is asked for, else one that no other base has. Only where a base is named
 * and no branch GitHub is asked which branch is the default: one request more. A base keeps its slashes, so that two bases
 * never share a branch.
 */
export async function ownBranchFor(
  github: GitHub,
  asked: BranchQuestion,
  doing: Doing,
): Promise<Result<string>> {
  const { owner, name, base, branch } = asked;
  if (branch !== null) return success(branch);
  if (base === null) return success(ownBranch);
  const answer = await github.query<{ repository: { defaultBranchRef: { name: string } | null } | null }>(
    'query Default($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { defaultBranchRef { name } } }',
    { owner, name },
  );
  if (!answer.ok) return failure([problemFrom(answer.refusal, doing)]);
  const { data, fatal } = sortAnswer(answer.value);
  const [error] = fatal;
  if (error !== undefined) return failure([problemFromError(error, doing)]);
  const isDefault = data?.repository?.defaultBranchRef?.name === base;
  return success(isDefault ? ownBranch : `${ownBranch}-${base}`);
}
