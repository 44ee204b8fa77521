import { shareTags } from '../change/products.ts';
import type { Day } from '../day.ts';
import { evaluate, neededDays } from '../policy/evaluate.ts';
import { readHistory } from '../policy/history.ts';
import type { Policy } from '../policy/policy.ts';
import type { Product } from '../policy/product.ts';
import { daysOpen } from '../problem/github.ts';
import { failure, type Result, success } from '../problem/problem.ts';
import { datingTags } from '../release/choose.ts';
import { linesOf } from '../release/line.ts';
import { sortAnswer } from './answer.ts';
import { misfitInNames } from './answer-shape.ts';
import { isTooMuch } from './ask.ts';
import type { Answer, GitHub } from './client.ts';
import { inLanes } from './lanes.ts';
import type { DatedNode, ReleaseNode } from './nodes.ts';
import { dates } from './read-query.ts';
import { doing, type Reading } from './reading.ts';
import { problemFrom } from './refusal.ts';
import { joinTags, type Knowledge, type TagList } from './tags.ts';

/**
 * How many names a query asks for: two fields each. Where GitHub cannot compute that many, fewer are asked for at a time;
 * about eighty fields were seen to be too many now and then, and ten never.
 * https://github.com/Skydio/revup/pull/271
 */
const namesPerQuery = [50, 12, 5] as const;

/** Most policies need no round or one. Releases that turn out to be pre-releases make more. */
const mostRounds = 10;

/**
 * Adds to what is known every day and release that the products of policies depend on. Problems: `days-open`, where each
 * answer makes others needed; those of a request that came to nothing.
 */
export async function readNeededDays(
  github: GitHub,
  reading: Reading,
  names: readonly string[],
  first: Knowledge,
  policies: readonly (readonly Product[])[],
): Promise<Result<Knowledge>> {
  let known = first;
  for (let round = 0; ; round++) {
    const list = joinTags(names, known);
    const wanted = new Set(policies.flatMap((products) => namesOfProducts(list, products, reading.day)));
    const [example] = wanted;
    if (example === undefined) return success(known);
    if (round === mostRounds) return failure([daysOpen(mostRounds, example)]);
    const answer = await askForNames(github, reading, [...wanted], known);
    if (!answer.ok) return failure([problemFrom(answer.refusal, doing(reading))]);
    known = answer.value;
  }
}

/** The names to ask for, product by product; each has tags of its own where there are several. */
export function namesOfProducts(list: TagList, products: readonly Product[], day: Day): readonly string[] {
  const [first] = products;
  if (first?.name === null) return namesToAsk(list, first.policy, day);
  const { shares } = shareTags(products, list.tags);
  return shares.flatMap(({ product, tags }) => namesToAsk({ ...list, tags }, product.policy, day));
}

/**
 * The tags whose day or release a decision depends on and GitHub was not asked for: those that tell which family of tags
 * is the product, and then first and latest releases that a
 * policy counts days from, and the newest release of every supported line, which may be a draft or a pre-release.
 */
export function namesToAsk({ tags, undated, unasked }: TagList, policy: Policy, day: Day): readonly string[] {
  const usesReleases = policy.release.releases !== 'tags';
  const dating = policy.release.tag === null ? datingTags(tags, policy.release.stable) : [];
  if (dating.some((name) => undated.has(name))) return dating.filter((name) => undated.has(name));
  const history = readHistory(tags, policy, day);
  if (!history.ok) return [];
  const isOpen = (name: string) => undated.has(name) || (usesReleases && unasked.has(name));
  if (policy.release.releases === 'github') return tags.map(({ name }) => name).filter(isOpen);
  const certain = history.value.releases.map((release) =>
    isOpen(release.tag) ? { ...release, day: null } : release,
  );
  const { lines } = linesOf(certain, policy.line);
  const { first, latest } = neededDays(lines, policy, day);
  const supported = usesReleases
    ? evaluate(lines, policy, day).support.filter(({ tier }) => tier !== null)
    : [];
  const wanted = [
    ...first.map(({ releases }) => releases.at(-1)?.tag ?? ''),
    ...latest.map((line) => line.latest.tag),
    ...supported.map(({ line }) => line.latest.tag).filter((name) => unasked.has(name)),
  ];
  return [...new Set(wanted.filter(isOpen))];
}

/** Asks for the days and the releases of tags, all queries at once, and adds the answers to what is known. */
export async function askForNames(
  github: GitHub,
  reading: Pick<Reading, 'owner' | 'name'>,
  names: readonly string[],
  known: Knowledge,
): Promise<Answer<Knowledge>> {
  const answer = await askInGroups(github, reading, names, namesPerQuery);
  return answer.ok ? { ok: true, value: merge(known, answer.value) } : answer;
}

/** What GitHub says of tags, by the names they were asked for. */
type Named = readonly { readonly name: string; readonly tag: TagAnswer; readonly release: ReleaseAnswer }[];
type TagAnswer = { readonly target: DatedNode } | null;
type ReleaseAnswer = Omit<ReleaseNode, 'tagName'> | null;

async function askInGroups(
  github: GitHub,
  reading: Pick<Reading, 'owner' | 'name'>,
  names: readonly string[],
  [size, ...smaller]: readonly number[],
): Promise<Answer<Named>> {
  const answers = await inLanes(groupsOf(names, size ?? 1), async (group) => {
    const answer = await askForGroup(github, reading, group);
    const [next] = smaller;
    const mayHelp = !answer.ok && isTooMuch(answer.refusal) && next !== undefined && group.length > next;
    return mayHelp ? await askInGroups(github, reading, group, smaller) : answer;
  });
  const failed = answers.find((answer) => !answer.ok);
  if (failed !== undefined) return failed;
  return { ok: true, value: answers.flatMap((answer) => (answer.ok ? answer.value : [])) };
}

function groupsOf(names: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(names.length / size) }, (_, index) =>
    names.slice(index * size, (index + 1) * size),
  );
}

type NamesReply = {
  readonly repository: Readonly<Record<`t${number}`, TagAnswer>> &
    Readonly<Record<`r${number}`, ReleaseAnswer>>;
};

async function askForGroup(
  github: GitHub,
  { owner, name }: Pick<Reading, 'owner' | 'name'>,
  names: readonly string[],
): Promise<Answer<Named>> {
  const refs = names.map((tag, index) => [`t${index}`, `refs/tags/${tag}`] as const);
  const tags = names.map((tag, index) => [`r${index}`, tag] as const);
  const variables = { owner, name, ...Object.fromEntries([...refs, ...tags]) };
  const answer = await github.query<NamesReply>(namesQuery(names.length), variables);
  if (!answer.ok) return answer;
  const { data, fatal } = sortAnswer(answer.value);
  const found = data?.repository;
  const wrong = found === undefined ? 'an answer without the repository' : misfitInNames(found);
  const said = fatal.length > 0 ? fatal.map(({ message }) => message).join(' ') : wrong;
  if (said !== null || !found)
    return { ok: false, refusal: { kind: 'refused', status: 200, said: said ?? '' } };
  return {
    ok: true,
    value: names.map((tag, index) => ({
      name: tag,
      tag: found[`t${index}`] ?? null,
      release: found[`r${index}`] ?? null,
    })),
  };
}

function namesQuery(count: number): string {
  const indices = Array.from({ length: count }, (_, index) => index);
  const declared = indices.flatMap((index) => [`$t${index}: String!`, `$r${index}: String!`]);
  const fields = indices.flatMap((index) => [
    `t${index}: ref(qualifiedName: $t${index}) { target { ${dates} } }`,
    `r${index}: release(tagName: $r${index}) { isDraft isPrerelease publishedAt }`,
  ]);
  return `query Names($owner: String!, $name: String!, ${declared.join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}`;
}

function merge(known: Knowledge, answers: Named): Knowledge {
  const dated = new Map(known.dated);
  const released = new Map(known.released);
  for (const { name, tag, release } of answers) {
    dated.set(name, tag?.target ?? null);
    released.set(name, release === null ? null : { ...release, tagName: name });
  }
  return { ...known, dated, released };
}
