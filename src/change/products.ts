import type { Day } from '../day.ts';
import type { FileFact } from '../document/file.ts';
import { markdownReader } from '../document/markdown/markdown.ts';
import type { Product } from '../policy/product.ts';
import type { PolicyOrigin } from '../policy/source.ts';
import type { Note, Problem } from '../problem/problem.ts';
import { assignTags } from '../release/assign-tags.ts';
import type { Tag } from '../release/release.ts';
import type { ProductDecision } from './decision.ts';
import type { Facts } from './facts.ts';
import { editInTurn } from './in-turn.ts';
import { editsOf } from './parts.ts';
import { decideProduct } from './product.ts';
import { type Findings, settle, untouched } from './settle.ts';

/**
 * Decides for several products, each by its own tags and on the documents as they were read; what is written carries
 * the edits of all. Problem besides those of each product: `products-disagree`.
 */
export function decideProducts(
  products: readonly Product[],
  facts: Facts,
  day: Day,
  origin: PolicyOrigin,
): Findings {
  const { shares, rest } = shareTags(products, facts.tags);
  const read = markdownReader();
  const concerns = shares.map(({ product, tags }) => {
    const own = { ...facts, notes: [], tags, read };
    return { product, facts: own, found: decideProduct(product, own, day) };
  });
  const written = editInTurn(concerns, facts.files, day);
  const parts = concerns.map(({ product, found }) =>
    partFrom(product.name, settle(day, origin, found), written.files),
  );
  return {
    products: parts,
    skipped: rest.map(({ name }) => ({ tag: name, reason: 'does not match the tag of any product' })),
    nextChange: parts.flatMap(({ nextChange }) => nextChange ?? []).sort()[0] ?? null,
    ...commonDocument(parts),
    ...pastAsked(parts),
    notes: saidBy(parts, ({ notes }) => notes),
    problems: [...saidBy(parts, ({ problems }) => problems), ...written.problems],
  };
}

/** A product and the tags that are its. */
export type Share = {
  readonly product: Product & { readonly name: string };
  readonly tags: readonly Tag[];
};

/** Shares the tags out among the products by their templates. `rest` are the tags of none. */
export function shareTags(
  products: readonly Product[],
  tags: readonly Tag[],
): { readonly shares: readonly Share[]; readonly rest: readonly Tag[] } {
  const { groups, rest } = assignTags(
    tags,
    products.map(({ policy }) => policy.release.tag ?? ''),
  );
  const shares = products.map((product, index) => ({
    product: { ...product, name: product.name ?? '' },
    tags: groups[index] ?? [],
  }));
  return { shares, rest };
}

/** The part of one product; a text that changes is the whole file as all products leave it. */
function partFrom(
  name: string,
  { products: _none, ...decision }: ReturnType<typeof settle>,
  files: readonly FileFact[],
): ProductDecision {
  const { document } = decision;
  const file = document.changed ? files.find(({ path }) => path === document.path) : undefined;
  if (file === undefined) return { name, ...decision };
  const after = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  return { name, ...decision, document: { ...document, after } };
}

/** The one document whose earlier versions a product asks for. */
function pastAsked(parts: readonly ProductDecision[]): Pick<Findings, 'asksPast'> {
  const [asksPast, other] = new Set(parts.flatMap((part) => part.asksPast ?? []));
  return asksPast === undefined || other !== undefined ? {} : { asksPast };
}

/** The document of all products, where they share one. */
function commonDocument(parts: readonly ProductDecision[]): Findings {
  const [first, ...others] = parts;
  const changed = parts.some(({ document }) => document.changed);
  const path = first?.document.path ?? null;
  if (first === undefined || path === null || others.some(({ document }) => document.path !== path)) {
    return { document: { ...untouched(null), changed } };
  }
  const after = parts.find(({ document }) => document.changed)?.document.after;
  const documents = parts.map(({ document }) => document);
  const mentions = documents.flatMap((document) => document.mentions);
  const changes = documents.flatMap((document) => document.changes);
  const document = { path, changed, edits: editsOf(documents), changes, mentions };
  return { before: first.before, document: after === undefined ? document : { ...document, after } };
}

/** What the products have to say, each message once, with the names of those it is from unless it is from all. */
function saidBy<T extends Note | Problem>(
  parts: readonly ProductDecision[],
  messagesOf: (part: ProductDecision) => readonly T[],
): readonly T[] {
  const said = parts.flatMap((part) => messagesOf(part).map((message) => ({ message, name: part.name })));
  const groups = new Map<string, (typeof said)[number][]>();
  for (const one of said) {
    const key = JSON.stringify(one.message);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const names = group.map(({ name }) => name);
    return [names.length === parts.length ? first.message : { ...first.message, products: names }];
  });
}
