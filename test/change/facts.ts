import type { Facts, PolicyFact } from '../../src/change/facts.ts';
import type { Day } from '../../src/day.ts';
import { parseProducts } from '../../src/policy/product.ts';
import type { Tag } from '../../src/release/release.ts';

export const policyPath = '.github/support-window.yml';

/** A document with one version table; the rows are written as in the table. */
export function documentWith(...rows: readonly string[]): string {
  return [
    '# Security',
    '',
    '## Supported Versions',
    '',
    '| Version | Supported |',
    '| --- | --- |',
    ...rows,
    '',
    'Bye.',
    '',
  ].join('\n');
}

/** Lightweight tags by name and day. */
export function tagsOf(days: Readonly<Record<string, Day>>): readonly Tag[] {
  return Object.entries(days).map(([name, committed]) => ({ name, tagged: null, committed, release: null }));
}

/** The repository's own policy file. */
export function policyOf(text: string, path = policyPath): PolicyFact {
  return { origin: { kind: 'file', path }, reading: parseProducts(text, path) };
}

/** Facts of a repository with two majors, whose table stopped at the first. */
export function factsWith(part: Partial<Facts>, document?: string): Facts {
  const text = document ?? documentWith('| 1.x | ✅ |', '| < 1.0 | ❌ |');
  return {
    tags: tagsOf({ 'v1.0.0': '2025-01-15', 'v2.0.0': '2026-03-01' }),
    policy: policyOf('line: major\nsupport: newest 1\n'),
    own: null,
    files: [{ path: 'SECURITY.md', mode: '100644', bytes: Buffer.from(text) }],
    file: null,
    onMissingTable: 'fail',
    notes: [],
    ...part,
  };
}
