import { endlessTags, oddAnswer } from '../problem/connection.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { misfitInTags } from './answer-shape.ts';
import type { GitHub, RestReply, Variables } from './client.ts';
import { mapLimit } from './map-limit.ts';
import { doing, type Reading } from './reading.ts';
import { problemFrom } from './refusal.ts';

/** The route of the list, for `owner` and `repo`. */
export const tagList = 'GET /repos/{owner}/{repo}/git/matching-refs/tags/';
const prefix = 'refs/tags/';
/** As many requests as a workflow's token has in an hour. */
const mostPages = 1000;

/**
 * The names of all tags. github.com answers with all of them at once. GHES may send pages: where the first one names
 * the last, those between are asked for at once, otherwise each page names the next. Problems: those of a request that
 * came to nothing; `link-astray`, where a page is said to be elsewhere; `endless-tags`.
 * https://docs.github.com/en/rest/git/refs#list-matching-references
 */
export async function readTagNames(github: GitHub, reading: Reading): Promise<Result<readonly string[]>> {
  const { owner, name: repo } = reading;
  const first = await readPage(github, reading, tagList, { owner, repo });
  if (!first.ok) return first;
  const between = pagesBetween(first.value.next, first.value.last);
  const rest = await mapLimit(between, (address) => readPage(github, reading, address));
  const pages: Result<Page>[] = [first, ...rest];
  for (let last = pages.at(-1); last?.ok && last.value.next !== null; last = pages.at(-1)) {
    if (pages.length >= mostPages) return failure([endlessTags(mostPages)]);
    pages.push(await readPage(github, reading, `GET ${last.value.next}`));
  }
  const failed = pages.find((page) => !page.ok);
  return failed?.ok === false ? failed : success(pages.flatMap((page) => (page.ok ? page.value.names : [])));
}

type Page = Pick<RestReply, 'next' | 'last'> & { readonly names: readonly string[] };

/** Pages after the first are asked for by their whole address, without parameters. */
async function readPage(
  github: GitHub,
  reading: Reading,
  route: string,
  parameters: Variables = {},
): Promise<Result<Page>> {
  const answer = await github.read(route, parameters);
  if (!answer.ok) return failure([problemFrom(answer.refusal, doing(reading))]);
  const { data, next, last } = answer.value;
  const wrong = misfitInTags(data);
  if (wrong !== null) return failure([oddAnswer(reading.server, wrong)]);
  return success({ names: tagsAmong(data as readonly { ref: string }[]), next, last });
}

/** The pages from the next one to the last, where their addresses differ in nothing but the number. */
function pagesBetween(next: string | null, last: string | null): readonly string[] {
  const [from, to] = [next, last].map((address) => /^(.*[?&]page=)(\d{1,6})(.*)$/.exec(address ?? ''));
  if (!from || !to || from[1] !== to[1] || from[3] !== to[3]) return [];
  const [begin, end] = [Number(from[2]), Number(to[2])];
  const count = Math.min(mostPages - 1, Math.max(0, end - begin + 1));
  return Array.from({ length: count }, (_, index) => `GET ${from[1]}${begin + index}${from[3]}`);
}

/** A slash at the end of the address gets lost on its way, and `tags` would also begin `refs/tagsets/a`. */
function tagsAmong(rows: readonly { readonly ref: string }[]): readonly string[] {
  return rows.flatMap(({ ref }) => (ref.startsWith(prefix) ? [ref.slice(prefix.length)] : []));
}
