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
  act: (standIn: StandIn, entry: string, word: string) => Promise<string>,
])[] = [
  [/^run(?: (\S+=.*))?$/, 'run [INPUT=VALUE]   runs the action, such as: run mode=check', runOnce],
  [
    /^release (\S+)$/,
    'release TAG         publishes a release, as of today',
    async ({ people }, _, tag) => {
      if (!/\d/.test(tag)) return `${tag} is no version. Type the name of a tag, such as v4.0.0.`;
      const date = new Date().toISOString().slice(0, 10);
      await people.tag({ name: tag, date });
      people.release(tag, { date });
      return `Released ${tag}. Type run to see what that changes.`;
    },
  ],
  [
    /^merge (\d+)$/,
    'merge NUMBER        merges a pull request',
    async ({ people }, _, number) => `Merged as ${(await people.merge(Number(number))).slice(0, 7)}.`,
  ],
  [
    /^close (\d+)$/,
    'close NUMBER        closes a pull request',
    async ({ people }, _, number) => {
      await people.close(Number(number));
      return `Closed #${number}.`;
    },
  ],
];

async function runOnce(standIn: StandIn, entry: string, input: string): Promise<string> {
  const [, name, value] = /^([^=]+)=(.*)$/.exec(input) ?? [];
  const inputs = name === undefined ? {} : { [name]: value ?? '' };
  const before = pullRequests(standIn);
  const result = await runAction(entry, standIn, { inputs });
  standIn.state.summaries.push(result.summary);
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
  console.log(`Pull requests and job summaries: ${homeOf(standIn)}\n`);
  console.log(`Type one of these, then Enter:\n${commands.map(([, text]) => `  ${text}`).join('\n')}`);
  console.log('  quit                stops, and removes the copy\n');
  await converse(standIn, resolve(entry));
  for (const violation of standIn.violations) console.error(`not GitHub's: ${violation}`);
  await standIn.stop();
  await rm(folder, { recursive: true, force: true });
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
    const [isMeant, word = ''] = words.exec(line) ?? [];
    if (isMeant === undefined) continue;
    return await act(standIn, entry, word).catch((error: unknown) =>
      error instanceof Error ? error.message : String(error),
    );
  }
  return 'Type run, release TAG, merge NUMBER, close NUMBER or quit.';
}

await main();
