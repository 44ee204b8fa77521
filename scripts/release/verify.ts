/**
 * What the release workflow checks before anything is published: the tag is the package's version, the changelog has an
 * entry for it, no release is newer within its line, and dist/ is what the sources build.
 * Usage: `node scripts/release/verify.ts v1.2.3`; with `--notes` it prints the entry, with `--moving-tags` the tags that move.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parse } from 'semver';
import { buildDist } from '../build.ts';
import { sectionOf } from './changelog.ts';
import { movingTags } from './version.ts';

const project = join(import.meta.dirname, '../..');

/** What a tag is held to. */
export type Tagged = {
  readonly tag: string;
  readonly packageVersion: string;
  readonly sourceVersion: string;
  readonly changelog: string;
};

/** Every reason why this tag must not be published, in sentences; empty when there is none. */
export function reasonsAgainst({ tag, packageVersion, sourceVersion, changelog }: Tagged): readonly string[] {
  const version = parse(tag)?.version;
  if (version === undefined || tag !== `v${version}`)
    return [`"${tag}" is not a version tag such as v1.2.3.`];
  return [
    ...(packageVersion === version
      ? []
      : [
          `The tag is ${tag}, but package.json says ${packageVersion}. Delete the tag and run: npm run release`,
        ]),
    ...(sourceVersion === version ? [] : [`src/version.ts says ${sourceVersion} instead of ${version}.`]),
    ...(sectionOf(changelog, version) ? [] : [`CHANGELOG.md has no entry for ${version}.`]),
  ];
}

/** The files of dist/ that are not what the sources build. */
async function staleDist(): Promise<readonly string[]> {
  const built = await buildDist();
  return built
    .filter(
      ({ path, bytes }) =>
        !existsSync(join(project, path)) || !readFileSync(join(project, path)).equals(bytes),
    )
    .map(({ path }) => `${path} is not what the sources build. Run npm run bundle and release again.`);
}

function read(path: string): string {
  return readFileSync(join(project, path), 'utf8');
}

async function main(tag: string, wish: string | undefined): Promise<readonly string[]> {
  const changelog = read('CHANGELOG.md');
  if (wish === '--notes') console.log(sectionOf(changelog, tag.slice(1)) ?? '');
  if (wish === '--moving-tags') {
    const tags = execFileSync('git', ['tag', '--list', 'v*.*.*'], { cwd: project, encoding: 'utf8' }).split(
      '\n',
    );
    console.log(movingTags(tag, tags).join('\n'));
  }
  if (wish !== undefined) return [];
  const packageVersion = JSON.parse(read('package.json')).version;
  const [, sourceVersion = ''] = /= '([^']+)'/.exec(read('src/version.ts')) ?? [];
  const reasons = reasonsAgainst({ tag, packageVersion, sourceVersion, changelog });
  return reasons.length > 0 ? reasons : await staleDist();
}

if (import.meta.main) {
  const reasons = await main(process.argv[2] ?? '', process.argv[3]);
  for (const reason of reasons) console.error(reason);
  process.exitCode = reasons.length === 0 ? 0 : 1;
}
