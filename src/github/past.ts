import type { DatedText } from '../document/wanted.ts';
import { commitsRead, pastUnread } from '../problem/plan.ts';
import { type Note, type Result, success } from '../problem/problem.ts';
import { sortAnswer } from './answer.ts';
import { misfitInPast } from './answer-shape.ts';
import type { GitHub } from './client.ts';
import type { TreePlace } from './files.ts';
import { dayInUtc } from './tags.ts';

/** What a run without a policy looks for one in: earlier versions of the document, and the files where a policy is put. */
export type Past = {
  /** Newest first; a commit in which the document is not text is passed over. */
  readonly versions: readonly DatedText[];
  /** The paths at the top of the repository, and in the folders where documents and policies stand. */
  readonly paths: readonly string[];
};

const nothingKnown: Past = { versions: [], paths: [] };

/** Versions of the document that are asked for, the newest ones. */
export const mostVersions = 10;

/** The folders that are listed besides the top, in the order of their aliases `f1`, `f2`. */
const folders = ['.github', 'docs'] as const;

const listed = 'object { ... on Tree { entries { name } } }';

/** The query; `hasDocument` asks for the versions of a document as well. */
export function pastQuery(hasDocument: boolean): string {
  const versions = `history(first: ${mostVersions}, path: $path) {
        pageInfo { hasNextPage }
        nodes { committedDate f0: file(path: $path) { object { ... on Blob { text isTruncated } } } }
      }`;
  return `query Past($owner: String!, $name: String!, $commit: GitObjectID!${hasDocument ? ', $path: String!' : ''}) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $commit) { ... on Commit {
      ${hasDocument ? versions : ''}
      tree { entries { name } }
      ${folders.map((folder, index) => `f${index + 1}: file(path: "${folder}") { ${listed} }`).join('\n      ')}
    } }
  }
}`;
}

/**
 * Asks once for the past of a document (null: there is none) and for the names of files beside it. What GitHub does not
 * tell is a note: the run goes on with less.
 */
export async function readPast(
  github: GitHub,
  { owner, name, commit }: TreePlace,
  document: string | null,
): Promise<Result<Past>> {
  const variables = { owner, name, commit, ...(document === null ? {} : { path: document }) };
  const answer = await github.query<PastReply>(pastQuery(document !== null), variables);
  if (!answer.ok) return success(nothingKnown, [pastUnread(answer.refusal.said)]);
  const { data, fatal, leftOut } = sortAnswer(answer.value);
  const node = data?.repository?.commit ?? null;
  const odd = misfitInPast(node);
  const said = [...fatal.map(({ message }) => message), ...(odd === null ? [] : [odd])];
  if (said.length > 0 || node === null) return success(nothingKnown, [pastUnread(said.join(' '))]);
  return success({ versions: versionsIn(node), paths: pathsIn(node) }, notesOn(node, leftOut.length > 0));
}

type ListNode = { readonly entries?: readonly { readonly name: string }[] } | null;
type FolderNode = { readonly object: ListNode } | null;
type PastCommit = {
  readonly history?: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly {
      readonly committedDate: string;
      readonly f0: {
        readonly object: { readonly text?: string | null; readonly isTruncated?: boolean } | null;
      } | null;
    }[];
  } | null;
  readonly tree: ListNode;
  readonly f1?: FolderNode;
  readonly f2?: FolderNode;
};
type PastReply = { readonly repository: { readonly commit: PastCommit | null } | null };

function versionsIn({ history }: PastCommit): readonly DatedText[] {
  return (history?.nodes ?? []).flatMap(({ committedDate, f0 }) => {
    const { text, isTruncated } = f0?.object ?? {};
    const day = dayInUtc(committedDate);
    return day === null || typeof text !== 'string' || isTruncated === true ? [] : [{ day, text }];
  });
}

function pathsIn({ tree, f1, f2 }: PastCommit): readonly string[] {
  const names = (list: ListNode | undefined) => list?.entries?.map(({ name }) => name) ?? [];
  const inFolders = [f1, f2].flatMap((folder, index) =>
    names(folder?.object).map((name) => `${folders[index]}/${name}`),
  );
  return [...names(tree), ...inFolders];
}

function notesOn({ history }: PastCommit, isPart: boolean): readonly Note[] {
  if (isPart) return [pastUnread('It could not compute all of the answer.')];
  return history?.pageInfo.hasNextPage === true ? [commitsRead(mostVersions)] : [];
}
