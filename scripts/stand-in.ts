/**
 * A GitHub on this machine, for a copy of a local repository: the action runs against it, and its pull requests can be
 * looked at in a browser. The repository itself is never written to.
 *
 *   node scripts/stand-in.ts --repo PATH [--name OWNER/NAME] [--entry dist/index.js]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerEnvironment } from '../test/github/run-action.ts';
import { runGit } from '../test/github/stand-in/git/run.ts';
import { type StandIn, startStandIn } from '../test/github/stand-in/start.ts';

const options = {
  repo: { type: 'string' },
  name: { type: 'string' },
  entry: { type: 'string', default: 'dist/index.js' },
} as const;

const main = async (): Promise<void> => {
  const { repo, name, entry } = parseArgs({ options }).values;
  if (repo === undefined) throw new Error('give the repository: --repo PATH');
  const [owner = 'local', repository = 'repository'] = (
    name ?? `local/${basename(resolve(repo), '.git')}`
  ).split('/');
  const folder = await mkdtemp(join(tmpdir(), 'stand-in-'));
  const copy = join(folder, 'repository.git');
  await runGit(folder, ['clone', '--quiet', '--bare', resolve(repo), copy]);
  const standIn = await startStandIn({ repository: copy, owner, name: repository });
  const head = await runGit(copy, ['symbolic-ref', '--short', 'HEAD']);
  standIn.state.settings.defaultBranch = head.trim();
  await introduce(standIn, folder, resolve(entry));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(standIn, folder));
};

const introduce = async (standIn: StandIn, folder: string, entry: string): Promise<void> => {
  const event = join(folder, 'event.json');
  await writeFile(event, '{}');
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
  for (const file of Object.values(files)) await writeFile(file, '');
  const variables = {
    ...runnerEnvironment(entry, standIn),
    ...files,
    GITHUB_EVENT_PATH: event,
    RUNNER_TEMP: folder,
  };
  const { world, serverUrl } = standIn;
  const assignments = Object.entries(variables).map(([key, value]) => `  ${quote(`${key}=${value}`)} \\`);
  console.log(`Pull requests: ${serverUrl}/${world.owner}/${world.name}`);
  console.log(`Outputs and summary: ${folder}`);
  console.log(`\nRun the action against it:\n\nenv \\\n${assignments.join('\n')}\n  node ${quote(entry)}\n`);
  console.log('Stop with Ctrl+C; everything here is removed then.');
};

/** A text as one word of a shell. */
const quote = (text: string): string =>
  /^[\w./:=@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

const end = async (standIn: StandIn, folder: string): Promise<void> => {
  for (const violation of standIn.violations) console.error(`not GitHub's: ${violation}`);
  await standIn.stop();
  await rm(folder, { recursive: true, force: true });
};

await main();
