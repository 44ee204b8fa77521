/**
 * A GitHub on this machine, for a copy of a local repository: the action runs against it, its pull requests can be looked
 * at in a browser, and people's part is typed. The repository itself is never written to.
 *
 *   npm run stand-in -- --repo PATH [--name OWNER/NAME] [--entry dist/index.js]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type ActionResult, readAnnotations, runAction } from '../test/github/run-action.ts';
import { runGit } from '../test/github/stand-in/git/run.ts';
import { type StandIn, startStandIn } from '../test/github/stand-in/start.ts';
import { workflowInputs } from './workflow-inputs.ts';

const options = {
  repo: { type: 'string' },
  name: { type: 'string' },
  entry: { type: 'string', default: 'dist/index.js' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const usage = 'npm run stand-in -- --repo PATH [--name OWNER/NAME] [--entry dist/index.js]';

/** What can be typed: its words, what it does, and how. */
const commands: readonly (readonly [
  words: RegExp,
  help: string,
  act: (standIn: StandIn, entry: string, words: readonly string[]) => Promise<string>,
])[] = [
  [
    /^run( manually)?((?: \S+=\S*)*)$/,
    'run [INPUT=VALUE]   runs the action as its schedule does, such as: run mode=check\n  run manually        runs it as "Run workflow" does, which proposes a closed change again',
    runOnce,
  ],
  [
    /^release (\S+)(?: (\d{4}-\d\d-\d\d))?$/,
    'release TAG [DATE]  publishes a release, as of today or of another date',
    publish,
  ],
  [
    /^merge (\d+)$/,
    'merge NUMBER        merges a pull request',
    async ({ people }, _, [number]) => `Merged as ${(await people.merge(Number(number))).slice(0, 7)}.`,
  ],
  [/^close (\d+)$/, 'close NUMBER        closes a pull request', closeOne],
];

async function publish(standIn: StandIn, _: string, [tag = '', date]: readonly string[]): Promise<string> {
  const { people, world, state } = standIn;
  if (!/\d/.test(tag)) return `${tag} is not a version. Type the name of a tag, such as v4.0.0.`;
  if (world.git.refs().byName.has(`refs/tags/${tag}`)) return `There is a tag ${tag} already.`;
  const leads = new Set(state.releases.map((release) => leadOf(release.tag)));
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

async function closeOne({ people, state }: StandIn, _: string, [number]: readonly string[]): Promise<string> {
  if (state.pulls.some((pull) => pull.number === Number(number) && pull.state !== 'OPEN'))
    return `#${number} is not open.`;
  await people.close(Number(number));
  return `Closed #${number}.`;
}

async function runOnce(
  standIn: StandIn,
  entry: string,
  [manually, typed = '']: readonly string[],
): Promise<string> {
  const event = manually === undefined ? 'schedule' : 'workflow_dispatch';
  const pairs = typed.split(' ').flatMap((pair) => {
    const [, name = '', value = ''] = /^([^=]+)=(.*)$/.exec(pair) ?? [];
    return name === '' ? [] : [[name, value] as const];
  });
  const inputs = { ...(await givenInputs(standIn)), ...Object.fromEntries(pairs) };
  const before = pullRequests(standIn);
  const result = await runAction(entry, standIn, { inputs, event });
  record(standIn, result, event);
  const after = pullRequests(standIn).filter((line) => !before.includes(line));
  const now = after.length === 0 ? pullRequests(standIn).filter((line) => line.includes('(open)')) : after;
  const [, markdown = ''] = result.summary.split('\n\n');
  const verdict = markdown.replaceAll(/`|\[([^\]]*)\]\([^)]*\)/g, '$1');
  return [
    logOf(result),
    '',
    `The step ${result.code === 0 ? 'passed' : 'failed'}. ${verdict}`,
    `Job summary: ${homeOf(standIn)}/actions/runs/${standIn.state.summaries.length}`,
    ...now,
  ].join('\n');
}

/** What the repository's own workflow gives the action, as of its default branch. */
async function givenInputs({ world, state }: StandIn): Promise<Readonly<Record<string, string>>> {
  const head = state.settings.defaultBranch;
  const listed = await world.git.run(['ls-tree', '--name-only', head, '.github/workflows/']);
  const paths = listed.split('\n').filter((path) => /\.ya?ml$/.test(path));
  const texts = await Promise.all(
    paths.map(async (path) => ({ path, text: await world.git.run(['show', `${head}:${path}`]) })),
  );
  const found = workflowInputs(texts);
  if (found === null || Object.keys(found.inputs).length === 0) return {};
  const given = Object.entries(found.inputs).map(([name, value]) => `${name}=${value}`);
  console.log(`With the inputs of ${found.path}: ${given.join(' ')}\n`);
  return found.inputs;
}

/** A run as GitHub lists it, and its summary. */
function record({ state }: StandIn, { summary, code }: ActionResult, event: string): void {
  state.summaries.push(summary);
  state.runs.push({
    id: state.nextId++,
    name: 'Support window',
    path: '.github/workflows/support-window.yml',
    event,
    branch: state.settings.defaultBranch,
    sha: '',
    status: 'completed',
    conclusion: code === 0 ? 'success' : 'failure',
    createdAt: new Date().toISOString(),
  });
}

/** The log as GitHub's page shows it: without masks, with annotations in words, and addresses no longer than a line. */
function logOf({ stdout, stderr }: ActionResult): string {
  const lines = stdout.split('\n').flatMap((line) => {
    const [annotation] = readAnnotations(line);
    if (annotation !== undefined) return [`\n${annotation.kind}: ${annotation.message}`];
    return line.startsWith('::') ? [] : [line];
  });
  const short = (address: string) => `${address.slice(0, 70)}… (a link in the job summary)`;
  return `${lines.join('\n')}${stderr}`
    .replaceAll(/https?:\/\/\S{100,}/g, short)
    .replace(/^\n+/, '')
    .trimEnd();
}

function pullRequests(standIn: StandIn): readonly string[] {
  return standIn.world.state.pulls.map(
    ({ number, title, state }) =>
      `Pull request #${number} (${state.toLowerCase()}): ${title}\n  ${homeOf(standIn)}/pull/${number}`,
  );
}

function homeOf({ world, serverUrl }: StandIn): string {
  return `${serverUrl}/${world.owner}/${world.name}`;
}

async function main(): Promise<void> {
  const { repo, name, entry, help } = parseArgs({ options }).values;
  if (help || repo === undefined) {
    console.log(`Usage: ${usage}`);
    process.exitCode = help ? 0 : 2;
    return;
  }
  const local = `local/${basename(resolve(repo), '.git')}`;
  const [owner = 'local', repository = 'repository'] = (name ?? local).split('/');
  const folder = await mkdtemp(join(tmpdir(), 'stand-in-'));
  const copy = join(folder, 'repository.git');
  await runGit(folder, ['clone', '--quiet', '--bare', resolve(repo), copy]);
  const standIn = await startStandIn({ repository: copy, owner, name: repository });
  standIn.state.settings.defaultBranch = (await runGit(copy, ['symbolic-ref', '--short', 'HEAD'])).trim();
  await publishAll(standIn);
  console.log(`Pull requests and job summaries: ${homeOf(standIn)}\n`);
  console.log(`Type one of these, then Enter:\n${commands.map(([, text]) => `  ${text}`).join('\n')}`);
  console.log('  quit                stops, and removes the copy\n');
  await converse(standIn, resolve(entry));
  for (const violation of standIn.violations) console.error(`not GitHub's: ${violation}`);
  await standIn.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Each tag of a version has a release, as in most repositories on GitHub; the tag says whether it is a pre-release. */
async function publishAll({ people, world }: StandIn): Promise<void> {
  const listed = await world.git.run([
    'for-each-ref',
    '--format=%(refname:lstrip=2) %(creatordate:short)',
    'refs/tags',
  ]);
  for (const line of listed.split('\n')) {
    const [, tag, date] = /^(\D*\d+(?:\.\d+)+) (\S+)$/.exec(line) ?? [];
    if (tag !== undefined && date !== undefined) people.release(tag, { date });
  }
}

/** Does what is typed, line by line, until `quit` or the end of what is typed. */
async function converse(standIn: StandIn, entry: string): Promise<void> {
  const typed = createInterface({ input: process.stdin });
  process.once('SIGINT', () => typed.close());
  process.once('SIGTERM', () => typed.close());
  for await (const line of typed) {
    if (line.trim() === 'quit') return typed.close();
    console.log(await done(standIn, entry, line.trim()));
  }
}

async function done(standIn: StandIn, entry: string, line: string): Promise<string> {
  for (const [words, , act] of commands) {
    const match = words.exec(line);
    if (match === null) continue;
    return await act(standIn, entry, match.slice(1)).catch((error: unknown) =>
      error instanceof Error ? error.message : String(error),
    );
  }
  return 'Type run, run manually, release TAG, merge NUMBER, close NUMBER or quit.';
}

await main();
