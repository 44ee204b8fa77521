import { closest, shown } from '../problem/given.ts';
import { expected, missingWord, repeatedTag, sharedTable } from '../problem/policy.ts';
import { failure, type Place, type Problem, type Result, success } from '../problem/problem.ts';
import { type ReadKeys, readKeys } from './keys.ts';
import type { PolicyEntry, PolicyMap } from './node.ts';
import { inOrder, nothingShared, policyFrom } from './parse.ts';
import type { Policy } from './policy.ts';
import { entriesOf, found } from './reader.ts';
import { readYaml } from './yaml.ts';

/** What a repository versions on its own, and its policy. The only product of a repository has no name. */
export type Product = { readonly name: string | null; readonly policy: Policy };

/** The key that names several products. */
export const productsKey = 'products';

const example = '{ server: { tag: "server-v{version}", support: newest 2 } }';

/**
 * Reads the policies of all products from the text of one file; `path` is what messages call it. Without `products` it
 * is one policy. With it every other key is a default of every product. All problems come back together:
 * `policy-not-yaml` and its kin, `policy-same-tags`, `policy-same-table`.
 */
export function parseProducts(text: string, path: string): Result<readonly Product[]> {
  const map = readYaml(text, path);
  if (!map.ok) return map;
  const entry = map.value.entries.find(({ key }) => key === productsKey);
  if (entry !== undefined) return severalProducts(map.value, entry, path);
  const policy = policyFrom(readKeys(map.value, [productsKey]), nothingShared, map.value.place, path);
  return policy.ok ? success([{ name: null, policy: policy.value }]) : policy;
}

/** A product that was read, and where its name stands. */
type Placed = { readonly name: string; readonly place: Place; readonly policy: Policy };

function severalProducts(map: PolicyMap, entry: PolicyEntry, path: string): Result<readonly Product[]> {
  const shared = readKeys(map, [productsKey]);
  const entries = entriesOf(entry.value, 'a map of products', example);
  const none =
    entries.value?.length === 0 ? [expected('a map of products', example, 'none', entry.keyPlace)] : [];
  const readings = (entries.value ?? []).map((product) => readProduct(product, shared, path));
  const products = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
  const problems = [
    ...shared.problems,
    ...entries.problems,
    ...none,
    ...readings.flatMap((reading) => (reading.ok ? [] : reading.problems)),
    ...products.flatMap((product, index) => clashes(product, products.slice(0, index))),
  ];
  if (problems.length > 0) return failure(inOrder(problems));
  return success(products.map(({ name, policy }) => ({ name, policy })));
}

/**
 * Names stand in titles and commit messages, where GitHub and others obey `[skip ci]`, `closes #1` and trailers such as
 * `Co-authored-by:`: a name has none of their characters.
 */
const namePattern = /^@?[\p{L}\p{N}][\p{L}\p{N} ._/@+-]{0,63}$/u;
const productName = 'the name of a product: letters, digits, spaces and ._/@+-, at most 64 of them';

/** Whether a text can name a product. */
export function isProductName(text: string): boolean {
  return namePattern.test(text);
}

function readProduct({ key, keyPlace, value }: PolicyEntry, shared: ReadKeys, path: string): Result<Placed> {
  const name = key.trim();
  if (!isProductName(name))
    return failure([expected(productName, 'server', name === '' ? 'nothing' : `"${shown(name)}"`, keyPlace)]);
  if (value.kind !== 'map')
    return failure([expected('the policy of a product', example.slice(10, -2), found(value), value.place)]);
  const own = readKeys(value);
  const policy = policyFrom(own, shared, keyPlace, path);
  const isTagged = [own, shared].some(({ places }) =>
    [...places.keys()].some((given) => closest(given, ['tag']) !== null),
  );
  const untagged = isTagged ? [] : [missingWord('tag', `tag: "${name}-v{version}"`, keyPlace)];
  const problems = [...untagged, ...(policy.ok ? [] : policy.problems)];
  if (!policy.ok || problems.length > 0) return failure(problems);
  return success({ name, place: own.places.get('tag') ?? keyPlace, policy: policy.value });
}

/** Two products need tags of their own, and tables of their own. */
function clashes({ name, place, policy }: Placed, earlier: readonly Placed[]): readonly Problem[] {
  const { tag } = policy.release;
  const { file, table } = policy.document;
  const twin = earlier.find((other) => other.policy.release.tag === tag);
  const neighbour = earlier.find(
    ({ policy: { document } }) => document.file === file && document.table === table,
  );
  return [
    ...(twin === undefined ? [] : [repeatedTag(twin.name, name, tag ?? '', place)]),
    ...(neighbour === undefined ? [] : [sharedTable(neighbour.name, name, place)]),
  ];
}
