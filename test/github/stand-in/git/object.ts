export type ObjectType = 'commit' | 'tag' | 'tree' | 'blob';
export type GitObject = { readonly oid: string; readonly type: ObjectType; readonly content: Buffer };
export type Signature = { readonly name: string; readonly email: string; readonly date: string };
export type Commit = {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
};
export type Tag = {
  readonly object: string;
  readonly name: string;
  readonly tagger: Signature | undefined;
  readonly message: string;
};
export type TreeEntry = { readonly mode: number; readonly name: string; readonly oid: string };

/** The parts of a commit object's content. */
export const parseCommit = (content: Buffer): Commit => {
  const { headers, message } = splitHeaders(content);
  return {
    tree: first(headers, 'tree'),
    parents: headers.filter(([key]) => key === 'parent').map(([, value]) => value),
    author: parseSignature(first(headers, 'author')),
    committer: parseSignature(first(headers, 'committer')),
    message,
  };
};

/** The parts of an annotated tag's content. */
export const parseTag = (content: Buffer): Tag => {
  const { headers, message } = splitHeaders(content);
  const tagger = headers.find(([key]) => key === 'tagger')?.[1];
  return {
    object: first(headers, 'object'),
    name: first(headers, 'tag'),
    tagger: tagger === undefined ? undefined : parseSignature(tagger),
    message,
  };
};

/** The entries of a tree object's content: `<octal mode> <name>NUL<20 bytes>`, repeated. */
export const parseTree = (content: Buffer): readonly TreeEntry[] => {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(0x20, at);
    const nul = content.indexOf(0, space);
    entries.push({
      mode: Number.parseInt(content.toString('latin1', at, space), 8),
      name: content.toString('utf8', space + 1, nul),
      oid: content.toString('hex', nul + 1, nul + 21),
    });
    at = nul + 21;
  }
  return entries;
};

const splitHeaders = (content: Buffer) => {
  const text = content.toString('utf8');
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, end === -1 ? text.length : end).split('\n');
  const headers = lines
    .filter((line) => !line.startsWith(' '))
    .map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)] as const;
    });
  return { headers, message: end === -1 ? '' : text.slice(end + 2) };
};

const first = (headers: readonly (readonly [string, string])[], key: string): string =>
  headers.find(([name]) => name === key)?.[1] ?? '';

const parseSignature = (text: string): Signature => {
  const open = text.lastIndexOf('<');
  const close = text.lastIndexOf('>');
  const seconds = Number(text.slice(close + 2).split(' ')[0] ?? '0');
  return {
    name: text.slice(0, open).trim(),
    email: text.slice(open + 1, close),
    date: new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'),
  };
};
