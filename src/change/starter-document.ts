import type { Day } from '../day.ts';
import { updateDocument } from '../document/update.ts';
import { wantedFrom } from '../document/want.ts';
import { evaluate } from '../policy/evaluate.ts';
import { readHistory } from '../policy/history.ts';
import type { Product } from '../policy/product.ts';
import { failure, type Problem, type Result, success } from '../problem/problem.ts';
import type { Tag } from '../release/release.ts';
import { shareTags } from './products.ts';

/** Where a starter goes in a repository without a document. */
const starterPath = 'SECURITY.md';

/**
 * The shape of GitHub's own template, with the contact left to fill in.
 * https://docs.github.com/en/code-security/getting-started/adding-a-security-policy-to-your-repository
 */
const starter = `# Security Policy

## Reporting a Vulnerability

TODO: say where to report a vulnerability, and what to expect after that.
`;

/** A document to begin with; `lacks` are the products that have no table in it, as they have no release. */
export type Starter = { readonly path: string; readonly text: string; readonly lacks: readonly string[] };

/**
 * The documents to begin with, each where the policy names it: their tables say what the policy gives each line on a day
 * (UTC). Problems: those of reading tags, and of adding a table.
 */
export function starters(
  products: readonly Product[],
  tags: readonly Tag[],
  day: Day,
): Result<readonly Starter[]> {
  const isOne = products.every(({ name }) => name === null);
  const shares: readonly Assigned[] = isOne
    ? products.map((product) => ({ product, tags }))
    : shareTags(products, tags).shares;
  const paths = new Set(products.map(pathOf));
  const written = [...paths].map((path) =>
    shares
      .filter(({ product }) => pathOf(product) === path)
      .reduce((so, share) => withTable(so, share, day), begun(path)),
  );
  const problems = written.flatMap((one) => one.problems);
  return problems.length > 0 ? failure(problems) : success(written);
}

type Assigned = { readonly product: Product; readonly tags: readonly Tag[] };
type Drafted = Starter & { readonly problems: readonly Problem[] };

function begun(path: string): Drafted {
  return { path, text: starter, lacks: [], problems: [] };
}

function pathOf({ policy }: Product): string {
  return policy.document.file ?? starterPath;
}

function withTable(so: Drafted, { product: { name, policy }, tags }: Assigned, day: Day): Drafted {
  const history = readHistory(tags, policy, day);
  if (!history.ok) return { ...so, problems: [...so.problems, ...history.problems] };
  if (history.value.releases.length === 0) return { ...so, lacks: [...so.lacks, name ?? so.path] };
  const wanted = wantedFrom(evaluate(history.value.lines, policy, day), history.value, policy);
  const isShared = name !== null;
  const kept = updateDocument({ path: so.path, text: so.text }, wanted, policy.document, 'insert', {
    isShared,
  });
  return { ...so, text: kept.outcome.after ?? so.text, problems: [...so.problems, ...kept.problems] };
}
