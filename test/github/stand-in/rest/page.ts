import type { World } from '../world.ts';
import type { Call, RestReply } from './answer.ts';

/** One page of a list, with the Link header that leads to the others (30 rows a page, at most 100). */
export const page = <Item>(
  world: World,
  call: Call,
  items: readonly Item[],
  toRow: (item: Item) => unknown,
  usual = 30,
): RestReply => {
  const size = Math.min(Number(call.query.get('per_page') ?? usual), 100);
  const number = Number(call.query.get('page') ?? 1);
  const pages = Math.max(1, Math.ceil(items.length / size));
  const rows = items.slice((number - 1) * size, number * size).map(toRow);
  const relations = { prev: number - 1, next: number + 1, last: pages, first: 1 };
  const links = Object.entries(relations)
    .filter(([relation, target]) => isUseful(relation, target, number, pages))
    .map(([relation, target]) => `<${pageUrl(world, call, target)}>; rel="${relation}"`);
  return { status: 200, body: rows, headers: links.length > 0 ? { link: links.join(', ') } : {} };
};

const isUseful = (relation: string, target: number, number: number, pages: number): boolean =>
  relation === 'next' || relation === 'last' ? number < pages && target <= pages : number > 1 && target >= 1;

const pageUrl = (world: World, { path, query }: Call, target: number): string => {
  const next = new URLSearchParams(query);
  next.set('page', String(target));
  return `${world.apiUrl}${path}?${next}`;
};
