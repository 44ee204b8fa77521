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
import { restartTags } from '../release/restart.ts';
import { compareNumbers } from '../release/version.ts';
import type { GitHub } from './client.ts';
import { askForNames, askInGroups, type Named } from './names.ts';
import { doing, type Reading } from './reading.ts';
import { problemFrom } from './refusal.ts';
import { joinTags, type Knowledge, type TagList } from './tags.ts';

/**
 * So many days are asked for whether the policy needs them or not: readers of the reasons, of the timeline and of the output
 * `lines` see them, as they do on the command line. Two queries hold them. The first releases of the newest lines come
 * first, and then their latest ones.
 */
const mostDaysShown = 100;

/** Most policies need no round or one. Releases that turn out to be pre-releases make more. */
const mostRounds = 10;

/**
 * Adds to what is known every day and release that the products of policies depend on, and at the same time the days that
 * only readers see. Problems: `days-open`, where each answer makes others needed; those of a request that came to nothing.
 */
export async function readNeededDays(
  github: GitHub,
  reading: Reading,
  names: readonly string[],
  first: Knowledge,
  policies: readonly (readonly Product[])[],
): Promise<Result<Knowledge>> {
  const list = joinTags(names, first);
  const wanted = namesOfPolicies(list, policies, reading.day);
  const shown = askForShown(github, reading, list, policies, wanted);
  const needed = await readNeeded(github, reading, names, { known: first, wanted }, policies);
  return needed.ok ? success(withShown(needed.value, await shown)) : needed;
}

async function readNeeded(
  github: GitHub,
  reading: Reading,
  names: readonly string[],
  first: { readonly known: Knowledge; readonly wanted: ReadonlySet<string> },
  policies: readonly (readonly Product[])[],
): Promise<Result<Knowledge>> {
  let { known, wanted } = first;
  for (let round = 0; ; round++) {
    const [example] = wanted;
    if (example === undefined) return success(known);
    if (round === mostRounds) return failure([daysOpen(mostRounds, example)]);
    const answer = await askForNames(github, reading, [...wanted], known);
    if (!answer.ok) return failure([problemFrom(answer.refusal, doing(reading))]);
    known = answer.value;
    wanted = namesOfPolicies(joinTags(names, known), policies, reading.day);
  }
}

/** The releases of the newest lines that nothing else asks for. Whether GitHub tells them is all the same. */
async function askForShown(
  github: GitHub,
  reading: Reading,
  list: TagList,
  policies: readonly (readonly Product[])[],
  needed: ReadonlySet<string>,
): Promise<Named> {
  const [products = []] = policies;
  const shown = ofProducts(list, products, (tags, { policy }) => namesToShow(tags, policy, reading.day));
  const wanted = shown.filter((name) => !needed.has(name)).slice(0, mostDaysShown);
  const answer = await askInGroups(github, reading, wanted);
  return answer.ok ? answer.value : [];
}

/** Days are added where none is known; releases are not, so that what is decided depends on what was needed alone. */
function withShown(known: Knowledge, shown: Named): Knowledge {
  const dated = new Map(known.dated);
  for (const { name, tag } of shown) if (!dated.has(name)) dated.set(name, tag?.target ?? null);
  return { ...known, dated };
}

/** The tags of the newest lines' first releases and then of their latest, down to the floor, whose days are not known. */
function namesToShow({ tags, undated }: TagList, policy: Policy, day: Day): readonly string[] {
  const history = readHistory(tags, policy, day);
  if (!history.ok) return [];
  const { lines } = linesOf(history.value.releases, policy.line);
  const listed = lines.filter(
    ({ numbers }) => !policy.floor || compareNumbers(numbers, policy.floor.numbers) >= 0,
  );
  const newest = listed.slice(0, mostDaysShown);
  const first = newest.map(({ releases }) => releases.at(-1)?.tag ?? '');
  const latest = newest.map((line) => line.latest.tag);
  return [...new Set([...first, ...latest])].filter((name) => undated.has(name));
}

function namesOfPolicies(
  list: TagList,
  policies: readonly (readonly Product[])[],
  day: Day,
): ReadonlySet<string> {
  return new Set(policies.flatMap((products) => namesOfProducts(list, products, day)));
}

/** The names to ask for, product by product; each has tags of its own where there are several. */
function namesOfProducts(list: TagList, products: readonly Product[], day: Day): readonly string[] {
  return ofProducts(list, products, (tags, { policy }) => namesToAsk(tags, policy, day));
}

function ofProducts(
  list: TagList,
  products: readonly Product[],
  namesOf: (list: TagList, product: Product) => readonly string[],
): readonly string[] {
  const [first] = products;
  if (first === undefined) return [];
  if (first.name === null) return namesOf(list, first);
  const { shares } = shareTags(products, list.tags);
  return shares.flatMap(({ product, tags }) => namesOf({ ...list, tags }, product));
}

/**
 * The tags whose day or release a decision depends on and GitHub was not asked for: those that tell which family of tags
 * is the product, and then first and latest releases that a policy counts days from, and the newest release of every supported line, which may be a draft or a pre-release.
 */
export function namesToAsk({ tags, undated, unasked }: TagList, policy: Policy, day: Day): readonly string[] {
  const usesReleases = policy.release.releases !== 'tags';
  const dating = policy.release.tag === null ? datingTags(tags, policy.release.stable) : [];
  if (dating.some((name) => undated.has(name))) return dating.filter((name) => undated.has(name));
  const history = readHistory(tags, policy, day);
  if (!history.ok) return [];
  const restart = policy.release.tag === null ? restartTags(history.value.releases) : [];
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
    ...restart.filter((name) => undated.has(name)),
    ...first.map(({ releases }) => releases.at(-1)?.tag ?? ''),
    ...latest.map((line) => line.latest.tag),
    ...supported.map(({ line }) => line.latest.tag).filter((name) => unasked.has(name)),
  ];
  return [...new Set(wanted.filter(isOpen))];
}
