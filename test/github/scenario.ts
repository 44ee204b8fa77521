import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Builds a bare repository in a new temporary folder and gives its path. */
export const buildRepository = async (plan: RepositoryPlan): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'support-window-'));
  const branch = plan.branch ?? 'main';
  await runGit(directory, ['init', '--quiet', '--bare', '--initial-branch', branch]);
  await runGit(directory, ['fast-import', '--quiet', '--done', '--force'], concat(stream(plan, branch)));
  // Packed, as a clone has them: thousands of loose files would be slow to list.
  await runGit(directory, ['pack-refs', '--all']);
  return directory;
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
  const tag = annotated
    ? tagCommand(name, mark, maintainer, day, message)
    : [`reset refs/tags/${name}\nfrom ${mark}\n\n`];
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
