import type { Support } from '../policy/support.ts';

/** What was decided for one product; the only product of a repository has no name. */
export type ProductLines = { readonly name: string | null; readonly lines: readonly Support[] };

/** One job of a matrix: the newest release of a supported line. */
export type MatrixEntry = {
  /** Only of a repository with several products. */
  readonly product?: string;
  readonly line: string;
  readonly tier: string;
  readonly lts: boolean;
  readonly version: string;
  /** For `ref:` of a checkout. */
  readonly tag: string;
};

/**
 * A matrix with one job for each supported line, newest first, ready for `fromJSON`. GitHub refuses an empty one, and one
 * of more than 256 jobs: https://docs.github.com/en/actions/reference/limits
 */
export function matrixOf(parts: readonly ProductLines[]): { readonly include: readonly MatrixEntry[] } {
  const include = parts.flatMap(({ name, lines }) =>
    lines.flatMap(({ line, tier, lts }) =>
      tier === null
        ? []
        : [
            {
              ...(name === null ? {} : { product: name }),
              line: line.name,
              tier,
              lts,
              version: line.latest.version.text,
              tag: line.latest.tag,
            },
          ],
    ),
  );
  return { include: include.slice(0, mostJobs) };
}

const mostJobs = 256;
