import { brokenEvent } from '../problem/actions.ts';
import { failure, type Result, success } from '../problem/problem.ts';

/** What a step takes from @actions/github: a client of GitHub, and the event that started the run. */
export type Toolkit = Pick<typeof import('@actions/github'), 'getOctokit' | 'context'>;

/**
 * Loads @actions/github, which reads the event as it is loaded and throws where its file is not JSON. The payload may be
 * anything. Problem: `broken-event`.
 */
export async function loadToolkit(load: () => Promise<Toolkit>): Promise<Result<Toolkit>> {
  try {
    return success(await load());
  } catch (error) {
    return failure([brokenEvent(error instanceof Error ? error.message : String(error))]);
  }
}
