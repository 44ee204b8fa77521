import { joinWords } from './list.ts';
import type { Note, Problem } from './problem.ts';

/** A message with the names of the products it is about. */
export function saidOf<T extends Note | Problem>(names: readonly string[], message: T): T {
  return { ...message, what: `${names.join(', ')}: ${message.what}` };
}

/** The edits that products make to one file undo each other. */
export function productsDisagree(names: readonly string[], path: string): Problem {
  return {
    code: 'products-disagree',
    what: `The products ${joinWords(names)} disagree about ${path}.`,
    why: 'Each would change what the other wrote: they use the same table.',
    fix: 'Give each product its own "table" (the heading above its table) or its own "file".',
    where: { path },
  };
}

/** The other policy does not have the product. */
export function productNotCompared(product: string | null, path: string): Note {
  const name = product === null ? 'this policy' : `the product ${product}`;
  return {
    code: 'not-compared',
    what: `The policy in ${path} has nothing like ${name}, so the two were not compared.`,
    where: { path },
  };
}
