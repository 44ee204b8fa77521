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
import type { Answer, GitHub, Reply } from './client.ts';
import { inLanes } from './lanes.ts';
import type { DatedNode, ReleaseNode } from './nodes.ts';
import { dates } from './read-query.ts';
import { doing, type Reading } from './reading.ts';
import { problemFrom } from './refusal.ts';
import { joinTags, type Knowledge, type TagList } from './tags.ts';

/** GitHub may stop queries that ask for thousands of objects; it was never seen to stop this many. */
const namesPerQuery = 50;

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
  { owner, name }: Pick<Reading, 'owner' | 'name'>,
  names: readonly string[],
  known: Knowledge,
): Promise<Answer<Knowledge>> {
  const groups = Array.from({ length: Math.ceil(names.length / namesPerQuery) }, (_, index) =>
    names.slice(index * namesPerQuery, (index + 1) * namesPerQuery),
  );
  const answers = await inLanes(groups, (group) => askForGroup(github, { owner, name }, group));
  const failed = answers.find((answer) => !answer.ok);
  if (failed !== undefined && !failed.ok) return failed;
  const nodes = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  return { ok: true, value: merge(known, groups, nodes) };
}

type NamesReply = {
  readonly repository: Readonly<Record<`t${number}`, { readonly target: DatedNode } | null>> &
    Readonly<Record<`r${number}`, Omit<ReleaseNode, 'tagName'> | null>>;
};

async function askForGroup(
  github: GitHub,
  repository: Readonly<Record<'owner' | 'name', string>>,
  names: readonly string[],
): Promise<Answer<NamesReply['repository']>> {
  const refs = names.map((name, index) => [`t${index}`, `refs/tags/${name}`] as const);
  const tags = names.map((name, index) => [`r${index}`, name] as const);
  const variables = { ...repository, ...Object.fromEntries([...refs, ...tags]) };
  const answer = await github.query<NamesReply>(namesQuery(names.length), variables);
  if (!answer.ok) return answer;
  const { data, errors }: Reply<NamesReply> = answer.value;
  if (errors === undefined && data?.repository) return { ok: true, value: data.repository };
  const said = errors?.map(({ message }) => message).join(' ') ?? 'an answer without the repository';
  return { ok: false, refusal: { kind: 'refused', status: 200, said } };
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

function merge(
  known: Knowledge,
  groups: readonly (readonly string[])[],
  nodes: readonly NamesReply['repository'][],
): Knowledge {
  const dated = new Map(known.dated);
  const released = new Map(known.released);
  for (const [position, group] of groups.entries()) {
    for (const [index, name] of group.entries()) {
      const release = nodes[position]?.[`r${index}`] ?? null;
      dated.set(name, nodes[position]?.[`t${index}`]?.target ?? null);
      released.set(name, release === null ? null : { ...release, tagName: name });
    }
  }
  return { ...known, dated, released };
}
