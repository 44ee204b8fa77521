/**
 * Whether git accepts the text as a full ref name (the rules of `git check-ref-format`, which needs at least one
 * slash): https://git-scm.com/docs/git-check-ref-format
 */
export const isRefName = (name: string): boolean =>
  name.includes('/') &&
  !forbidden.test(name) &&
  !name.includes('..') &&
  !name.includes('@{') &&
  !name.endsWith('.') &&
  name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));

// biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids control characters in ref names
const forbidden = /[\x00-\x20\x7f~^:?*[\\]/;

/** The full name of a branch. */
export const branchRef = (branch: string): string => `refs/heads/${branch}`;

/** The branch a full ref name is of, or undefined for a ref that is no branch. */
export const branchOf = (ref: string): string | undefined =>
  ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
