import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptFolder, once } from '../fixture.ts';
import { commitCommand, concat, type FileChange, type NewCommit, tagCommand } from './stand-in/git/import.ts';
import { looseObjects } from './stand-in/git/loose.ts';
import { writePackedRefs } from './stand-in/git/move-refs.ts';
import { runGit } from './stand-in/git/run.ts';
import { writeCommit, writeTag } from './stand-in/git/write.ts';
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

/** A bare repository in a new temporary folder; gives its path. Its objects are made once for each plan, and borrowed. */
export const buildRepository = async (plan: RepositoryPlan): Promise<string> => {
  const made = await once(`bare: ${JSON.stringify(plan)}`, () => build(plan));
  const directory = await mkdtemp(join(tmpdir(), 'stand-in-'));
  await layOut(directory, plan);
  await writeFile(join(directory, 'objects/info/alternates'), `${join(made, 'objects')}\n`);
  await copyFile(join(made, 'packed-refs'), join(directory, 'packed-refs'));
  return directory;
};

const build = async (plan: RepositoryPlan): Promise<string> => {
  const directory = keptFolder();
  await layOut(directory, plan);
  const isLarge = (plan.tags ?? []).length > mostLoose;
  await (isLarge ? importAll(directory, plan) : writeAll(directory, plan));
  return directory;
};

/** Above this many tags a pack is made: a file for each object would be slow. */
const mostLoose = 200;

/** What makes a folder a bare repository (https://git-scm.com/docs/gitrepository-layout). */
const layOut = async (directory: string, plan: RepositoryPlan): Promise<void> => {
  await mkdir(join(directory, 'objects/info'), { recursive: true });
  await mkdir(join(directory, 'refs'));
  await writeFile(join(directory, 'HEAD'), `ref: refs/heads/${branchOf(plan)}\n`);
  await writeFile(join(directory, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
};

const branchOf = ({ branch = 'main' }: RepositoryPlan): string => branch;

/** Writes the objects and refs of a plan as files, without git. */
const writeAll = async (directory: string, plan: RepositoryPlan): Promise<void> => {
  const { read, write } = looseObjects(directory);
  const refs = new Map<string, string>();
  let last = await writeCommit(async (oid) => read(oid), write, firstCommit(plan));
  for (const tag of plan.tags ?? []) {
    const commit = { ...releaseCommit(tag), parents: [last] };
    last = await writeCommit(async (oid) => read(oid), write, commit);
    const { name, annotated } = tag;
    const { message, date } = commit;
    const oid = annotated ? writeTag(write, { name, target: last, tagger: maintainer, date, message }) : last;
    refs.set(`refs/tags/${name}`, oid);
  }
  writePackedRefs(directory, [[`refs/heads/${branchOf(plan)}`, last], ...refs]);
};

/** The same by `git fast-import`. */
const importAll = async (directory: string, plan: RepositoryPlan): Promise<void> => {
  const marks = join(directory, 'marks');
  const command = ['fast-import', '--quiet', '--done', '--force', `--export-marks=${marks}`];
  await runGit(directory, command, concat(stream(plan, branchOf(plan))));
  await packRefs(directory, plan.tags ?? [], marks);
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
  const tags = (plan.tags ?? []).flatMap((tag, index) => tagged(tag, ref, index + 1));
  return [...commitCommand(ref, firstCommit(plan), ':1'), ...tags, 'done\n'];
};

const tagged = (tag: PlannedTag, ref: string, before: number) => {
  const mark = `:${before + 1}`;
  const commit = { ...releaseCommit(tag), parents: [`:${before}`] };
  const { date, message } = commit;
  const made = tag.annotated ? tagCommand(tag.name, mark, maintainer, date, message) : [];
  return [...commitCommand(ref, commit, mark), ...made];
};

const firstCommit = (plan: RepositoryPlan): NewCommit => ({
  parents: [],
  message: 'Begin',
  author: maintainer,
  date: new Date(plan.date ?? '2020-01-01'),
  changes: changesOf(plan.files),
});

const releaseCommit = ({ name, date }: PlannedTag): NewCommit => ({
  parents: [],
  message: `Release ${name}`,
  author: maintainer,
  date: new Date(date),
  changes: [],
});

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
