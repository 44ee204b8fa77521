import type { Note, Problem } from './problem.ts';

/** A message with the names of the products it is about. */
export function saidOf<T extends Note | Problem>(names: readonly string[], message: T): T {
  return { ...message, what: `${names.join(', ')}: ${message.what}` };
}

/** Products whose edits of one file undo each other. */
export function productsDisagree(names: readonly string[], path: string): Problem {
  return {
    code: 'products-disagree',
    what: `The products ${names.slice(0, -1).join(', ')} and ${names.at(-1)} disagree about ${path}.`,
    why: 'After the edits of all of them, one would still change what another wrote: they mean the same table.',
    fix: 'Give each product the heading above its own table as "table", or its own "file".',
    where: { path },
  };
}

/** A product that another version of the policy does not have. */
export function productNotCompared(product: string | null, path: string): Note {
  const name = product === null ? 'this policy' : `the product ${product}`;
  return {
    code: 'not-compared',
    what: `The policy in ${path} has no counterpart of ${name}, so the two were not compared.`,
    where: { path },
  };
}
