import type { DocumentOutcome, Edit } from '../document/outcome.ts';
import type { Decision, ProductDecision } from './decision.ts';

/** The part of one product in a decision; the only product of a repository has no name. */
export type Part<D = Decision> = ProductDecision | (D & { readonly name: null });

/** A decision, or some of it, product by product. */
export function partsOf<D extends Partial<Pick<Decision, 'products'>>>(decision: D): readonly Part<D>[] {
  const { products = [] } = decision;
  return products.length > 0 ? products : [{ ...decision, name: null }];
}

/** A file to be written: its text as it was read, null where there is none yet, and its new text. */
export type NewFile = { readonly path: string; readonly before: string | null; readonly after: string };

/** The files that a decision changes, each once. */
export function newFiles(decision: Decision): readonly NewFile[] {
  const files = partsOf(decision).flatMap(({ document: { path, after }, before }) =>
    path === null || after === undefined ? [] : [{ path, before, after }],
  );
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** The paths of the documents that a decision is about, changed or not, each once. */
export function documentPaths(decision: Pick<Decision, 'document' | 'products'>): readonly string[] {
  const paths = partsOf(decision).map(({ document }) => document.path);
  return [...new Set(paths.filter((path) => path !== null))];
}

/** Every changed row with its file, file by file and from top to bottom. */
export function placedEdits(decision: Decision): readonly (Edit & { readonly path: string })[] {
  return documentPaths(decision).flatMap((path) =>
    editsOf(
      partsOf(decision)
        .map(({ document }) => document)
        .filter((one) => one.path === path),
    ).map((edit) => ({ ...edit, path })),
  );
}

/** The edits of several outcomes of one file, from top to bottom. */
export function editsOf(documents: readonly DocumentOutcome[]): readonly Edit[] {
  return documents.flatMap(({ edits }) => edits).toSorted((a, b) => a.line - b.line);
}
