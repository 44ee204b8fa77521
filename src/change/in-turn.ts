import type { Day } from '../day.ts';
import type { FileFact } from '../document/file.ts';
import type { Product } from '../policy/product.ts';
import { productsDisagree } from '../problem/policy.ts';
import type { Problem } from '../problem/problem.ts';
import type { Facts } from './facts.ts';
import { decideProduct } from './product.ts';
import type { Findings } from './settle.ts';

/** A product, the facts that concern it, and what was found out on the documents as they were read. */
export type Concern = {
  readonly product: Product & { readonly name: string };
  readonly facts: Facts;
  readonly found: Findings;
};

/** The files with the edits of every product in them, and why they cannot be trusted. */
export type WrittenInTurn = { readonly files: readonly FileFact[]; readonly problems: readonly Problem[] };

/**
 * Makes the edits of several products one after another: where an earlier one changed the same file, on the text that
 * one left. Every step is verified like the edit of a single product, and at the end nobody may want to change what
 * another wrote. Problem: `products-disagree`, and those of the steps.
 */
export function editInTurn(
  concerns: readonly Concern[],
  files: readonly FileFact[],
  day: Day,
): WrittenInTurn {
  const written = concerns.reduce<WrittenInTurn>((so, concern) => editNext(so, concern, files, day), {
    files,
    problems: [],
  });
  const isWhole = written.problems.length === 0 && concerns.every(({ found }) => !found.problems?.length);
  return isWhole ? { ...written, problems: disagreements(concerns, written.files, files, day) } : written;
}

function editNext(
  so: WrittenInTurn,
  { product, facts, found }: Concern,
  read: readonly FileFact[],
  day: Day,
): WrittenInTurn {
  const path = found.document?.path ?? null;
  if (path === null || found.document?.changed !== true) return so;
  const isFirst = fileAt(so.files, path) === fileAt(read, path);
  const { document, problems = [] } = isFirst
    ? found
    : decideProduct(product, { ...facts, files: so.files }, day);
  return { files: withText(so.files, path, document?.after), problems: [...so.problems, ...problems] };
}

/** Those who would still change a file that several of them share. */
function disagreements(
  concerns: readonly Concern[],
  files: readonly FileFact[],
  read: readonly FileFact[],
  day: Day,
): readonly Problem[] {
  const changed = concerns.filter(({ found: { document } }) => {
    const path = document?.path ?? '';
    const sharing = concerns.filter(({ found }) => found.document?.path === path);
    return sharing.length > 1 && fileAt(files, path) !== fileAt(read, path);
  });
  const restless = changed.filter(({ product, facts }) => {
    const { document, problems = [] } = decideProduct(product, { ...facts, files }, day);
    return document?.changed === true || problems.length > 0;
  });
  const [first] = restless;
  if (first === undefined) return [];
  const path = first.found.document?.path ?? '';
  const names = changed
    .filter(({ found }) => found.document?.path === path)
    .map(({ product }) => product.name);
  return [productsDisagree(names, path)];
}

function fileAt(files: readonly FileFact[], path: string): FileFact | undefined {
  return files.find((file) => file.path === path);
}

function withText(files: readonly FileFact[], path: string, text: string | undefined): readonly FileFact[] {
  if (text === undefined) return files;
  return files.map((file) =>
    file.path === path ? { ...file, bytes: new TextEncoder().encode(text) } : file,
  );
}
