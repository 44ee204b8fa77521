import type { OptionalPart } from './read-query.ts';

/** One error in a GraphQL answer. `type` is GitHub's own word, such as `STALE_DATA`. */
export type GraphqlError = {
  readonly type?: string;
  /** A word of limits: `graphql_rate_limit`. */
  readonly code?: string;
  readonly path?: readonly (string | number)[];
  readonly message: string;
};

/** A GraphQL answer: what there is, and what went wrong. Both may be there. */
export type Reply<Data> = { readonly data: Partial<Data> | null; readonly errors: readonly GraphqlError[] };

/** A field of our queries that GitHub may answer with null and an error. The last name in the error's path tells which. */
type Field = {
  /** The alias or name of the field in our queries; `#` stands for a number. */
  readonly name: string;
  /**
   * `absent`: there is none, and the rest of the answer counts. Otherwise GitHub could not tell, the rest counts, and this
   * part of the question is asked again by itself.
   */
  readonly means: 'absent' | OptionalPart;
  /** The types of errors that mean it; an error of another type there stops the run. */
  readonly types: readonly string[];
  /** Words that mean it where an error comes without a type. */
  readonly words?: RegExp;
  readonly about: string;
};

const gone = ['NOT_FOUND'];
/** What GitHub calls it when a field costs too much. */
export const exhausted: readonly string[] = [
  'RESOURCE_LIMITS_EXCEEDED',
  'INTERNAL',
  'INTERNAL_ERROR',
  'TIMEOUT',
];

/**
 * Every field that may be absent. Null without an error always means that there is none. Where each was observed stands
 * in test/github/observed.ts.
 */
export const fields: readonly Field[] = [
  {
    name: 'f#',
    means: 'absent',
    types: gone,
    words: /^Could not resolve file for path/,
    about: 'a file of a commit',
  },
  { name: 't#', means: 'absent', types: gone, about: 'a tag asked for by name' },
  { name: 'r#', means: 'absent', types: gone, about: 'the release of a tag' },
  { name: 'base', means: 'absent', types: gone, about: 'the branch whose document is kept' },
  { name: 'into', means: 'absent', types: gone, about: 'the branch a change is to go into' },
  { name: 'branch', means: 'absent', types: gone, about: 'our branch' },
  { name: 'commit', means: 'absent', types: gone, about: 'the commit under test' },
  {
    name: 'compare',
    means: 'absent',
    types: gone,
    about: 'the comparison with a branch that does not exist',
  },
  { name: 'compare', means: 'comparison', types: exhausted, about: 'the commits of our branch' },
  { name: 'history', means: 'history', types: exhausted, about: "the policy's last change" },
  { name: 'refs', means: 'lists', types: exhausted, about: 'the newest tags with their days' },
  { name: 'releases', means: 'lists', types: exhausted, about: 'the newest releases' },
];

/** An answer, sorted: what there is, which optional parts GitHub left out, and the errors that stop the run. */
export type Sorted<Data> = {
  readonly data: Partial<Data> | null;
  readonly leftOut: readonly OptionalPart[];
  readonly fatal: readonly GraphqlError[];
};

/**
 * Reads a GraphQL answer field by field. An error that no field explains is fatal.
 *
 * GitHub answers a file that does not exist with null and an error of type NOT_FOUND, "Could not resolve file for path".
 */
export function sortAnswer<Data>({ data, errors = [] }: Reply<Data>): Sorted<Data> {
  const meanings = errors.map((error) => ({ error, means: fieldOf(error)?.means ?? null }));
  const leftOut = meanings.flatMap(({ means }) => (means === null || means === 'absent' ? [] : [means]));
  return {
    data,
    leftOut: [...new Set(leftOut)],
    fatal: meanings.filter(({ means }) => means === null).map(({ error }) => error),
  };
}

/**
 * An answer's body as a reply: errors always have a text, whatever type GitHub or a proxy gave them, and what is
 * missing is null.
 */
export function replyFrom<Data>(body: unknown): Reply<Data> {
  const { data = null, errors } = body as { data?: Partial<Data> | null; errors?: unknown };
  return { data, errors: Array.isArray(errors) ? errors.map(errorFrom) : [] };
}

function errorFrom(error: unknown): GraphqlError {
  const { type, code, path, message } = (error ?? {}) as Record<string, unknown>;
  return {
    ...(typeof type === 'string' ? { type } : {}),
    ...(typeof code === 'string' ? { code } : {}),
    ...(Array.isArray(path) ? { path } : {}),
    message: typeof message === 'string' ? message : excerptOf(message ?? error),
  };
}

/** The beginning of a value that should have been a text. */
function excerptOf(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}

function fieldOf({ path, type, message }: GraphqlError): Field | undefined {
  const last = path?.at(-1);
  if (typeof last !== 'string') return undefined;
  const name = last.replace(/^([a-z])\d+$/, '$1#');
  const isMeant = ({ types, words }: Field) =>
    type === undefined ? (words?.test(message) ?? false) : types.includes(type);
  return fields.find((field) => field.name === name && isMeant(field));
}
