import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { copyOf, keptFolder, once } from '../fixture.ts';

/** A folder that is gone when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'support-window-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const settings = [
  '-c',
  'user.name=Tester',
  '-c',
  'user.email=tester@example.org',
  '-c',
  'init.defaultBranch=main',
  '-c',
  'init.templateDir=', // no example hooks: fourteen files that every copy of a repository would have
  '-c',
  'maintenance.auto=false', // each commit would start a process that looks whether there is something to tidy up
];

/** Runs git in a folder with a known author, at a known moment, and gives back what it prints. */
export function git(folder: string, words: readonly string[], moment?: string, input?: string): string {
  return run(folder, 'git', [...settings, ...words], moment, input);
}

function run(
  folder: string,
  program: string,
  words: readonly string[],
  moment = '2024-01-01T12:00:00Z',
  input?: string,
): string {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_COMMITTER_DATE: moment,
    GIT_AUTHOR_DATE: moment,
  };
  return execFileSync(program, words, {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(input === undefined ? {} : { input }),
  }).trim();
}

/** A new repository without commits. */
export function emptyRepository(...options: readonly string[]): string {
  const empty = once(`init ${options.join(' ')}`, () => {
    const folder = keptFolder();
    git(folder, ['init', '--quiet', ...options]);
    return folder;
  });
  return copyOf(empty, join(temporaryFolder(), 'clone'));
}

/** Writes files into a repository and commits them; gives back the commit. */
export function commit(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  moment?: string,
): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    if (path.endsWith('.sh')) chmodSync(join(folder, path), 0o755);
  }
  return run(folder, 'sh', ['-c', committing, 'sh', ...settings], moment);
}

/** One process of ours starts the two of git, and reads the commit itself where its ref is a file. */
const committing = `
  git "$@" add --all &&
  git "$@" commit --quiet --allow-empty --message 'A commit' || exit
  if [ -f .git/HEAD ] && read -r _ ref < .git/HEAD && [ -f ".git/$ref" ] && read -r id < ".git/$ref"
  then echo "$id"
  else git "$@" rev-parse HEAD
  fi`;
