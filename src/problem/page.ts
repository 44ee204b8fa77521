import { home } from '../version.ts';

/**
 * The page that explains a code, in the documents of the release that runs; null where the project's address is not known
 * yet, which a release sets.
 */
export function problemPage(code: string, address = home): string | null {
  return address.includes('/OWNER/') ? null : `${address}/blob/v1/docs/problems.md#${code}`;
}
