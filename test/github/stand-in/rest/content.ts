import { demand } from '../access.ts';
import { parseCommit } from '../git/object.ts';
import { findRef } from '../graphql/ref.ts';
import { notFound } from '../refusal.ts';
import type { World } from '../world.ts';
import type { Call, RestReply, Route } from './answer.ts';
import { repositoryRow } from './shape.ts';

/** The routes of the repository itself and of its files. */
export const contentRoutes: Readonly<Record<string, Route>> = {
  'GET /repos/{owner}/{repo}': (world) => ({ status: 200, body: repositoryRow(world) }),
  'GET /repos/{owner}/{repo}/contents/{path}': (world, call) => file(world, call),
};

// Files only: nobody asks the stand-in for a folder's listing.
const file = async (world: World, { params, query }: Call): Promise<RestReply> => {
  demand(world, 'read', 'contents');
  const path = params.path ?? '';
  const ref = query.get('ref') ?? world.state.settings.defaultBranch;
  const commit = await world.git.read(`${findRef(world, ref)?.oid ?? ref}^{commit}`);
  const tree = commit === undefined ? '' : parseCommit(commit.content).tree;
  const entry = await world.git.entry(tree, path);
  const blob = entry === undefined ? undefined : await world.git.read(entry.oid);
  if (entry === undefined || blob?.type !== 'blob') throw notFound();
  const api = `${world.apiUrl}/repos/${world.owner}/${world.name}`;
  const url = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const html = `${world.serverUrl}/${world.owner}/${world.name}/blob/${ref}/${path}`;
  const gitUrl = `${api}/git/blobs/${entry.oid}`;
  return {
    status: 200,
    body: {
      type: 'file',
      encoding: 'base64',
      name: entry.name,
      path,
      size: blob.content.length,
      content: blob.content.toString('base64'),
      sha: entry.oid,
      url,
      git_url: gitUrl,
      html_url: html,
      download_url: html,
      _links: { self: url, git: gitUrl, html },
    },
  };
};
