import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** A repository as recorded: its tags with their days, and every version of its security policy. */
type Recorded = {
  readonly name: string;
  readonly path: string;
  readonly tags: readonly {
    readonly name: string;
    readonly committed: string;
    readonly tagged: string | null;
  }[];
  /** Oldest first; a null text deletes the file. */
  readonly versions: readonly { readonly date: string; readonly text: string | null }[];
};

type Step = { readonly time: number; readonly commands: (mark: number) => readonly (string | Buffer)[] };

const usage = `node scripts/rebuild.ts FOLDER [--only NAME] [--until YYYY-MM-DD]

Rebuilds the recorded repositories of ../shared as real git repositories in FOLDER and prints their paths.`;

const shared = resolve(import.meta.dirname, '../../shared');
const keeper = 'Keeper <keeper@example.org>';

/** Every recorded repository: the seeds by their short names, the histories by owner and name. */
function recorded(): readonly Recorded[] {
  return [...seeds(), ...histories()];
}

function seeds(): readonly Recorded[] {
  const facts = JSON.parse(readFileSync(join(shared, 'seeds/facts.json'), 'utf8'));
  return Object.entries<{ tags: { tag: string; annotated: boolean; date: string; commitDate: string }[] }>(
    facts,
  ).map(([name, { tags }]) => ({
    name,
    path: 'SECURITY.md',
    tags: tags.map(({ tag, annotated, date, commitDate }) => ({
      name: tag,
      committed: commitDate,
      tagged: annotated ? date : null,
    })),
    versions: [{ date: '2020-01-01', text: readFileSync(join(shared, 'seeds', `${name}.md`), 'utf8') }],
  }));
}

function histories(): readonly Recorded[] {
  const lines = readFileSync(join(shared, 'corpus/histories.jsonl'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const { repository, tags, file } = JSON.parse(line);
    return {
      name: repository.replace('/', '+'),
      path: file.path ?? 'SECURITY.md',
      tags: tags.map((tag: { tag: string; commitDate: string; taggerDate: string | null }) => ({
        name: tag.tag,
        committed: tag.commitDate,
        tagged: tag.taggerDate,
      })),
      versions: file.versions,
    };
  });
}

/** Writes one repository through git fast-import, with a work tree, as it stood at the end of a day (UTC). */
function rebuild(repository: Recorded, folder: string, until: number): void {
  const steps = [...fileSteps(repository), ...tagSteps(repository, until)].filter(
    ({ time }) => time <= until,
  );
  const stream = steps
    .toSorted((a, b) => a.time - b.time)
    .flatMap(({ commands }, index) => commands(index + 1));
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['fast-import', '--quiet', '--date-format=raw', '--force'], Buffer.concat(stream.map(line)));
  if (steps.length > 0) git(folder, ['reset', '--quiet', '--hard', 'main']);
}

function fileSteps({ path, versions }: Recorded): readonly Step[] {
  return versions.map(({ date, text }) => ({
    time: Date.parse(date),
    commands: (mark) => [...commit(mark, date, `docs: ${path}`), ...contents(path, text)],
  }));
}

function tagSteps({ tags }: Recorded, until: number): readonly Step[] {
  return tags
    .filter(({ tagged }) => tagged === null || Date.parse(tagged) <= until)
    .map(({ name, committed, tagged }) => ({
      time: Date.parse(committed),
      commands: (mark) => [
        ...commit(mark, committed, `release: ${name}`),
        ...(tagged === null
          ? [`reset refs/tags/${name}`, `from :${mark}`, '']
          : [`tag ${name}`, `from :${mark}`, `tagger ${keeper} ${moment(tagged)}`, ...data(name)]),
      ],
    }));
}

function commit(mark: number, date: string, message: string): readonly (string | Buffer)[] {
  const author = `committer ${keeper} ${moment(date)}`;
  return ['commit refs/heads/main', `mark :${mark}`, author, ...data(message)];
}

function contents(path: string, text: string | null): readonly (string | Buffer)[] {
  return text === null ? [`D ${path}`] : [`M 100644 inline ${path}`, ...data(text)];
}

function data(text: string): readonly (string | Buffer)[] {
  const bytes = Buffer.from(text);
  return [`data ${bytes.length}`, bytes];
}

function line(part: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from(part), Buffer.from('\n')]);
}

/** A date as git's raw format: seconds since 1970 and the offset from UTC. */
function moment(date: string): string {
  const offset = /([+-]\d{2}):?(\d{2})$/.exec(date.slice(10));
  return `${Math.floor(Date.parse(date) / 1000)} ${offset === null ? '+0000' : `${offset[1]}${offset[2]}`}`;
}

function git(folder: string, words: readonly string[], input?: Buffer): void {
  const { status, stderr } = spawnSync('git', ['-C', folder, ...words], { input });
  if (status !== 0) throw new Error(`git ${words[0]} in ${folder}: ${stderr}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, until: { type: 'string' } },
});
const [into] = positionals;
if (into === undefined || !existsSync(shared)) {
  console.error(into === undefined ? usage : 'The recorded repositories of ../shared are not here.');
  process.exitCode = 2;
} else {
  const until =
    values.until === undefined ? Number.POSITIVE_INFINITY : Date.parse(`${values.until}T23:59:59Z`);
  const { only = '' } = values;
  for (const repository of recorded().filter(({ name }) => name.includes(only.replace('/', '+')))) {
    const folder = resolve(into, repository.name);
    rebuild(repository, folder, until);
    console.log(folder);
  }
}
