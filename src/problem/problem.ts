import { home } from '../version.ts';

/**
 * Where something was found: a path inside the repository (or the name of an input), and if known the line and the
 * column, both counted from 1. `source` is the text of that line and `length` how many of its characters are meant,
 * so that a terminal can underline them.
 */
export type Place = {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly length?: number;
  readonly source?: string;
};

/** An expected failure: what happened, what was found, and what to do about it. It stops the run from writing. */
export type Problem = {
  readonly code: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** A page that does it, made by us; untrusted text stands in it percent-encoded only. */
  readonly link?: string;
  readonly where?: Place;
  /** The rule that an edit broke, by its name; no text for people has it. */
  readonly rule?: string;
  /** The products it is about, where it is not about all of them. */
  readonly products?: readonly string[];
};

/** Something worth saying that stops nothing. */
export type Note = {
  readonly code: string;
  readonly what: string;
  readonly where?: Place;
  readonly products?: readonly string[];
};

/** A value, or every problem of one reading. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly notes: readonly Note[] };

/** A reading that went well. */
export function success<T>(value: T, notes: readonly Note[] = []): Result<T> {
  return { ok: true, value, notes };
}

/** A reading that failed, with everything that is wrong. */
export function failure(problems: readonly Problem[], notes: readonly Note[] = []): Result<never> {
  return { ok: false, problems, notes };
}

/** `SECURITY.md:12` or `.github/support-window.yml:7:3`. */
export function placeText(place: Place): string {
  return [place.path, place.line, place.column].filter((part) => part !== undefined).join(':');
}

/** What a row of the catalogue is for the page and the test, besides the function that callers see. */
type CatalogueRow<Message> = { readonly code: string; readonly example: () => Message };

/** A row of the catalogue: a problem in words, as a function of what was found, and an example of that. */
export function problem<Found extends readonly unknown[]>(
  code: string,
  example: NoInfer<Found>,
  say: (...found: Found) => Omit<Problem, 'code'>,
): ((...found: Found) => Problem) & CatalogueRow<Problem> {
  return row(code, example, say);
}

/** The same for a note. */
export function note<Found extends readonly unknown[]>(
  code: string,
  example: NoInfer<Found>,
  say: (...found: Found) => Omit<Note, 'code'>,
): ((...found: Found) => Note) & CatalogueRow<Note> {
  return row(code, example, say);
}

function row<Found extends readonly unknown[], Said extends object>(
  code: string,
  example: Found,
  say: (...found: Found) => Said,
) {
  const said = (...found: Found) => ({ code, ...say(...found) });
  return Object.assign(said, { code, example: () => said(...example) });
}

/**
 * The page that explains a code, in the documents of the release that runs; null where the project's address is not known
 * yet, which a release sets.
 */
export function problemPage(code: string, address = home): string | null {
  return address.includes('/OWNER/') ? null : `${address}/blob/v1/docs/problems.md#${code}`;
}

/** What a message says, after the names of the products it is about. */
export function whatText({ what, products }: Note | Problem): string {
  return products === undefined ? what : `${products.join(', ')}: ${what}`;
}
