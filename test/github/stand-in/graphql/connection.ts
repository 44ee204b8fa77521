import { Refusal } from '../refusal.ts';

/** What a resolver answers for an object: its fields, as values or as functions of their arguments. */
export type Node = Readonly<Record<string, unknown>>;
export type PageArguments = {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
};

const limit = 100;

/**
 * One page of a list, as a GraphQL connection. GitHub wants `first` or `last`, at most 100
 * (docs: rate limits and query limits for the GraphQL API). Only the page's items are made into nodes.
 */
export const connection = <Item>(
  field: string,
  items: readonly Item[],
  page: PageArguments,
  toNode: (item: Item) => unknown,
): Node => {
  const { from, to } = bounds(field, items.length, page);
  const nodes = () => Promise.all(items.slice(from, to).map(toNode));
  return {
    nodes,
    edges: async () => (await nodes()).map((node, index) => ({ node, cursor: cursor(from + index + 1) })),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: from < to ? cursor(from + 1) : null,
      endCursor: from < to ? cursor(to) : null,
    },
  };
};

const bounds = (field: string, length: number, page: PageArguments): { from: number; to: number } => {
  const count = checkCount(field, page);
  const after = position(page.after) ?? 0;
  const before = (position(page.before) ?? length + 1) - 1;
  return typeof page.first === 'number'
    ? { from: after, to: Math.min(before, after + count) }
    : { from: Math.max(after, before - count), to: before };
};

const checkCount = (field: string, { first, last }: PageArguments): number => {
  const name = typeof first === 'number' ? 'first' : 'last';
  const count = first ?? last;
  if (typeof count !== 'number') {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`;
    throw new Refusal(422, 'MISSING_PAGINATION_BOUNDARIES', message);
  }
  if (count <= limit) return count;
  const message = `Requesting ${count} records on the \`${field}\` connection exceeds the \`${name}\` limit of ${limit} records.`;
  throw new Refusal(422, 'EXCESSIVE_PAGINATION', message);
};

const cursor = (position: number): string => Buffer.from(`cursor:v2:${position}`).toString('base64');

const position = (text: string | null | undefined): number | undefined =>
  typeof text === 'string' ? Number(Buffer.from(text, 'base64').toString().split(':')[2]) : undefined;
