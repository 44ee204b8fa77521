import { changeTree, type ReadObject, type WriteObject } from './folder.ts';
import { type NewCommit, type Person, signature } from './import.ts';
import { parseCommit } from './object.ts';

/** Writes one commit on top of its first parent, moves no ref, and gives the commit's name. */
export const writeCommit = async (
  read: ReadObject,
  write: WriteObject,
  commit: NewCommit,
): Promise<string> => {
  const [first] = commit.parents;
  const parent = first === undefined ? undefined : await read(first);
  const before = parent === undefined ? undefined : parseCommit(parent.content).tree;
  const isSame = before !== undefined && commit.changes.length === 0;
  const tree = isSame ? before : await changeTree(read, write, before, commit.changes);
  const lines = [
    `tree ${tree}`,
    ...commit.parents.map((oid) => `parent ${oid}`),
    `author ${signature(commit.author, commit.date)}`,
    `committer ${signature(commit.committer ?? commit.author, commit.date)}`,
  ];
  return write('commit', Buffer.from(`${lines.join('\n')}\n\n${commit.message}`));
};

export type NewTag = {
  readonly name: string;
  /** The commit's name. */
  readonly target: string;
  readonly tagger: Person;
  readonly date: Date;
  readonly message: string;
};

/** Writes an annotated tag, which no ref names yet, and gives its object's name. */
export const writeTag = (write: WriteObject, { name, target, tagger, date, message }: NewTag): string =>
  write(
    'tag',
    Buffer.from(
      `object ${target}\ntype commit\ntag ${name}\ntagger ${signature(tagger, date)}\n\n${message}`,
    ),
  );
