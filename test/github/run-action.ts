import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { StandIn } from './stand-in/start.ts';
import { runWarm } from './warm-action.ts';

export type ActionRun = {
  /** Inputs as a workflow gives them; the defaults of action.yml are added, as the runner does. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: 'release' | 'push' | 'create' | 'schedule' | 'workflow_dispatch' | 'pull_request';
  /** What the event says; GitHub's own example of it unless given. */
  readonly payload?: object;
  /** More variables, or others: proxies, GITHUB_REPOSITORY, GITHUB_RUN_ID. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Milliseconds after which the process is ended; 30,000 unless given. */
  readonly timeout?: number;
  /** Whether in a process that has carried out other runs; in one of its own unless said. */
  readonly warm?: boolean;
};
export type Annotation = {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
};
export type ActionResult = {
  /** The exit code; null where the process had to be ended. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
};

/**
 * Runs a built action as the runner does: `node <entry>` in an empty workspace, with the runner's variables and no
 * others, `INPUT_*` for each input (capitals, hyphens kept), and one of GitHub's own examples as the event.
 */
export const runAction = async (
  entry: string,
  standIn: StandIn,
  run: ActionRun = {},
): Promise<ActionResult> => {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'));
  const workspace = join(folder, 'workspace');
  await mkdir(workspace);
  const files = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_ENV: 'env',
    GITHUB_STATE: 'state',
  };
  const paths = Object.entries(files).map(([name, file]) => [name, join(folder, file)] as const);
  for (const [, path] of paths) await writeFile(path, '');
  const event = join(folder, 'event.json');
  await writeFile(event, JSON.stringify(run.payload ?? eventPayload(run.event ?? 'workflow_dispatch')));
  const environment = {
    ...runnerEnvironment(entry, standIn, run),
    ...Object.fromEntries(paths),
    GITHUB_EVENT_PATH: event,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    ...run.environment,
  };
  const { timeout = 30_000 } = run;
  const ended = run.warm
    ? await runWarm({ entry, folder: workspace, environment }, timeout)
    : await runProcess(entry, workspace, environment, timeout);
  const outputs = readOutputs(await readFile(join(folder, 'output'), 'utf8'));
  const summary = await readFile(join(folder, 'summary'), 'utf8');
  await rm(folder, { recursive: true, force: true });
  return { ...ended, outputs, summary, annotations: readAnnotations(ended.stdout) };
};

/** The variables that lead an action to the stand-in, with its inputs; those that name files are not among them. */
export const runnerEnvironment = (
  entry: string,
  standIn: StandIn,
  run: ActionRun = {},
): Readonly<Record<string, string>> => ({
  ...runnerVariables(standIn, run),
  ...inputVariables(entry, standIn, run.inputs ?? {}),
});

const runnerVariables = ({ world, state, apiUrl, graphqlUrl, serverUrl }: StandIn, run: ActionRun) => {
  const branch = `refs/heads/${state.settings.defaultBranch}`;
  const tag = run.event === 'release' || run.event === 'create';
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: run.event ?? 'workflow_dispatch',
    GITHUB_JOB: 'sync',
    GITHUB_REF: tag ? 'refs/tags/v1.0.0' : branch,
    GITHUB_REPOSITORY: `${world.owner}/${world.name}`,
    GITHUB_REPOSITORY_OWNER: world.owner,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4242',
    GITHUB_SHA: world.git.refs().byName.get(branch) ?? '',
    GITHUB_WORKFLOW: 'Support window',
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: graphqlUrl,
    GITHUB_SERVER_URL: serverUrl,
    RUNNER_OS: 'Linux',
  };
};

const inputVariables = (entry: string, standIn: StandIn, inputs: Readonly<Record<string, string>>) => {
  const given = { ...declaredDefaults(entry, standIn), ...inputs };
  // https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
};

/** The defaults in the action.yml beside the folder of the entry, or the token alone where there is none. */
const declaredDefaults = (entry: string, standIn: StandIn): Readonly<Record<string, string>> => {
  const file = join(dirname(entry), '..', 'action.yml');
  const token = standIn.state.token.value;
  if (!existsSync(file)) return { token };
  const { inputs = {} } = parse(readFileSync(file, 'utf8')) as {
    inputs?: Record<string, { default?: unknown } | null>;
  };
  const defaults = Object.entries(inputs).map(
    ([name, input]) => [name, String(input?.default ?? '')] as const,
  );
  return Object.fromEntries(
    defaults.map(([name, value]) => [name, value.replace(/\$\{\{\s*github\.token\s*\}\}/, token)]),
  );
};

type Example = { readonly name: string; readonly examples: readonly { readonly action?: string }[] };

/** GitHub's own example of an event's payload; it speaks of another repository, which the action may not mind. */
const eventPayload = (event: string): object => {
  if (event === 'schedule') return { schedule: '23 5 * * *' };
  const require = createRequire(import.meta.url);
  const examples = require('@octokit/webhooks-examples') as
    | readonly Example[]
    | { default: readonly Example[] };
  const all = 'default' in examples ? examples.default : examples;
  const found = all.find(({ name }) => name === event)?.examples ?? [];
  return found.find(({ action }) => action === 'published') ?? found[0] ?? {};
};

const runProcess = (
  entry: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  timeout: number,
): Promise<Pick<ActionResult, 'code' | 'stdout' | 'stderr'>> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry], { cwd, env, timeout, killSignal: 'SIGKILL' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });

/** The outputs in a GITHUB_OUTPUT file: `name=value`, or `name<<MARK`, lines, `MARK`. */
export const readOutputs = (text: string): Readonly<Record<string, string>> => {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const [, name = '', mark = ''] = /^([^=]+?)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    const [, plain = '', value = ''] = /^([^=<]+)=(.*)$/.exec(lines[at] ?? '') ?? [];
    if (plain !== '') outputs[plain] = value;
    if (name === '') continue;
    const end = lines.indexOf(mark, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
};

/** The annotations among the lines of the log: `::error file=a.md,line=3::message`. */
export const readAnnotations = (stdout: string): readonly Annotation[] =>
  stdout.split(/\r?\n/).flatMap((line) => {
    const match = /^::(error|warning|notice)(?: ([^:]*))?::(.*)$/.exec(line);
    if (match === null) return [];
    const properties = (match[2] ?? '').split(',').filter((pair) => pair.includes('='));
    return [
      {
        kind: match[1] as Annotation['kind'],
        message: unescapeData(match[3] ?? ''),
        properties: Object.fromEntries(properties.map(property)),
      },
    ];
  });

const property = (pair: string): readonly [string, string] => {
  const equals = pair.indexOf('=');
  const value = unescapeData(pair.slice(equals + 1));
  return [pair.slice(0, equals), value.replaceAll('%3A', ':').replaceAll('%2C', ',')];
};

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
