import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type TestContext, test } from 'node:test';
import { released, sectionOf } from '../scripts/release/changelog.ts';
import { prepare, type Start } from '../scripts/release/prepare.ts';
import { reasonsAgainst } from '../scripts/release/verify.ts';
import { movingTags, nextVersion } from '../scripts/release/version.ts';

const project = join(import.meta.dirname, '..');
const changelog =
  '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [1.1.0] - 2026-01-02\n\n- Old.\n';
const start: Start = {
  isClean: true,
  branch: 'main',
  tags: ['v1.1.0', 'v1.0.0'],
  current: '1.1.0',
  changelog,
};

test('a step raises the version, and a version of its own is taken', () => {
  assert.equal(nextVersion('1.1.0', 'patch', ['v1.1.0']), '1.1.1');
  assert.equal(nextVersion('1.1.0', 'minor', ['v1.1.0']), '1.2.0');
  assert.equal(nextVersion('1.1.0', 'major', ['v1.1.0']), '2.0.0');
  assert.equal(nextVersion('0.1.0', '1.0.0', ['', 'nightly']), '1.0.0');
  assert.equal(nextVersion('0.1.0', '1.0.0-rc.1', []), '1.0.0-rc.1');
});

for (const [title, changed, how, word] of [
  ['a dirty tree', { isClean: false }, 'minor', /Commit or stash/],
  ['another branch', { branch: 'fix' }, 'minor', /git switch main/],
  ['a version lower than the last', {}, '1.0.9', /not newer than the last release, 1\.1\.0/],
  ['the version of the last release', {}, '1.1.0', /not newer/],
  [
    'a tag that is newer than the package',
    { tags: ['v2.0.0'] },
    'minor',
    /not newer than the last release, 2\.0\.0/,
  ],
  ['no word', {}, undefined, /Say what to release: major, minor, patch/],
  ['a word that is none', {}, 'huge', /Found "huge"/],
  [
    'a changelog without an entry',
    { changelog: '## [Unreleased]\n\n## [1.1.0]\n\n- Old.\n' },
    'minor',
    /says nothing/,
  ],
  ['a changelog without a place for it', { changelog: '# Changelog\n' }, 'minor', /has no/],
] as const)
  test(`a release stops at ${title}`, () => {
    const result = prepare({ ...start, ...changed }, how, '2026-03-04');
    assert.match('refused' in result ? result.refused : 'it went on', word);
  });

test('what was unreleased stands under the version and its day, below an empty section', () => {
  const result = released(changelog, '1.2.0', '2026-03-04');
  assert.ok(typeof result === 'string');
  assert.equal(sectionOf(result, '1.2.0'), '### Added\n\n- A thing.');
  assert.equal(sectionOf(result, 'Unreleased'), '');
  assert.match(result, /## \[Unreleased\]\n\n## \[1\.2\.0\] - 2026-03-04\n\n### Added/);
});

for (const [tag, tags, moved] of [
  ['v1.2.3', ['v1.2.2', 'v1.1.9'], ['v1', 'v1.2']],
  ['v1.1.9', ['v1.2.0', 'v1.1.8'], ['v1.1']],
  ['v1.1.8', ['v1.2.0', 'v1.1.9'], []],
  ['v2.0.0-rc.1', ['v1.2.0'], []],
  ['v2.0.0', ['v1.2.0', 'v2.0.0-rc.1', 'v3.0.0-rc.1'], ['v2', 'v2.0']],
  ['v1.2.3', ['v1', 'v1.2', 'v1.2.3', 'v2.0.0'], ['v1', 'v1.2']],
] as const)
  test(`${tag} beside ${tags.join(', ')} moves ${moved.join(' and ') || 'nothing'}`, () => {
    assert.deepEqual(movingTags(tag, tags), moved);
  });

test('a tag is held to the package, the sources and the changelog', () => {
  const right = { tag: 'v1.1.0', packageVersion: '1.1.0', sourceVersion: '1.1.0', changelog };
  assert.deepEqual(reasonsAgainst(right), []);
  assert.match(
    reasonsAgainst({ ...right, tag: 'v1.3.0' }).join('\n'),
    /package\.json says 1\.1\.0[\s\S]*version\.ts[\s\S]*no entry/,
  );
  assert.match(reasonsAgainst({ ...right, tag: 'release-1' }).join(), /not a version tag/);
  assert.match(reasonsAgainst({ ...right, tag: '1.1.0' }).join(), /not a version tag/);
  assert.match(reasonsAgainst({ ...right, packageVersion: '1.0.9' }).join(), /npm run release/);
});

test('the release is prepared, packed and its tags moved in a clone with a bare remote', (t) => {
  const { folder, remote, git } = cloneOfProject(t);
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  writeFileSync(join(folder, 'left-over'), '');
  const dirty = run('scripts/release/prepare.ts', '1.0.0');
  assert.equal(dirty.status, 1);
  assert.match(dirty.stderr, /has changes/);
  rmSync(join(folder, 'left-over'));

  const made = run('scripts/release/prepare.ts', '1.0.0');
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stdout, /git push --atomic origin main v1\.0\.0\n$/);
  assert.equal(git('status', '--porcelain'), '');
  assert.equal(git('log', '-1', '--format=%s'), 'chore(release): 1.0.0');
  assert.equal(git('ls-remote', 'origin', 'refs/tags/*'), '', 'nothing is pushed');
  assert.equal(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).version, '1.0.0');

  assert.equal(run('scripts/release/verify.ts', 'v1.0.0').stderr, '');
  const wrong = run('scripts/release/verify.ts', 'v1.0.1');
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /package\.json says 1\.0\.0/);

  execFileSync('scripts/release/package.sh', ['v1.0.0', 'out'], { cwd: folder });
  const files = readFileSync(join(folder, 'out/SHA256SUMS'), 'utf8');
  for (const name of ['support-window-1.0.0.tgz', 'cli.js', 'index.js', 'sbom.cdx.json'])
    assert.match(files, new RegExp(`  ${name.replaceAll('.', '\\.')}$`, 'm'));
  assert.equal(JSON.parse(readFileSync(join(folder, 'out/sbom.cdx.json'), 'utf8')).bomFormat, 'CycloneDX');
  assert.match(readFileSync(join(folder, 'out/NOTES.md'), 'utf8'), /^### /);

  const moving = run('scripts/release/verify.ts', 'v1.0.0', '--moving-tags').stdout;
  assert.equal(moving, 'v1\nv1.0\n');
  const head = git('rev-parse', 'HEAD');
  execFileSync('scripts/release/move-tags.sh', [head, remote], { cwd: folder, input: moving });
  assert.deepEqual(git('ls-remote', remote, 'refs/tags/*').split('\n'), [
    `${head}\trefs/tags/v1`,
    `${head}\trefs/tags/v1.0`,
  ]);
});

/** A repository with the project's files, the packages beside it, and an empty bare remote. */
function cloneOfProject(t: TestContext) {
  const parent = mkdtempSync(join(tmpdir(), 'release-'));
  t.after(() => rmSync(parent, { recursive: true, force: true }));
  const [folder, remote] = [join(parent, 'clone'), join(parent, 'remote.git')];
  mkdirSync(folder);
  const tracked = execFileSync('git', ['ls-files', '--cached', '-z'], { cwd: project, encoding: 'utf8' });
  for (const path of tracked.split('\0').filter((name) => name !== '' && !name.startsWith('test/')))
    cpSync(join(project, path), join(folder, path));
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  const git = (...words: readonly string[]) =>
    execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('git', ['init', '--quiet', '--bare', remote]);
  git('init', '--quiet', '--initial-branch=main');
  writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\nout\n');
  git('config', 'user.name', 'Releaser');
  git('config', 'user.email', 'releaser@example.org');
  git('remote', 'add', 'origin', remote);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'begin');
  return { folder, remote, git };
}
