/**
 * Prepares a release on this machine and pushes nothing: renews the version, CHANGELOG, README's tables and dist/,
 * commits, tags, and prints the one command that publishes. RELEASE.md is the runbook.
 * Usage: `npm run release -- minor`, or major, patch, 1.0.0.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { released } from './changelog.ts';
import { nextVersion, type Refusal } from './version.ts';

/** What a release starts from: facts of the working tree and of the repository. */
export type Start = {
  readonly isClean: boolean;
  readonly branch: string;
  readonly tags: readonly string[];
  readonly current: string;
  readonly changelog: string;
};

/** The files of the release: paths from the project's folder and their new text. */
export type Prepared = { readonly version: string; readonly changelog: string };

/**
 * What the release says, or why there is none.
 *
 * @param day `YYYY-MM-DD`, UTC
 */
export function prepare(start: Start, how: string | undefined, day: string): Prepared | Refusal {
  if (!start.isClean) return { refused: 'The working tree has changes. Commit or stash them first.' };
  if (start.branch !== 'main')
    return { refused: `Releases are made from main; this is "${start.branch}". Run: git switch main` };
  const version = nextVersion(start.current, how, start.tags);
  if (typeof version !== 'string') return version;
  const changelog = released(start.changelog, version, day);
  return typeof changelog === 'string' ? { version, changelog } : changelog;
}

/** Runs the release in a clone; returns what to say, and throws for what the tools themselves refuse. */
function release(folder: string, how: string | undefined, day: string): string | Refusal {
  const git = (...words: readonly string[]) =>
    execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim();
  const npm = (...words: readonly string[]) =>
    execFileSync('npm', words, { cwd: folder, stdio: 'inherit', shell: false });
  const node = (script: string) =>
    execFileSync(process.execPath, [script], { cwd: folder, stdio: 'inherit' });
  const prepared = prepare(
    {
      isClean: git('status', '--porcelain') === '',
      branch: git('rev-parse', '--abbrev-ref', 'HEAD'),
      tags: git('tag', '--list', 'v*.*.*').split('\n'),
      current: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version,
      changelog: readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'),
    },
    how,
    day,
  );
  if ('refused' in prepared) return prepared;
  const { version, changelog } = prepared;
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
  npm('version', version, '--no-git-tag-version', '--ignore-scripts');
  rewrite(join(folder, 'src/version.ts'), /(?<== )'[^']+'/, `'${version}'`);
  node('scripts/readme.ts');
  node('scripts/build.ts');
  git('add', 'dist');
  git('commit', '--all', '--message', `chore(release): ${version}`);
  git('tag', '--annotate', '--message', version, `v${version}`);
  return `${version} is committed and tagged here, and not pushed. Look at it: git show\nTo publish it: git push --atomic origin main v${version}`;
}

function rewrite(path: string, what: RegExp, by: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(what, by));
}

if (import.meta.main) {
  const day = new Date().toISOString().slice(0, 10);
  const result = release(process.cwd(), process.argv[2], day);
  if (typeof result === 'string') console.log(result);
  else {
    console.error(result.refused);
    process.exitCode = 1;
  }
}
