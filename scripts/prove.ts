/**
 * Tries on a real GitHub what the stand-in of the tests only assumes, with the requests of the action itself. It writes to
 * the repository it is given, so take one that nobody needs. See docs/dev/github.md.
 *
 *   TOKEN=… GITHUB_REPOSITORY=owner/name node scripts/prove.ts
 */
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { readRunner } from '../src/actions/runner.ts';
import type { GraphqlError, Reply } from '../src/github/answer.ts';
import { type Answer, connect, type GitHub, type Variables } from '../src/github/client.ts';
import { blobId } from '../src/github/files.ts';
import * as mutation from '../src/github/mutations.ts';
import { issueProofs } from './prove-issues.ts';

/** What was tried, whether GitHub did as assumed, and what it said. */
export type Proof = { readonly assumed: string; readonly holds: boolean; readonly found: string };

type Site = {
  readonly github: GitHub;
  readonly nameWithOwner: string;
  readonly id: string;
  readonly base: Head;
};
type Head = { readonly name: string; readonly oid: string };
type Said = { readonly data: Readonly<Record<string, unknown>>; readonly errors: readonly GraphqlError[] };

const branch = 'prove/sync';
const scratch = 'prove/sync-tmp-1';
const path = 'prove.md';

/** Tries everything in order, and deletes its branches at the end, which closes its pull request. */
export async function proofs(github: GitHub, nameWithOwner: string): Promise<readonly Proof[]> {
  const site = await readSite(github, nameWithOwner);
  const absent = await whatIsAbsent(site);
  await moveRefs(site, ...(await leftovers(site)));
  const first = await makeBranch(site, branch, 'One.');
  const head = oidOf(first);
  const found = [
    ...absent,
    proof('createRef and createCommitOnBranch share one request', head !== '', first),
    await comparisonWithNothing(site),
    await staleHead(site),
    await takenName(site),
    await foreignBytes(site, head),
    await lostLease(site),
    await whoseToken(site),
    ...(await pullRequest(site)),
    ...(await issueProofs(github, nameWithOwner)),
  ];
  await moveRefs(site, ...(await leftovers(site)));
  return found;
}

async function readSite(github: GitHub, nameWithOwner: string): Promise<Site> {
  const [owner, name] = nameWithOwner.split('/');
  const query =
    'query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id defaultBranchRef { name target { oid } } } }';
  const { data, errors } = said(await github.query(query, { owner, name }));
  const node = data.repository as { id: string; defaultBranchRef: { name: string; target: { oid: string } } };
  if (!node) throw new Error(`${nameWithOwner} cannot be read: ${wordsOf(errors)}`);
  const { target, ...base } = node.defaultBranchRef;
  return { github, nameWithOwner, id: node.id, base: { ...base, oid: target.oid } };
}

/** A file, an expression, a tag and a release that are not there, in one query. */
async function whatIsAbsent(site: Site): Promise<readonly Proof[]> {
  const [owner, name] = site.nameWithOwner.split('/');
  const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit { f1: file(path: "prove/nowhere.md") { mode } } } }
    object(expression: "HEAD:prove/nowhere.md") { oid }
    t0: ref(qualifiedName: "refs/tags/prove/nowhere") { name } r0: release(tagName: "prove/nowhere") { isDraft } } }`;
  const reply = said(await site.github.query(query, { owner, name }));
  const [first, ...others] = reply.errors;
  const isTold = first?.type === 'NOT_FOUND' && first.path?.at(-1) === 'f1';
  const words = "Could not resolve file for path 'prove/nowhere.md'.";
  return [
    proof('a file that is not there is NOT_FOUND at its place', isTold && first.message === words, reply),
    proof('an expression, a tag and a release that are not there are null', others.length === 0, reply),
  ];
}

async function comparisonWithNothing(site: Site): Promise<Proof> {
  const [owner, name] = site.nameWithOwner.split('/');
  const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
    defaultBranchRef { compare(headRef: "refs/heads/prove/nowhere") { aheadBy } } } }`;
  const reply = said(await site.github.query(query, { owner, name }));
  const isExpected = reply.errors.every(
    ({ type, path: at }) => type === 'NOT_FOUND' && at?.at(-1) === 'compare',
  );
  return proof('compare with a branch that does not exist is null, or NOT_FOUND there', isExpected, reply);
}

async function staleHead(site: Site): Promise<Proof> {
  const reply = await commit(site, branch, site.base.oid, 'Two.');
  return proof(
    'a commit on another head than expected is STALE_DATA',
    reply.errors[0]?.type === 'STALE_DATA',
    reply,
  );
}

async function takenName(site: Site): Promise<Proof> {
  const reply = await makeBranch(site, branch, 'Three.');
  const isKnown = /already exists/i.test(reply.errors[0]?.message ?? '');
  return proof('a ref that exists is called so', isKnown, reply);
}

async function foreignBytes(site: Site, head: string): Promise<Proof> {
  const bytes = Buffer.from('caf\xe9\n', 'latin1');
  const written = await commit(site, branch, head, bytes);
  const query =
    'query ($id: ID!, $expression: String!) { node(id: $id) { ... on Repository { object(expression: $expression) { ... on Blob { oid text } } } } }';
  const reply = said(await site.github.query(query, { id: site.id, expression: `${branch}:${path}` }));
  const { object } = (reply.data.node ?? {}) as { object?: { oid: string; text: string | null } | null };
  const isTold = blobId(Buffer.from(object?.text ?? '')) !== blobId(bytes) && object?.oid === blobId(bytes);
  const what = 'text that is not UTF-8 has another blob id than the file';
  return {
    assumed: what,
    holds: isTold,
    found: object ? JSON.stringify(object.text) : wordsOf(written.errors),
  };
}

async function lostLease(site: Site): Promise<Proof> {
  const reply = await moveRefs(site, { name: branch, before: site.base.oid, after: site.base.oid });
  const isRefused = reply.errors[0]?.path?.[0] === 'updateRefs' && reply.errors[0].type !== 'FORBIDDEN';
  return proof('updateRefs with another beforeOid is refused, and not as a permission', isRefused, reply);
}

async function whoseToken({ github }: Site): Promise<Proof> {
  const reply = said(await github.query('query Viewer { viewer { login databaseId name } }', {}));
  const { login = '' } = (reply.data.viewer ?? {}) as { login?: string };
  return {
    assumed: 'a token is told whose it is',
    holds: login !== '',
    found: login || wordsOf(reply.errors),
  };
}

/** The pull request of a branch that is rebuilt on a scratch ref stays open. */
async function pullRequest(site: Site): Promise<readonly Proof[]> {
  const long = await open(site, 'x'.repeat(70_000));
  const opened = await open(site, 'A trial.');
  const seen = await withBranch(site);
  const made = await makeBranch(site, scratch, 'Four.');
  const before = (await leftovers(site)).find(({ name }) => name === branch)?.before ?? '';
  const after = oidOf(made);
  const moved = await moveRefs(
    site,
    { name: branch, before, after },
    { name: scratch, before: after, after: mutation.noOid },
  );
  await sleep(Number(process.env.PROVE_WAIT ?? 5000));
  const { pullRequest: pull } = (opened.data.createPullRequest ?? {}) as { pullRequest?: { id: string } };
  const query = 'query ($id: ID!) { node(id: $id) { ... on PullRequest { state } } }';
  const state = said(await site.github.query(query, { id: pull?.id ?? '' }));
  const isOpen = (state.data.node as { state?: string } | null)?.state === 'OPEN';
  const isTooLong = /body is too long/i.test(long.errors[0]?.message ?? '');
  return [
    proof('a body of 70,000 characters is called too long', isTooLong, long),
    proof('the token may open pull requests', pull !== undefined, opened),
    ...seen,
    proof('updateRefs moves a branch and deletes another one at once', moved.errors.length === 0, moved),
    proof('a pull request outlives the rebuild of its branch', isOpen, state),
  ];
}

/** What comes along with a branch whose commit changes one file and whose pull request was opened a moment ago. */
async function withBranch({ github, id }: Site): Promise<readonly Proof[]> {
  const query = `query ($id: ID!, $ref: String!) { node(id: $id) { ... on Repository { ref(qualifiedName: $ref) {
    target { ... on Commit { changedFilesIfAvailable } } associatedPullRequests(states: [OPEN], last: 3) { totalCount } } } } }`;
  const reply = said(await github.query(query, { id, ref: `refs/heads/${branch}` }));
  const { ref } = (reply.data.node ?? {}) as { ref?: WithBranch | null };
  return [
    proof('the files of a commit of ours are counted', ref?.target.changedFilesIfAvailable === 1, reply),
    proof(
      'a branch tells its open pull request at once',
      ref?.associatedPullRequests.totalCount === 1,
      reply,
    ),
  ];
}

type WithBranch = {
  readonly target: { readonly changedFilesIfAvailable: number | null };
  readonly associatedPullRequests: { readonly totalCount: number };
};

async function open(site: Site, body: string): Promise<Said> {
  const input = {
    repositoryId: site.id,
    baseRefName: site.base.name,
    headRefName: branch,
    title: 'A trial',
    body,
  };
  return said(await site.github.mutate(mutation.openPullRequest, { input }));
}

async function makeBranch(site: Site, name: string, text: string): Promise<Said> {
  const { oid } = site.base;
  const ref = { repositoryId: site.id, name: `refs/heads/${name}`, oid };
  return said(
    await site.github.mutate(mutation.branchWithCommit, { ref, ...commitOf(site, name, oid, text) }),
  );
}

async function commit(site: Site, name: string, head: string, text: string | Buffer): Promise<Said> {
  return said(await site.github.mutate(mutation.commitOnBranch, commitOf(site, name, head, text)));
}

function commitOf(
  { nameWithOwner }: Site,
  branchName: string,
  head: string,
  text: string | Buffer,
): Variables {
  const additions = [{ path, contents: Buffer.from(text).toString('base64') }];
  const target = { repositoryNameWithOwner: nameWithOwner, branchName };
  const message = { headline: 'test: a trial' };
  return { commit: { branch: target, expectedHeadOid: head, message, fileChanges: { additions } } };
}

type Move = { readonly name: string; readonly before: string; readonly after: string };

async function moveRefs({ github, id }: Site, ...moves: readonly Move[]): Promise<Said> {
  if (moves.length === 0) return { data: {}, errors: [] };
  const refUpdates = moves.map(({ name, before, after }) => ({
    ...{ name: `refs/heads/${name}`, beforeOid: before, afterOid: after },
    force: true,
  }));
  return said(await github.mutate(mutation.moveRefs, { refs: { repositoryId: id, refUpdates } }));
}

/** Our branches, as moves that delete them. */
async function leftovers({ github, id }: Site): Promise<readonly Move[]> {
  const query =
    'query ($id: ID!) { node(id: $id) { ... on Repository { refs(refPrefix: "refs/heads/", query: "prove/", first: 20) { nodes { name target { oid } } } } } }';
  const { data } = said(await github.query(query, { id }));
  const { refs } = data.node as { refs: { nodes: readonly { name: string; target: { oid: string } }[] } };
  const ours = refs.nodes.filter(({ name }) => name.startsWith('prove/'));
  return ours.map(({ name, target }) => ({ name, before: target.oid, after: mutation.noOid }));
}

function said(answer: Answer<Reply<unknown>>): Said {
  if (!answer.ok) return { data: {}, errors: [{ message: answer.refusal.said }] };
  const { data, errors = [] } = answer.value as { data: Said['data'] | null; errors?: Said['errors'] };
  return { data: data ?? {}, errors };
}

function oidOf({ data }: Said): string {
  const { commit: made } = (data.createCommitOnBranch ?? {}) as { commit?: { oid: string } };
  return made?.oid ?? '';
}

function proof(assumed: string, holds: boolean, { errors }: Said): Proof {
  return { assumed, holds, found: wordsOf(errors) };
}

function wordsOf(errors: readonly GraphqlError[]): string {
  return (
    errors.map(({ type, message }) => [type, message].filter(Boolean).join(': ')).join('; ') || 'no error'
  );
}

/** The proofs as a table, for a terminal and for a job summary. */
function tableOf(all: readonly Proof[]): string {
  const cell = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
  const rows = all.map(
    ({ assumed, holds, found }) => `| ${assumed} | ${holds ? 'yes' : '**no**'} | ${cell(found)} |`,
  );
  return ['| assumed | holds | GitHub said |', '| --- | --- | --- |', ...rows].join('\n');
}

if (import.meta.main) {
  const runner = readRunner(process.env);
  if (!runner.ok) throw new Error('set GITHUB_REPOSITORY and TOKEN');
  const clock = { now: Date.now, sleep };
  const github = connect(getOctokit, { ...runner.value, token: process.env.TOKEN ?? '' }, clock);
  const all = await proofs(github, runner.value.repository);
  console.log(tableOf(all));
  process.exitCode = all.every(({ holds }) => holds) ? 0 : 1;
}
