import type { Facts, PolicyFact } from '../change/facts.ts';
import { policyPath } from '../change/propose.ts';
import { documentsMeant, policyFrom, policyIn } from '../change/read-policy.ts';
import type { PolicySource } from '../policy/source.ts';
import { missingBase, policyNotThere, taggedTagAbsent } from '../problem/github.ts';
import { failure, type Note, type Result, success } from '../problem/problem.ts';
import type { Answer, GitHub, GraphqlError } from './client.ts';
import { askForNames, namesOfProducts } from './days.ts';
import { filesIn, type RepositoryFile } from './files.ts';
import { type RepositoryNode, readQuery, readVariables } from './read-query.ts';
import { doing, type Reading } from './reading.ts';
import { problemFrom, problemFromError } from './refusal.ts';
import { readTagNames } from './tag-names.ts';
import { joinTags, type Knowledge, knowledgeOf } from './tags.ts';

/** A repository as it was at one moment. `paths` are those of the files `f0`, `f1`, … of its nodes. */
export type Snapshot = {
  readonly node: RepositoryNode;
  readonly base: { readonly name: string; readonly oid: string };
  readonly paths: readonly string[];
  readonly files: readonly RepositoryFile[];
  readonly facts: Facts;
};

const mostRounds = 3;

/**
 * Reads a repository: the list of tags and one query at the same time, then only what the policy still needs. Problems:
 * `bad-credentials`, `repository-not-found`, `missing-permission`, `missing-base`, `policy-missing`, `rate-limited`,
 * `no-answer`.
 */
export async function readRepository(github: GitHub, reading: Reading): Promise<Result<Snapshot>> {
  const given = givenPolicy(reading.policy);
  const paths = pathsToRead(reading, given);
  const [names, node] = await Promise.all([readTagNames(github, reading), readNode(github, reading, paths)]);
  if (!names.ok || !node.ok) {
    return failure([names, node].flatMap((answer) => (answer.ok ? [] : answer.problems)));
  }
  if (node.value.base === null) return failure([missingBase(reading.base)]);
  const base = { name: node.value.base.name, oid: node.value.base.target.oid };
  const files = await filesIn(github, { ...reading, commit: base.oid }, paths, node.value.base.target);
  if (!files.ok) return failure([problemFrom(files.refusal, doing(reading))]);
  const policies = policiesFrom(reading, given, files.value, base.name);
  if (!policies.ok) return policies;
  const found = { node: node.value, base, paths, files: files.value };
  return await readRest(github, reading, found, policies.value, names.value);
}

type Found = Omit<Snapshot, 'facts'>;
type Policies = Pick<Facts, 'policy' | 'own'>;

/** The policy of the input, where its text is there already. */
function givenPolicy(source: PolicySource): PolicyFact | null {
  if (source.kind === 'yaml') return policyFrom('policy input', source.text);
  return source.kind === 'preset' ? policyFrom(`preset ${source.name}`, source.text) : null;
}

function pathsToRead({ policy, file }: Reading, given: PolicyFact | null): readonly string[] {
  const asked = policy.kind === 'path' ? [policy.path] : [];
  return [...new Set([policyPath, ...asked, ...documentsMeant(given, file)])];
}

function policiesFrom(
  { policy }: Reading,
  given: PolicyFact | null,
  files: readonly RepositoryFile[],
  base: string,
): Result<Policies> {
  const at = (path: string) => files.find((file) => file.path === path);
  const ownFile = at(policyPath);
  const own = ownFile === undefined ? null : policyIn(ownFile);
  if (given !== null) return success({ policy: given, own });
  if (policy.kind !== 'path' || policy.path === policyPath) return success({ policy: own, own: null });
  const asked = at(policy.path);
  return asked === undefined
    ? failure([policyNotThere(policy.path, base)])
    : success({ policy: policyIn(asked), own });
}

/** The second round trip: documents that only the policy names, and days and releases it needs. */
async function readRest(
  github: GitHub,
  reading: Reading,
  found: Found,
  policies: Policies,
  names: readonly string[],
): Promise<Result<Snapshot>> {
  const [whole, known] = await Promise.all([
    withNamedDocuments(github, reading, found, policies.policy),
    withNeededDays(github, reading, found, policies.policy, names),
  ]);
  if (!whole.ok) return whole;
  if (!known.ok) return failure([problemFrom(known.refusal, doing(reading))]);
  const { file, onMissingTable } = reading;
  const { tags, notes } = withTag(joinTags(names, known.value).tags, reading);
  const facts = { tags, ...policies, files: whole.value.files, file, onMissingTable, notes };
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
  const node = await readNode(github, reading, paths);
  if (!node.ok) return node;
  if (node.value.base === null) return failure([missingBase(reading.base)]);
  const { name, target } = node.value.base;
  const files = await filesIn(github, { ...reading, commit: target.oid }, paths, target);
  if (!files.ok) return failure([problemFrom(files.refusal, doing(reading))]);
  return success({ node: node.value, base: { name, oid: target.oid }, paths, files: files.value });
}

async function withNeededDays(
  github: GitHub,
  reading: Reading,
  { node }: Found,
  policy: PolicyFact | null,
  names: readonly string[],
): Promise<Answer<Knowledge>> {
  let known = knowledgeOf(node.refs.nodes, node.releases.nodes, !node.releases.pageInfo.hasNextPage);
  if (!policy?.reading.ok) return { ok: true, value: known };
  const { owner, name, day } = reading;
  for (let round = 1; round <= mostRounds; round++) {
    const wanted = namesOfProducts(joinTags(names, known), policy.reading.value, day);
    if (wanted.length === 0) break;
    const answer = await askForNames(github, { owner, name }, wanted, known);
    if (!answer.ok) return answer;
    known = answer.value;
  }
  return { ok: true, value: known };
}

function withTag(
  tags: Facts['tags'],
  { tag, day }: Reading,
): { readonly tags: Facts['tags']; readonly notes: readonly Note[] } {
  if (tag === null || tags.some(({ name }) => name === tag)) return { tags, notes: [] };
  const pushed = { name: tag, tagged: null, committed: day, release: null };
  return { tags: [...tags, pushed], notes: [taggedTagAbsent(tag)] };
}

async function readNode(
  github: GitHub,
  reading: Reading,
  files: readonly string[],
): Promise<Result<RepositoryNode>> {
  const { owner, name } = reading;
  const question = { ...reading, files };
  const answer = await github.query<{ repository: RepositoryNode | null }>(readQuery(question), {
    owner,
    name,
    ...readVariables(question),
  });
  if (!answer.ok) return failure([problemFrom(answer.refusal, doing(reading))]);
  const { data, errors = [] } = answer.value;
  const problems = errors.filter(isSerious).map((error) => problemFromError(error, doing(reading)));
  if (problems.length > 0) return failure(problems);
  if (!data?.repository)
    return failure([problemFromError({ type: 'NOT_FOUND', message: 'Not Found' }, doing(reading))]);
  return success(data.repository);
}

/** A comparison with a branch that does not exist is nothing, whether GitHub calls it an error or not. */
function isSerious({ path, type }: GraphqlError): boolean {
  return !(path?.at(-1) === 'compare' && type === 'NOT_FOUND');
}
