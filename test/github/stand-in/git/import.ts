export type Person = { readonly name: string; readonly email: string };
export type FileChange =
  | {
      readonly path: string;
      readonly content: string | Buffer;
      readonly mode?: '100644' | '100755' | '120000';
    }
  | { readonly path: string; readonly content: null };
export type NewCommit = {
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Person;
  readonly committer?: Person;
  readonly date: Date;
  readonly changes: readonly FileChange[];
};
export const zeroOid = '0'.repeat(40);

/** The lines of `git fast-import` for one commit. */
export const commitCommand = (ref: string, commit: NewCommit, mark: string): (string | Buffer)[] => {
  const [from, ...others] = commit.parents;
  return [
    `commit ${ref}\nmark ${mark}\n`,
    `author ${signature(commit.author, commit.date)}\n`,
    `committer ${signature(commit.committer ?? commit.author, commit.date)}\n`,
    ...data(commit.message),
    from === undefined ? '' : `from ${from}\n`,
    ...others.map((parent) => `merge ${parent}\n`),
    ...commit.changes.flatMap(changeCommand),
  ];
};

/** The line of `git fast-import` for an annotated tag. */
export const tagCommand = (
  name: string,
  target: string,
  tagger: Person,
  date: Date,
  message: string,
): (string | Buffer)[] => [
  `tag ${name}\nfrom ${target}\ntagger ${signature(tagger, date)}\n`,
  ...data(message),
];

/** Joins the parts of a stream. */
export const concat = (parts: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));

const changeCommand = (change: FileChange): (string | Buffer)[] =>
  change.content === null
    ? [`D ${change.path}\n`]
    : [`M ${change.mode ?? '100644'} inline ${change.path}\n`, ...data(change.content)];

const data = (content: string | Buffer): (string | Buffer)[] => {
  const bytes = Buffer.from(content);
  return [`data ${bytes.length}\n`, bytes, '\n'];
};

/** Someone at a moment, as commits and tags name them. */
export const signature = ({ name, email }: Person, date: Date): string =>
  `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`;
