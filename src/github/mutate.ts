import { noAnswer, oddAnswer } from '../problem/connection.ts';
import { keptMoving } from '../problem/github.ts';
import type { Problem } from '../problem/problem.ts';
import type { GraphqlError } from './answer.ts';
import { misfitInWritten } from './answer-shape.ts';
import type { GitHub, Refusal, Variables } from './client.ts';
import { type Doing, problemFrom, problemFromError } from './refusal.ts';

/**
 * How a write ended. `moved`: it was refused because the repository is not as it was. `unanswered`: nobody knows whether
 * it took effect. After both everything must be read anew before anything else is done; `problem` is what to say when
 * that does not help.
 */
export type Step<T> =
  | { readonly kind: 'done'; readonly value: T }
  | {
      readonly kind: 'moved' | 'unanswered' | 'failed';
      readonly problem: Problem;
      readonly errors: readonly GraphqlError[];
    };

/** Sends a mutation whose every part must succeed. A part that failed does not stop the parts behind it. */
export async function mutate<Data>(
  github: GitHub,
  document: string,
  variables: Variables,
  doing: Doing,
): Promise<Step<Data> & { readonly partial: Partial<Data> | null }> {
  const answer = await github.mutate<Data>(document, variables);
  if (!answer.ok) {
    const { refusal } = answer;
    const kind = isUnanswered(refusal) ? 'unanswered' : 'failed';
    const errors = [{ message: refusal.said }];
    return { kind, problem: problemFrom(refusal, doing), errors, partial: null };
  }
  const { data, errors = [] } = answer.value;
  const [first] = errors;
  if (first === undefined) {
    const wrong = misfitInWritten(data, document);
    if (wrong === null) return { kind: 'done', value: data as Data, partial: data };
    const problem =
      data === null ? noAnswer(doing.server, 'an answer without data') : oddAnswer(doing.server, wrong);
    return { kind: 'unanswered', problem, errors, partial: null };
  }
  const told = problemFromError(first, doing);
  if (isRace(first, told)) {
    const problem = told.code === 'branch-clash' ? told : keptMoving(doing.branch, mostTries);
    return { kind: 'moved', problem, errors, partial: data };
  }
  return { kind: 'failed', problem: told, errors, partial: data };
}

/** Whether a write may have taken effect all the same. */
function isUnanswered({ kind }: Refusal): boolean {
  return kind === 'uncertain' || kind === 'too-large';
}

/** How often a run reads, decides and writes when others write at the same time. */
export const mostTries = 3;

/**
 * Errors that say no more than that things are not as they were read. The first error counts, others may follow from it.
 * The words of a lost lease are not documented: whatever stops a compare-and-swap and is no rule or permission is one.
 * What is not found any more was there when everything was read.
 */
function isRace({ type, path, message }: GraphqlError, { code }: Problem): boolean {
  return (
    type === 'STALE_DATA' ||
    (path?.[0] === 'updateRefs' && code === 'refused') ||
    (type === 'NOT_FOUND' && code === 'refused') ||
    code === 'branch-clash' ||
    /already exists|not a fast forward|No commits between/i.test(message)
  );
}
