import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { TestContext } from 'node:test';
import type { Day } from '../../src/day.ts';
import { copyOf, keptFolder, once } from '../fixture.ts';

/** What a repository holds: text files, other entries with git's mode, and tags by the day of their commit. */
export type Contents = {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, Day>>;
};

/** A real git repository with a working tree, which goes when the test is over; built once and copied. */
export function repository(test: TestContext, contents: Contents): string {
  const folder = copyOf(once(JSON.stringify(contents), () => build(contents)));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function build({ files = {}, links = {}, tags = {} }: Contents): string {
  const folder = copyOf(once('an empty clone', emptyClone), keptFolder());
  const stream = [
    ...commit('2020-01-01'),
    ...Object.entries(files).flatMap(([path, text]) => [`M 100644 inline ${path}`, ...data(text)]),
    ...Object.entries(links).flatMap(([path, target]) => [`M 120000 inline ${path}`, ...data(target)]),
    ...Object.entries(tags).flatMap(([name, day]) => [
      ...commit(day),
      `reset refs/tags/${name}`,
      'from refs/heads/main',
      '',
    ]),
  ];
  const input = Buffer.concat(stream.flatMap((part) => [Buffer.from(part), Buffer.from('\n')]));
  execFileSync('sh', ['-c', importing], { cwd: folder, stdio: 'pipe', input });
  return folder;
}

/** One process of ours starts the two of git: this one is large, and slow to start another. */
const importing = 'git fast-import --quiet --date-format=raw && git reset --quiet --hard main';

function emptyClone(): string {
  const folder = keptFolder();
  git(folder, ['init', '--quiet', '--template=', '--initial-branch=main']);
  return folder;
}

/** Runs git in a folder and hands back what it prints. */
export function git(folder: string, words: readonly string[], input: Uint8Array = new Uint8Array()): string {
  return execFileSync('git', ['-C', folder, ...words], { stdio: 'pipe', input }).toString();
}

function commit(day: Day): readonly string[] {
  const moment = Date.parse(`${day}T12:00:00Z`) / 1000;
  return [
    'commit refs/heads/main',
    `committer Keeper <keeper@example.org> ${moment} +0000`,
    ...(data('x') as string[]),
  ];
}

function data(content: string | Uint8Array): readonly (string | Uint8Array)[] {
  return [`data ${Buffer.from(content).length}`, content];
}
