import type { Facts, PolicyFact } from '../change/facts.ts';
import { documentsMeant, policyFactFrom, policyIn, policyNamed } from '../change/read-policy.ts';
import { type Product, parseProducts } from '../policy/product.ts';
import { type PolicySource, policyPath } from '../policy/source.ts';
import {
  comparisonLeftOut,
  historyLeftOut,
  missingBase,
  policyNotThere,
  taggedTagAbsent,
} from '../problem/github.ts';
import { failure, type Note, type Result, success } from '../problem/problem.ts';
import { missingCommit } from '../problem/support.ts';
import { type Answered, askForRepository } from './ask.ts';
import type { GitHub } from './client.ts';
import { readNeededDays } from './days.ts';
import { filesIn, type RepositoryFile } from './files.ts';
import type { RepositoryNode } from './nodes.ts';
import { previousPolicy, promisedPolicy } from './published.ts';
import { doing, pathsToRead, publishedPath, type Reading } from './reading.ts';
import { problemFrom } from './refusal.ts';
import { readTagNames } from './tag-names.ts';
import { joinTags, knowledgeOf } from './tags.ts';

/** A repository as it was at one moment. `paths` are those of the files `f0`, `f1`, … of its nodes. */
export type Snapshot = {
  readonly node: RepositoryNode;
  readonly base: { readonly name: string; readonly oid: string };
  /** The commit whose files count: base's head, or the one under test. */
  readonly target: string;
  readonly paths: readonly string[];
  readonly files: readonly RepositoryFile[];
  readonly facts: Facts;
  /** Whether our branch is there and GitHub could not compare it with base, so that nobody knows whose it is. */
  readonly isUncompared: boolean;
};

/**
 * Reads a repository: the list of tags and one query at the same time, then only what the policy still needs. Problems:
 * `bad-credentials`, `repository-not-found`, `missing-permission`, `missing-base`, `policy-missing`, `rate-limited`,
 * `no-answer`.
 */
export async function readRepository(github: GitHub, reading: Reading): Promise<Result<Snapshot>> {
  const given = givenPolicy(reading.policy);
  const paths = pathsToRead(reading, documentsMeant(given, reading.file));
  const [names, asked] = await Promise.all([
    readTagNames(github, reading),
    askForRepository(github, reading, paths, publishedPath(reading)),
  ]);
  if (!names.ok || !asked.ok) {
    return failure([names, asked].flatMap((answer) => (answer.ok ? [] : answer.problems)));
  }
  const { node } = asked.value;
  const found = await foundIn(github, reading, asked.value, paths);
  if (!found.ok) return found;
  const promised = await promisedPolicy(github, reading, node, paths);
  const policies = policiesFrom(reading, given, found.value.files, found.value.base.name, promised);
  if (!policies.ok) return policies;
  const previous = await previousPolicy(github, reading, node, paths, found.value.files);
  return await readRest(github, reading, found.value, { ...policies.value, previous }, names.value);
}

type Found = Omit<Snapshot, 'facts'> & { readonly notes: readonly Note[] };

/** The files of base's head, or of the commit under test. */
async function foundIn(
  github: GitHub,
  reading: Reading,
  { node, leftOut }: Answered,
  paths: readonly string[],
): Promise<Result<Found>> {
  if (node.base === null) return failure([missingBase(reading.base)]);
  const target = reading.commit === null ? node.base.target : (node.commit ?? null);
  if (target === null) return failure([missingCommit(reading.commit ?? '')]);
  const files = await filesIn(github, { ...reading, commit: target.oid }, paths, target);
  if (!files.ok) return failure([problemFrom(files.refusal, doing(reading))]);
  const base = { name: node.base.name, oid: node.base.target.oid };
  const isUncompared = leftOut.has('comparison') && Boolean(node.branch);
  const notes = [
    ...(leftOut.has('history') ? [historyLeftOut()] : []),
    ...(isUncompared ? [comparisonLeftOut(reading.branch)] : []),
  ];
  return success({ node, base, target: target.oid, paths, files: files.value, isUncompared, notes });
}

type ReadPolicies = Pick<Facts, 'policy' | 'own'> & { readonly previous: PolicyFact | null };

/** The policy of the input, where its text is there already. */
function givenPolicy(source: PolicySource): PolicyFact | null {
  if (source.kind === 'yaml') return policyFactFrom({ kind: 'option', name: 'policy input' }, source.text);
  return source.kind === 'preset' ? policyNamed(source.name) : null;
}

/** What the branch promised that a change is to go into is compared like the repository's own policy. */
function policiesFrom(
  reading: Reading,
  given: PolicyFact | null,
  files: readonly RepositoryFile[],
  base: string,
  promised: RepositoryFile | null,
): Result<Omit<ReadPolicies, 'previous'>> {
  const at = (path: string) => files.find((file) => file.path === path);
  const ownFile = at(policyPath);
  const own = ownFile === undefined ? null : policyIn(ownFile);
  if (given !== null) return success({ policy: given, own });
  const path = publishedPath(reading) ?? policyPath;
  const asked = at(path);
  if (asked === undefined && path !== policyPath) return failure([policyNotThere(path, base)]);
  const isChanged = promised !== null && promised.blob !== asked?.blob;
  const other = path === policyPath ? null : own;
  return success({
    policy: asked === undefined ? null : policyIn(asked),
    own: isChanged ? policyIn(promised) : other,
  });
}

/** The second round trip: documents that only the policy names, and days and releases it needs. */
async function readRest(
  github: GitHub,
  reading: Reading,
  found: Found,
  policies: ReadPolicies,
  names: readonly string[],
): Promise<Result<Snapshot>> {
  const { refs, releases } = found.node;
  const hasAll = releases?.pageInfo.hasNextPage === false;
  const first = knowledgeOf(refs?.nodes ?? [], releases?.nodes ?? [], hasAll);
  const [whole, known] = await Promise.all([
    withNamedDocuments(github, reading, found, policies.policy),
    readNeededDays(github, reading, names, first, productsIn(policies)),
  ]);
  if (!whole.ok) return whole;
  if (!known.ok) return known;
  const { file, onMissingTable } = reading;
  const { tags, notes } = withTag(joinTags(names, known.value).tags, reading);
  const facts = {
    tags,
    ...policies,
    files: whole.value.files,
    file,
    onMissingTable,
    notes: [...whole.value.notes, ...notes],
  };
  return success({ ...whole.value, facts });
}

async function withNamedDocuments(
  github: GitHub,
  reading: Reading,
  found: Found,
  policy: PolicyFact | null,
): Promise<Result<Found>> {
  const named = documentsMeant(policy, reading.file).filter((path) => !found.paths.includes(path));
  if (named.length === 0) return success(found);
  const paths = [...found.paths, ...named];
  const asked = await askForRepository(github, reading, paths, null);
  if (!asked.ok) return asked;
  const whole = await foundIn(github, reading, asked.value, paths);
  return whole.ok
    ? success({ ...whole.value, notes: [...new Set([...found.notes, ...whole.value.notes])] })
    : whole;
}

/**
 * The products whose lines need days: those to decide by, and those that were published before. Without a policy every
 * minor release may be told apart by its day.
 */
function productsIn({ policy, previous }: ReadPolicies): readonly (readonly Product[])[] {
  if (policy === null) return everyMinor();
  if (!policy.reading.ok) return [];
  return [policy, previous].flatMap((fact) => (fact?.reading.ok ? [fact.reading.value] : []));
}

function everyMinor(): readonly (readonly Product[])[] {
  const products = parseProducts('line: minor\nsupport: newest 1\n', policyPath);
  return products.ok ? [products.value] : [];
}

function withTag(
  tags: Facts['tags'],
  { tag, day }: Reading,
): { readonly tags: Facts['tags']; readonly notes: readonly Note[] } {
  if (tag === null || tags.some(({ name }) => name === tag)) return { tags, notes: [] };
  const pushed = { name: tag, tagged: null, committed: day, release: null };
  return { tags: [...tags, pushed], notes: [taggedTagAbsent(tag)] };
}
