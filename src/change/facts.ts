import type { FileFact } from '../document/file.ts';
import type { ReadMarkdown } from '../document/markdown/markdown.ts';
import type { OnMissingTable } from '../document/update.ts';
import type { DatedText } from '../document/wanted.ts';
import type { Product } from '../policy/product.ts';
import type { PolicyOrigin } from '../policy/source.ts';
import type { Note, Result } from '../problem/problem.ts';
import type { Tag } from '../release/release.ts';

/** Everything a decision needs, fetched before it is made. */
export type Facts = {
  /** Every tag of the repository. */
  readonly tags: readonly Tag[];
  /** The names of all tags of a local clone, which may lack some; absent where GitHub was asked, which has all. */
  readonly cloneTags?: readonly string[];
  /** The policy to decide by; null where there is none anywhere. */
  readonly policy: PolicyFact | null;
  /** The repository's own policy where another one was asked for. */
  readonly own: PolicyFact | null;
  /** The policy that was published before the repository's own one, where it is known. */
  readonly previous?: PolicyFact | null;
  /** Those of the documents' candidate paths that exist. */
  readonly files: readonly FileFact[];
  /** The last versions of the document, newest first; read where there is no policy, or an edit asks for them. */
  readonly versions?: readonly DatedText[];
  /** The paths at the top of the repository and in its folders for such files, read where one of them is missing. */
  readonly paths?: readonly string[];
  /** The document that was asked for, before the policy's `file`. */
  readonly file: string | null;
  readonly onMissingTable: OnMissingTable;
  /** What reads the documents: several products share one, which remembers what it read. */
  readonly read?: ReadMarkdown;
  /** Whether this run only shows what would be, so that a shortened promise is told and stops nothing. */
  readonly isTrial?: boolean;
  /** Whether this run is a gate, which lets no doubtful promise pass. */
  readonly isGate?: boolean;
  /** What the reading of the facts wants said. */
  readonly notes: readonly Note[];
};

/** A policy's text, read. */
export type PolicyFact = { readonly origin: PolicyOrigin; readonly reading: Result<readonly Product[]> };
