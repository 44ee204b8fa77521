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
import { wrapped } from '../src/width.ts';
import { type ActionResult, readAnnotations, runAction } from '../test/github/run-action.ts';
import { tryGit } from '../test/github/stand-in/git/run.ts';
import { type StandIn, startStandIn } from '../test/github/stand-in/start.ts';
import { cloneRef, peopleCommands, uncommitted } from './stand-in-people.ts';
import { workflowInputs } from './workflow-inputs.ts';

const options = {
  repo: { type: 'string' },
  name: { type: 'string' },
  entry: { type: 'string', default: 'dist/index.js' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const usage = 'npm run stand-in -- --repo PATH [--name OWNER/NAME] [--entry dist/index.js]';

const runForm = /^run( manually)?((?: \S+=\S*)*)$/;

/** What can be typed, and what it does. */
const help: readonly (readonly [words: string, meaning: string])[] = [
  ['run [INPUT=VALUE]', 'runs the action as scheduled, such as: run mode=check'],
  ['run manually', 'runs it by hand, which proposes a closed change again'],
  ...peopleCommands.map(([, text]) => text),
  ['quit', 'stops, and removes the copy'],
];

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
  const { repo, name, entry, help: isAsked } = parseArgs({ options }).values;
  if (isAsked || repo === undefined) {
    console.log(`Usage: ${usage}`);
    process.exitCode = isAsked ? 0 : 2;
    return;
  }
  const local = `local/${basename(resolve(repo), '.git')}`;
  const [owner = 'local', repository = 'repository'] = (name ?? local).split('/');
  const folder = await mkdtemp(join(tmpdir(), 'stand-in-'));
  const copy = join(folder, 'repository.git');
  const branch = await copyOf(resolve(repo), folder, copy);
  if (branch === null) {
    process.exitCode = 2;
    return await rm(folder, { recursive: true, force: true });
  }
  const standIn = await startStandIn({ repository: copy, owner, name: repository });
  standIn.state.settings.defaultBranch = branch;
  await publishAll(standIn);
  console.log(`Pull requests and job summaries: ${homeOf(standIn)}\n`);
  const lines = help.map(([words, meaning]) => `  ${words.padEnd(20)}${meaning}`);
  console.log(`Type one of these, then Enter:\n${lines.join('\n')}\n`);
  console.log('The action runs with the inputs of the workflow that you committed, if any.\n');
  const left = await uncommitted(resolve(repo));
  if (left !== '') console.log(`${left} Commit it, then type pull.\n`);
  await converse(standIn, resolve(entry), resolve(repo));
  for (const violation of standIn.violations) console.error(`not GitHub's: ${violation}`);
  await standIn.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Copies the clone, and gives the branch that is checked out in it; null with a message where there is none. */
async function copyOf(clone: string, folder: string, copy: string): Promise<string | null> {
  const copied = await tryGit(folder, ['clone', '--quiet', '--bare', clone, copy]);
  if (copied.code !== 0) {
    console.error(`${clone} cannot be copied. git said: ${copied.stderr.trim()}`);
    console.error('Give the folder of a clone: npm run stand-in -- --repo path/to/your/clone');
    return null;
  }
  const branch = await tryGit(copy, ['symbolic-ref', '--short', 'HEAD']);
  const kept = await tryGit(copy, ['update-ref', cloneRef, 'HEAD']);
  if (branch.code === 0 && kept.code === 0) return branch.stdout.toString().trim();
  console.error(
    branch.code === 0
      ? `${clone} has no commit yet.`
      : `No branch is checked out in ${clone}. Check one out first, such as: git switch main`,
  );
  return null;
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
async function converse(standIn: StandIn, entry: string, clone: string): Promise<void> {
  const isTyped = process.stdin.isTTY && process.stdout.isTTY;
  const typed = createInterface({ input: process.stdin, ...(isTyped ? { output: process.stdout } : {}) });
  process.once('SIGINT', () => typed.close());
  process.once('SIGTERM', () => typed.close());
  if (isTyped) typed.prompt();
  for await (const line of typed) {
    if (line.trim() === 'quit') return typed.close();
    const answer = await done(standIn, entry, clone, line.trim()).catch((error: unknown) =>
      error instanceof Error ? error.message : String(error),
    );
    console.log(isTyped ? fitted(answer, process.stdout.columns) : answer);
    if (isTyped) typed.prompt();
  }
}

/** A text in a terminal of so many columns: words of sentences go to the next row whole, rows of tables stay as they are. */
function fitted(text: string, columns: number): string {
  const rows = text.split('\n').flatMap((line) => {
    const [indent = ''] = /^ */.exec(line) ?? [];
    if (/^ *\d* *(?:\||[-+] )/.test(line)) return [line];
    return wrapped(line.trimStart(), columns - indent.length).map((row) => indent + row);
  });
  return rows.join('\n');
}

async function done(standIn: StandIn, entry: string, clone: string, line: string): Promise<string> {
  const run = runForm.exec(line);
  if (run !== null) return await runOnce(standIn, entry, run.slice(1));
  for (const [form, , act] of peopleCommands) {
    const match = form.exec(line);
    if (match !== null) return await act(standIn, match.slice(1), clone);
  }
  const all = help.map(([words]) => words);
  return `Type ${all.slice(0, -1).join(', ')} or ${all.at(-1)}.`;
}

await main();
