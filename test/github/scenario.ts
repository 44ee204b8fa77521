import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyOf, keptFolder, once } from '../fixture.ts';
import { commitCommand, concat, type FileChange, tagCommand } from './stand-in/git/import.ts';
import { runGit } from './stand-in/git/run.ts';
import { type StandIn, type StandInOptions, startStandIn } from './stand-in/start.ts';

export type PlannedTag = { readonly name: string; readonly date: string; readonly annotated?: boolean };
export type RepositoryPlan = {
  /** The files of the default branch. A change's mode (`120000` for a symlink) can be given in its long form. */
  readonly files: Readonly<Record<string, string | Buffer>> | readonly FileChange[];
  /** Each on an empty commit of its own day, oldest first. */
  readonly tags?: readonly PlannedTag[];
  readonly branch?: string;
  /** The first commit's day. */
  readonly date?: string;
};

const maintainer = { name: 'Maintainer', email: 'maintainer@example.com' };

/** A bare repository in a new temporary folder, built once for each plan and copied; gives its path. */
export const buildRepository = async (plan: RepositoryPlan): Promise<string> =>
  copyOf(await once(`bare: ${JSON.stringify(plan)}`, () => build(plan)));

const build = async (plan: RepositoryPlan): Promise<string> => {
  const directory = keptFolder();
  const branch = plan.branch ?? 'main';
  await runGit(directory, ['init', '--quiet', '--bare', '--template=', '--initial-branch', branch]);
  const marks = join(directory, 'marks');
  const command = ['fast-import', '--quiet', '--done', '--force', `--export-marks=${marks}`];
  await runGit(directory, command, concat(stream(plan, branch)));
  if (plan.tags !== undefined) await packRefs(directory, plan.tags, marks);
  return directory;
};

/** Packs the refs, as a clone has them, and adds the lightweight tags there: a file a tag is slow by the thousand. */
const packRefs = async (directory: string, tags: readonly PlannedTag[], marks: string): Promise<void> => {
  await runGit(directory, ['pack-refs', '--all']);
  const packed = join(directory, 'packed-refs');
  const [header = '', ...lines] = (await readFile(packed, 'utf8')).trimEnd().split('\n');
  const known = lines.join('\n').replaceAll('\n^', ' ^').split('\n');
  const oids = new Map((await readFile(marks, 'utf8')).trimEnd().split('\n').map(markLine));
  const light = tags.flatMap(({ name, annotated }, index) =>
    annotated ? [] : [`${oids.get(index + 2)} refs/tags/${name}`],
  );
  const nameOf = (line: string) => line.split(' ')[1] ?? '';
  const sorted = [...known, ...light].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  await writeFile(packed, `${[header, ...sorted].join('\n').replaceAll(' ^', '\n^')}\n`);
};

/** `:1 <oid>` */
const markLine = (line: string): readonly [number, string] => {
  const [mark = '', oid = ''] = line.split(' ');
  return [Number(mark.slice(1)), oid];
};

const stream = (plan: RepositoryPlan, branch: string): readonly (string | Buffer)[] => {
  const ref = `refs/heads/${branch}`;
  const first = {
    parents: [],
    message: 'Begin',
    author: maintainer,
    date: new Date(plan.date ?? '2020-01-01'),
    changes: changesOf(plan.files),
  };
  const tags = (plan.tags ?? []).flatMap((tag, index) => tagged(tag, ref, index + 1));
  return [...commitCommand(ref, first, ':1'), ...tags, 'done\n'];
};

const tagged = ({ name, date, annotated = false }: PlannedTag, ref: string, before: number) => {
  const day = new Date(date);
  const mark = `:${before + 1}`;
  const message = `Release ${name}`;
  const commit = { parents: [`:${before}`], message, author: maintainer, date: day, changes: [] };
  const tag = annotated ? tagCommand(name, mark, maintainer, day, message) : [];
  return [...commitCommand(ref, commit, mark), ...tag];
};

const changesOf = (files: RepositoryPlan['files']): readonly FileChange[] =>
  isList(files) ? files : Object.entries(files).map(([path, content]) => ({ path, content }));

const isList = (files: RepositoryPlan['files']): files is readonly FileChange[] => Array.isArray(files);

export type Scenario = StandIn & { readonly repository: string; readonly end: () => Promise<void> };

/** A stand-in of a new repository `octo/widget`; `end` stops it and removes the repository. */
export const startScenario = async (
  plan: RepositoryPlan,
  options: Partial<StandInOptions> = {},
): Promise<Scenario> => {
  const repository = await buildRepository(plan);
  const standIn = await startStandIn({ owner: 'octo', name: 'widget', ...options, repository });
  standIn.state.settings.defaultBranch = options.settings?.defaultBranch ?? plan.branch ?? 'main';
  const end = async (): Promise<void> => {
    await standIn.stop();
    await rm(repository, { recursive: true, force: true });
  };
  return { ...standIn, repository, end };
};
