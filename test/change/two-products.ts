import type { Facts } from '../../src/change/facts.ts';
import { factsWith, policyOf, tagsOf } from './facts.ts';

/** A document with a table for the server and one for the client. */
export function twoTables(server: readonly string[], client: readonly string[]): string {
  const table = (heading: string, rows: readonly string[]) => [
    `## ${heading}`,
    '',
    '| Version | Supported |',
    '| --- | --- |',
    ...rows,
    '',
  ];
  return ['# Security', '', ...table('Server', server), ...table('Client', client)].join('\n');
}

export const twoPolicies = `line: major
support: newest 1
products:
  server: { tag: "server-v{version}", table: Server }
  client: { tag: "client-v{version}", table: Client, support: newest 2 }
`;

export const outdatedTables = twoTables(
  ['| 1.x | ✅ |', '| < 1.0 | ❌ |'],
  ['| 2.x | ✅ |', '| 1.x | ✅ |', '| < 1.0 | ❌ |'],
);
export const currentTables = twoTables(
  ['| 2.x | ✅ |', '| < 2.0 | ❌ |'],
  ['| 3.x | ✅ |', '| 2.x | ✅ |', '| < 2.0 | ❌ |'],
);

export const twoTags = {
  'server-v1.0.0': '2025-01-15',
  'server-v2.0.0': '2026-03-01',
  'client-v1.0.0': '2024-01-15',
  'client-v2.0.0': '2025-01-15',
  'client-v3.0.0': '2026-04-01',
  'client-v4.0.0-rc.1': '2026-05-01',
  nightly: '2026-05-01',
} as const;

/** Facts of a repository with two products, both of whose tables are a release behind. */
export function twoProducts(part: Partial<Facts> = {}, document = outdatedTables): Facts {
  return factsWith({ tags: tagsOf(twoTags), policy: policyOf(twoPolicies), ...part }, document);
}
