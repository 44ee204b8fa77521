import { noAnswer } from '../problem/github.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import type { GitHub } from './client.ts';
import { doing, type Reading } from './reading.ts';
import { problemFrom } from './refusal.ts';

const prefix = 'refs/tags/';

/**
 * The names of all tags. github.com answers with all of them at once; GHES may send pages.
 * https://docs.github.com/en/rest/git/refs#list-matching-references
 */
export async function readTagNames(github: GitHub, reading: Reading): Promise<Result<readonly string[]>> {
  const { owner, name } = reading;
  const names: string[] = [];
  let route: string | null = 'GET /repos/{owner}/{repo}/git/matching-refs/tags/';
  while (route !== null) {
    const answer = await github.read(route, { owner, repo: name });
    if (!answer.ok) return failure([problemFrom(answer.refusal, doing(reading))]);
    if (!Array.isArray(answer.value.data))
      return failure([noAnswer(reading.server, 'a list of tags that is no list')]);
    names.push(...tagsAmong(answer.value.data as readonly { ref: string }[]));
    route = answer.value.next === null ? null : `GET ${answer.value.next}`;
  }
  return success(names);
}

/** A slash at the end of the address gets lost on its way, and `tags` would also begin `refs/tagsets/a`. */
function tagsAmong(rows: readonly { readonly ref: string }[]): readonly string[] {
  return rows.flatMap(({ ref }) => (ref.startsWith(prefix) ? [ref.slice(prefix.length)] : []));
}
