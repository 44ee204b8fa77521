import type { FileFact } from '../document/file.ts';
import { refusedFor } from './answer-shape.ts';
import type { Answer, GitHub } from './client.ts';
import { hashOf } from './hash.ts';
import type { BlobNode, FileNode, FilesNode } from './nodes.ts';

/** A file of the repository and the id of its blob. */
export type RepositoryFile = FileFact & { readonly blob: string };

export type TreePlace = { readonly owner: string; readonly name: string; readonly commit: string };

/**
 * The files of a commit that exist. GraphQL gives text: where that is not the blob itself, byte for byte (binary, cut
 * off, not UTF-8), the bytes are fetched. A directory is no file.
 */
export async function filesIn(
  github: GitHub,
  place: TreePlace,
  paths: readonly string[],
  target: FilesNode,
): Promise<Answer<readonly RepositoryFile[]>> {
  const found = paths.flatMap((path, index) => {
    const node = target[`f${index}`];
    return node?.object?.oid === undefined ? [] : [{ path, node, blob: node.object.oid }];
  });
  const files = await Promise.all(
    found.map(({ path, node, blob }) => fileFrom(github, place, path, node, blob)),
  );
  const failed = files.find((answer) => !answer.ok);
  if (failed !== undefined && !failed.ok) return failed;
  return { ok: true, value: files.flatMap((answer) => (answer.ok ? [answer.value] : [])) };
}

/** The id git gives a file's content. */
export function blobId(bytes: Uint8Array): string {
  return hashOf('sha1', `blob ${bytes.length}\0`, bytes);
}

async function fileFrom(
  github: GitHub,
  place: TreePlace,
  path: string,
  node: NonNullable<FileNode>,
  blob: string,
): Promise<Answer<RepositoryFile>> {
  const mode = node.mode.toString(8).padStart(6, '0');
  const bytes = mode === '120000' ? Buffer.from(node.object?.text ?? '') : exactBytes(node.object, blob);
  if (bytes !== null) return { ok: true, value: { path, mode, bytes, blob } };
  const fetched = await fetchBytes(github, place, path);
  return fetched.ok ? { ok: true, value: { path, mode, bytes: fetched.value, blob } } : fetched;
}

function exactBytes(object: BlobNode | null, blob: string): Uint8Array | null {
  if (typeof object?.text !== 'string') return null;
  const bytes = Buffer.from(object.text);
  return blobId(bytes) === blob ? bytes : null;
}

/** Above one megabyte GitHub sends no content, and such a file is no document: it comes back as a lone NUL. */
async function fetchBytes(
  github: GitHub,
  { owner, name, commit }: TreePlace,
  path: string,
): Promise<Answer<Uint8Array>> {
  const route = `GET /repos/{owner}/{repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
  const answer = await github.read(route, { owner, repo: name, ref: commit });
  if (!answer.ok) return answer;
  const odd = refusedFor('content', answer.value.data);
  if (odd !== null) return odd;
  const { content, encoding } = answer.value.data as { content?: string; encoding?: string };
  const bytes = encoding === 'base64' && content ? Buffer.from(content, 'base64') : Buffer.from([0]);
  return { ok: true, value: bytes };
}
