/** An object of the repository. */
export type GitObject = { readonly id: string; readonly type: string; readonly bytes: Buffer };

/** What the first line of an answer says; of nothing, the id is empty. */
type Header = { readonly id: string; readonly type: string; readonly size: number; readonly end: number };

const lineFeed = 0x0a;

type Take = (object: GitObject | null) => void;
type IsRefused = (object: Omit<Header, 'end'>) => boolean;

/**
 * Cuts what `git cat-file --batch` writes into its answers, each as soon as it is whole: an object, or null where there is
 * none of the name, or several. `isRefused` is asked before the bytes of an object have come; behind one that is refused
 * nothing is read.
 */
export function answerCutter(take: Take, isRefused: IsRefused): (chunk: Buffer) => void {
  let pieces: Buffer[] = [];
  let [have, awaited] = [0, 1];
  return (chunk) => {
    pieces.push(chunk);
    have += chunk.length;
    if (have < awaited) return;
    const left = cutAll(pieces.length === 1 ? chunk : Buffer.concat(pieces), take, isRefused);
    pieces = [left.rest];
    have = left.rest.length;
    awaited = left.awaited;
  };
}

/** What is left behind the answers that are whole, and how long it has to be before there is another one. */
function cutAll(bytes: Buffer, take: Take, isRefused: IsRefused): { rest: Buffer; awaited: number } {
  for (let rest = bytes; ; ) {
    const header = headerOf(rest);
    if (header === null) return { rest, awaited: rest.length + 1 };
    if (isRefused(header)) return { rest, awaited: Number.POSITIVE_INFINITY };
    const { id, type, size, end } = header;
    const length = id === '' ? end : end + size + 1;
    if (rest.length < length) return { rest, awaited: length };
    take(id === '' ? null : { id, type, bytes: rest.subarray(end, end + size) });
    rest = rest.subarray(length);
  }
}

/** https://git-scm.com/docs/git-cat-file#_batch_output: `id SP type SP size LF contents LF`, or a name and what is wrong. */
function headerOf(bytes: Buffer): Header | null {
  const end = bytes.indexOf(lineFeed);
  if (end < 0) return null;
  const line = bytes.toString('latin1', 0, end);
  const [, id = '', type = '', size = 0] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(line) ?? [];
  return { id, type, size: Number(size), end: end + 1 };
}
