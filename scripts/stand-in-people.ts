/** What people do at the repository of `npm run stand-in`, by what is typed; each answers with what happened. */
import { tryGit } from '../test/github/stand-in/git/run.ts';
import type { StandIn } from '../test/github/stand-in/start.ts';

/** Where the copy keeps the commit of the clone that it has taken over. */
export const cloneRef = 'refs/stand-in/clone';

/** The pull request or the tag that was typed, and what follows it. */
type Words = readonly string[];

/** What can be typed for people: its form, its help, and what it does. `clone` is the folder of the user's clone. */
export const peopleCommands: readonly (readonly [
  form: RegExp,
  help: readonly [words: string, meaning: string],
  act: (standIn: StandIn, words: Words, clone: string) => Promise<string>,
])[] = [
  [
    /^release (\S+)(?: (\d{4}-\d\d-\d\d))?$/,
    ['release TAG [DATE]', 'publishes a release, as of today or of another date'],
    release,
  ],
  [/^merge (\d+)$/, ['merge NUMBER', 'merges a pull request'], merge],
  [/^close (\d+)$/, ['close NUMBER', 'closes a pull request'], close],
  [/^reopen (\d+)$/, ['reopen NUMBER', 'reopens a closed pull request'], reopen],
  [/^edit (\d+)$/, ['edit NUMBER', 'adds a commit by someone else to a pull request'], edit],
  [/^revert (\d+)$/, ['revert NUMBER', 'takes back a merged pull request'], revert],
  [/^pull$/, ['pull', 'takes over what you have committed in your clone since'], pull],
];

async function release({ people, world, state }: StandIn, [tag = '', date]: Words): Promise<string> {
  if (!/\d/.test(tag)) return `${tag} is not a version. Type the name of a tag, such as v4.0.0.`;
  if (world.git.refs().byName.has(`refs/tags/${tag}`)) return `There is a tag ${tag} already.`;
  const leads = new Set(state.releases.map((one) => leadOf(one.tag)));
  const day = date ?? new Date().toISOString().slice(0, 10);
  await people.tag({ name: tag, date: day });
  people.release(tag, { date: day });
  const isOdd = leads.size > 0 && !leads.has(leadOf(tag));
  const odd = isOdd ? ` No other tag is written like it: ${state.releases[0]?.tag}.` : '';
  return `Released ${tag}.${odd} Type run to see what that changes.`;
}

function leadOf(tag: string): string {
  return tag.replace(/\d.*$/, '');
}

async function merge(standIn: StandIn, [number]: Words): Promise<string> {
  const { state } = pullOf(standIn, number);
  if (state === 'MERGED') return `#${number} is merged already.`;
  if (state !== 'OPEN') return `#${number} is not open.`;
  return `Merged as ${(await standIn.people.merge(Number(number))).slice(0, 7)}.`;
}

async function close(standIn: StandIn, [number]: Words): Promise<string> {
  if (pullOf(standIn, number).state !== 'OPEN') return `#${number} is not open.`;
  await standIn.people.close(Number(number));
  return `Closed #${number}.`;
}

async function reopen(standIn: StandIn, [number]: Words): Promise<string> {
  if (pullOf(standIn, number).state !== 'CLOSED') return `#${number} is not closed.`;
  await standIn.people.reopen(Number(number));
  return `Reopened #${number}.`;
}

/** A commit by hand to the branch of a pull request: a sentence at the end of the first file that it changes. */
async function edit(standIn: StandIn, [number]: Words): Promise<string> {
  const { state, headRef, headOid, baseRef } = pullOf(standIn, number);
  if (state !== 'OPEN') return `#${number} is not open.`;
  const [path = 'SECURITY.md'] = await changedBetween(standIn, `refs/heads/${baseRef}...${headOid}`);
  const text = (await standIn.people.file(headRef, path)) ?? '';
  await standIn.people.push(headRef, { files: { [path]: `${text}\nEdited by hand.\n` } });
  return `Added a sentence to ${path} on ${headRef}, as someone else. Type run to see what that changes.`;
}

/** The files of a merged pull request as they were before it. */
async function revert(standIn: StandIn, [number]: Words): Promise<string> {
  const { mergeOid, title, baseRef } = pullOf(standIn, number);
  if (mergeOid === undefined) return `#${number} is not merged.`;
  const files = await filesAt(
    standIn,
    `${mergeOid}^1`,
    await changedBetween(standIn, `${mergeOid}^1..${mergeOid}`),
  );
  await standIn.people.push(baseRef, { files, message: `Revert "${title}"` });
  return `Reverted #${number} on ${baseRef}. Type run to see what that changes.`;
}

/** The files that the clone's newest commits changed, as one commit on the default branch. */
async function pull(standIn: StandIn, _: Words, clone: string): Promise<string> {
  const { world, people, state } = standIn;
  const { defaultBranch } = state.settings;
  const known = (await world.git.run(['rev-parse', cloneRef])).trim();
  await world.git.run(['fetch', '--quiet', '--no-tags', clone, `+HEAD:${cloneRef}`]);
  const newest = (await world.git.run(['rev-parse', cloneRef])).trim();
  const paths = await changedBetween(standIn, `${known}..${newest}`);
  if (paths.length === 0) return `Your clone has no new commit. ${await uncommitted(clone)}`.trim();
  const message = await world.git.run(['log', '-1', '--format=%s', newest]);
  await people.push(defaultBranch, { files: await filesAt(standIn, newest, paths), message: message.trim() });
  return `Took over ${paths.join(', ')}. Type run to see what that changes.`;
}

/** What the clone has of our files and no commit has, as a sentence; empty if there is none. */
export async function uncommitted(clone: string): Promise<string> {
  const ours = ['.github', 'SECURITY.md', 'docs/SECURITY.md'];
  const { stdout } = await tryGit(clone, [
    '--no-optional-locks',
    'status',
    '--porcelain',
    '-uall',
    '-z',
    '--',
    ...ours,
  ]);
  const paths = stdout
    .toString()
    .split('\0')
    .flatMap((entry) => (entry.length > 3 ? [entry.slice(3)] : []));
  return paths.length === 0 ? '' : `Not committed: ${paths.join(', ')}.`;
}

function pullOf({ state }: StandIn, number = '') {
  const found = state.pulls.find((one) => one.number === Number(number));
  if (found === undefined) throw new Error(`There is no pull request #${number}.`);
  return found;
}

async function changedBetween({ world }: StandIn, range: string): Promise<readonly string[]> {
  const listed = await world.git.run(['diff', '--name-only', '-z', '--no-renames', range]);
  return listed.split('\0').filter((path) => path !== '');
}

/** Files of a commit by their paths; null for one that it does not have. */
async function filesAt({ world }: StandIn, commit: string, paths: readonly string[]) {
  const texts = paths.map(async (path) => {
    const text = await world.git.run(['show', `${commit}:${path}`]).catch(() => null);
    return [path, text] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}
