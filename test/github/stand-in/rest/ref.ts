import { demand, demandWrite } from '../access.ts';
import { zeroOid } from '../git/import.ts';
import type { GitRef } from '../git/refs.ts';
import { refId } from '../graphql/node-id.ts';
import { moveRefs } from '../ref-move.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { Call, RestReply, Route } from './answer.ts';
import { page } from './page.ts';

const repository = '/repos/{owner}/{repo}';

/** The routes of refs. */
export const refRoutes: Readonly<Record<string, Route>> = {
  [`GET ${repository}/git/matching-refs/{ref}`]: (world, call) => matchingRefs(world, call),
  [`GET ${repository}/git/ref/{ref}`]: async (world, { params }) => {
    demand(world, 'read', 'contents');
    return { status: 200, body: await row(world, existing(world, `refs/${params.ref}`)) };
  },
  [`POST ${repository}/git/refs`]: (world, call) => createRef(world, call),
  [`PATCH ${repository}/git/refs/{ref}`]: async (world, { params, body }) => {
    demandWrite(world, 'contents');
    const { name } = existing(world, `refs/${params.ref}`, missing());
    const oid = String(body.sha);
    await moveRefs(world, [{ name, after: oid, force: body.force === true }]);
    return { status: 200, body: await row(world, { name, oid }) };
  },
  [`DELETE ${repository}/git/refs/{ref}`]: async (world, { params }) => {
    demandWrite(world, 'contents');
    const { name } = existing(world, `refs/${params.ref}`, missing());
    await moveRefs(world, [{ name, after: zeroOid }]);
    return { status: 204 };
  },
};

// All refs that begin with the text, in one answer, without dates, annotated tags unpeeled (github/docs#3863,
// google/go-github#1567, MetaMask/metamask-mobile#32048). Some GHES versions still send pages with a Link header.
const matchingRefs = async (world: World, call: Call): Promise<RestReply> => {
  demand(world, 'read', 'contents');
  const prefix = `refs/${call.params.ref}`;
  const refs = world.git.refs().list.filter(({ name }) => name.startsWith(prefix));
  const rows = await Promise.all(refs.map((ref) => row(world, ref)));
  const perPage = world.state.settings.refsPerPage;
  return perPage === undefined
    ? { status: 200, body: rows }
    : page(world, call, rows, (item) => item, perPage);
};

const createRef = async (world: World, { body }: Call): Promise<RestReply> => {
  demandWrite(world, 'contents');
  const name = String(body.ref);
  const oid = String(body.sha);
  if (!/^refs\/[^/]+\/./.test(name))
    throw new Refusal(422, 'UNPROCESSABLE', 'Reference name must start with refs/');
  if (world.git.refs().byName.has(name)) throw new Refusal(422, 'UNPROCESSABLE', 'Reference already exists');
  await moveRefs(world, [{ name, after: oid, before: zeroOid }]);
  return { status: 201, body: await row(world, { name, oid }) };
};

const existing = (world: World, name: string, otherwise: Refusal = notFound()): GitRef => {
  const oid = world.git.refs().byName.get(name);
  if (oid === undefined) throw otherwise;
  return { name, oid };
};

const missing = (): Refusal => new Refusal(422, 'UNPROCESSABLE', 'Reference does not exist');

const row = async (world: World, { name, oid }: GitRef) => {
  const git = `${world.apiUrl}/repos/${world.owner}/${world.name}/git`;
  const type = (await world.git.typeOf(oid)) ?? 'commit';
  return {
    ref: name,
    node_id: refId(name),
    url: encodeURI(`${git}/${name}`),
    object: { sha: oid, type, url: `${git}/${type}s/${oid}` },
  };
};
