/** One request the stand-in got. The token is never here: only whether an authorization header came. */
export type LogEntry = {
  /** Counts from 1. */
  readonly number: number;
  readonly method: string;
  /** With the query string, without the API's own prefix: `/repos/o/r/pulls?state=all`, `/graphql`. */
  readonly path: string;
  /** The operation's name in a GraphQL request, else its kind. */
  readonly operation?: string;
  readonly query?: string;
  readonly variables?: unknown;
  readonly body?: unknown;
  readonly authorized: boolean;
  /** 0 until answered, and where no answer came. */
  readonly status: number;
  readonly fault?: string;
};

export type Log = {
  readonly entries: readonly LogEntry[];
  /** Writes down a request; the function returned completes the entry. */
  readonly add: (entry: Omit<LogEntry, 'number' | 'status'>) => {
    readonly entry: LogEntry;
    readonly finish: (end: { readonly status?: number; readonly fault?: string }) => void;
  };
};

/** An empty log. */
export const openLog = (): Log => {
  const entries: LogEntry[] = [];
  return {
    entries,
    add: (request) => {
      const entry = { number: entries.length + 1, ...request, status: 0 };
      entries.push(entry);
      return { entry, finish: (end) => void Object.assign(entry, end) };
    },
  };
};

/**
 * The log as it can be compared with a snapshot: object ids become `<oid:1>`, `<oid:2>` in order of appearance, file
 * contents are decoded, the GraphQL text is left out (its operation and variables stay), other values are untouched.
 */
export const normalise = (entries: readonly LogEntry[]): readonly unknown[] => {
  const known = new Map<string, string>();
  const rename = (oid: string): string => {
    const name = /^0+$/.test(oid) ? '<oid:none>' : (known.get(oid) ?? `<oid:${known.size + 1}>`);
    if (name !== '<oid:none>') known.set(oid, name);
    return name;
  };
  return entries.map(({ number: _, query: __, authorized: ___, method, path, ...rest }) =>
    replace({ request: `${method} ${path}`, ...rest }, rename),
  );
};

const replace = (value: unknown, rename: (oid: string) => string, key = ''): unknown => {
  if (typeof value === 'string') return replaceText(value, rename, key);
  if (Array.isArray(value)) return value.map((item) => replace(item, rename));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [replaceText(name, rename, ''), replace(item, rename, name)]),
  );
};

const replaceText = (text: string, rename: (oid: string) => string, key: string): string => {
  const plain = key === 'contents' ? Buffer.from(text, 'base64').toString('utf8') : text;
  return plain.replace(/\b[0-9a-f]{40}\b/g, rename);
};
