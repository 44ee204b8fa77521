import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Clone, type FilesAtRef, openClone, readFiles } from '../../src/git/clone.ts';
import { readTags } from '../../src/git/tags.ts';
import type { Result } from '../../src/problem/problem.ts';
import { commit, emptyRepository, git, temporaryFolder } from './repository.ts';

const places = ['.github/SECURITY.md', 'SECURITY.md', 'docs/SECURITY.md'];

describe('opening a clone', () => {
  test('any folder of a working tree leads to its top', async () => {
    const top = emptyRepository();
    mkdirSync(join(top, 'deep/er'), { recursive: true });
    for (const folder of [top, join(top, 'deep/er')]) {
      assert.deepEqual(await place(folder), { folder: top, workingTree: top, shallow: false });
    }
  });

  test('a bare repository has no working tree, nor has the git folder of a clone', async () => {
    const bare = emptyRepository('--bare');
    assert.deepEqual(await place(bare), { folder: bare, workingTree: null, shallow: false });
    const inside = join(emptyRepository(), '.git');
    assert.deepEqual(await place(inside), { folder: inside, workingTree: null, shallow: false });
  });

  test('a bare repository that nobody named is a problem, wherever in it the folder lies', async () => {
    const bare = emptyRepository('--bare');
    for (const folder of [bare, join(bare, 'refs')]) {
      const answer = await openClone(folder, false);
      assert.deepEqual(codes(answer), ['bare-not-named']);
      assert.equal(!answer.ok && answer.problems[0]?.fix.endsWith(`--repo ${bare}`), true);
    }
    assert.deepEqual(codes(await openClone(join(bare, 'refs'))), ['bare-not-named']);
    assert.deepEqual(codes(await openClone(join(emptyRepository(), '.git'), false)), ['bare-not-named']);
  });

  test('a working tree that the settings put elsewhere is none', async () => {
    const top = emptyRepository();
    git(top, ['config', 'core.worktree', temporaryFolder()]);
    const folder = join(top, '.git');
    assert.deepEqual(await place(top), { folder, workingTree: null, shallow: false });
  });

  test('a linked working tree is a working tree of its own', async () => {
    const top = emptyRepository();
    commit(top, { 'SECURITY.md': 'main' });
    const linked = join(temporaryFolder(), 'linked');
    git(top, ['worktree', 'add', '--quiet', '-b', 'other', linked]);
    assert.deepEqual(await place(linked), { folder: linked, workingTree: linked, shallow: false });
  });

  test('a working tree inside of its bare repository, and one whose git folder is elsewhere, need no name', async () => {
    const top = emptyRepository();
    commit(top, { 'SECURITY.md': 'main' });
    const bare = join(temporaryFolder(), 'bare.git');
    git(top, ['clone', '--quiet', '--bare', top, bare]);
    git(bare, ['worktree', 'add', '--quiet', 'tree', 'main']);
    const apart = join(temporaryFolder(), 'apart');
    git(top, ['clone', '--quiet', `--separate-git-dir=${join(temporaryFolder(), 'git')}`, top, apart]);
    for (const folder of [join(bare, 'tree'), apart]) {
      const opened = await openClone(folder, false);
      assert.equal(opened.ok && opened.value.workingTree, folder);
    }
  });

  test('a shallow clone says so', async () => {
    const top = emptyRepository();
    commit(top, { 'SECURITY.md': '1' });
    commit(top, { 'SECURITY.md': '2' });
    const shallow = join(temporaryFolder(), 'shallow');
    git(top, ['clone', '--quiet', '--depth=1', `file://${top}`, shallow]);
    assert.equal((await open(shallow)).shallow, true);
  });

  test('a folder that is missing, a file, or no repository is a problem', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    assert.deepEqual(codes(await openClone(join(folder, 'missing'))), ['folder-missing']);
    assert.deepEqual(codes(await openClone(join(folder, 'file'))), ['not-a-folder']);
    assert.deepEqual(codes(await openClone(join(folder, 'file/below'))), ['folder-missing']);
    assert.deepEqual(codes(await openClone(folder)), ['not-a-repository']);
  });

  test('a repository of another user comes with the exact remedy, whatever was asked first', async () => {
    const top = emptyRepository();
    commit(top, { 'SECURITY.md': '' });
    // What git's own tests say to have it believe so: https://github.com/git/git/blob/v2.39.5/t/t0033-safe-directory.sh
    const clones = await withGit('GIT_TEST_ASSUME_DIFFERENT_OWNER=1', async () => {
      const clone = await open(top);
      return [await readTags(clone), await readFiles(clone, null, places)];
    });
    for (const answer of clones) {
      assert.deepEqual(codes(answer), ['dubious-ownership']);
      assert.equal(
        answer.ok ? '' : answer.problems[0]?.fix,
        `If you trust it, run: git config --global --add safe.directory ${top}`,
      );
    }
  });
});

/** Works with a git that has one more variable in its environment. */
async function withGit<T>(variable: string, work: () => Promise<T>): Promise<T> {
  const [path, folder] = [process.env.PATH, temporaryFolder()];
  const script = `#!/bin/sh\n${variable} PATH='${path}' exec git "$@"\n`;
  writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
  process.env.PATH = `${folder}:${path}`;
  try {
    return await work();
  } finally {
    process.env.PATH = path;
  }
}

describe('reading files of a ref', () => {
  test('those that exist come in the order asked for, byte for byte', async () => {
    const top = emptyRepository();
    const bytes = Uint8Array.from([0, 255, 10, 13, 10, 0]);
    const id = commit(top, { 'SECURITY.md': bytes, 'docs/SECURITY.md': '', 'run.sh': 'echo\n' });
    const read = await files(top, null, [...places, 'run.sh', 'docs']);
    assert.equal(read.commit, id);
    assert.deepEqual(read.files, [
      { path: 'SECURITY.md', mode: '100644', bytes },
      { path: 'docs/SECURITY.md', mode: '100644', bytes: new Uint8Array() },
      { path: 'run.sh', mode: '100755', bytes: text('echo\n') },
    ]);
  });

  test('a symbolic link is itself, not its target', async () => {
    const top = emptyRepository();
    symlinkSync('docs/SECURITY.md', join(top, 'SECURITY.md'));
    commit(top, { 'docs/SECURITY.md': 'text' });
    const read = await files(top, null, ['SECURITY.md']);
    assert.deepEqual(read.files, [{ path: 'SECURITY.md', mode: '120000', bytes: text('docs/SECURITY.md') }]);
  });

  test('a ref is a branch, a tag or a commit, from any folder and in a bare repository', async () => {
    const top = emptyRepository();
    const first = commit(top, { 'SECURITY.md': 'one' });
    git(top, ['tag', '--annotate', '--message', 'One', 'v1']);
    commit(top, { 'SECURITY.md': 'two', 'sub/file': '' });
    const bare = join(temporaryFolder(), 'bare.git');
    git(top, ['clone', '--quiet', '--bare', top, bare]);
    for (const folder of [top, join(top, 'sub'), bare]) {
      for (const ref of ['v1', first, 'HEAD~1', 'refs/tags/v1']) {
        assert.deepEqual((await files(folder, ref, ['SECURITY.md'])).files[0]?.bytes, text('one'));
      }
      assert.deepEqual((await files(folder, 'main', ['SECURITY.md'])).files[0]?.bytes, text('two'));
    }
  });

  test('odd paths are taken literally', async () => {
    const top = emptyRepository();
    commit(top, { 'a*.md': 'star', 'ab.md': 'plain', 'tab\tand "quote" é.md': 'odd', ':(top)x.md': 'magic' });
    const read = await files(top, null, ['a*.md', 'tab\tand "quote" é.md', ':(top)x.md', '', 'nul\0']);
    assert.deepEqual(
      read.files.map(({ bytes }) => new TextDecoder().decode(bytes)),
      ['star', 'odd', 'magic'],
    );
  });

  test('a ref that names no commit is a problem, and never an option', async () => {
    const top = emptyRepository();
    commit(top, { 'SECURITY.md': '' });
    const clone = await open(top);
    for (const ref of [
      'missing',
      '--help',
      '--output=evil',
      '-h',
      '',
      'HEAD:SECURITY.md',
      'a\0b',
      'HEAD\nHEAD',
      '^HEAD',
      'HEAD..main',
    ]) {
      assert.deepEqual(codes(await readFiles(clone, ref, places)), ['unknown-ref'], ref);
    }
  });

  test('a repository without commits has no files', async () => {
    for (const folder of [emptyRepository(), emptyRepository('--bare')]) {
      assert.deepEqual(await files(folder, null, places), { commit: null, files: [] });
      assert.deepEqual(codes(await readFiles(await open(folder), 'main', places)), ['unknown-ref']);
    }
  });

  test('a HEAD that leads nowhere is a problem when there are commits', async () => {
    const top = emptyRepository();
    commit(top, { 'SECURITY.md': '' });
    git(top, ['symbolic-ref', 'HEAD', 'refs/heads/gone']);
    assert.deepEqual(codes(await readFiles(await open(top), null, places)), ['unknown-ref']);
  });

  test('a repository that lost an object is a problem', async () => {
    const top = emptyRepository();
    commit(top, { 'SECURITY.md': 'text' });
    const object = git(top, ['rev-parse', 'HEAD:SECURITY.md']);
    rmSync(join(top, '.git/objects', object.slice(0, 2), object.slice(2)));
    const read = await readFiles(await open(top), null, places);
    assert.deepEqual(codes(read), ['git-failed']);
    assert.equal(!read.ok && read.problems[0]?.why, `git said: ${object} missing`);
  });

  test('a partial clone that lacks a file says how to fetch it, and fetches nothing itself', async () => {
    const top = emptyRepository();
    commit(top, { 'SECURITY.md': 'text', 'docs/SECURITY.md': 'more' });
    git(top, ['config', 'uploadpack.allowFilter', 'true']);
    for (const filter of ['blob:none', 'tree:0']) {
      const partial = join(temporaryFolder(), 'partial');
      git(top, ['clone', '--quiet', '--no-checkout', `--filter=${filter}`, `file://${top}`, partial]);
      const lacking = codes(await readFiles(await open(partial), null, places));
      assert.deepEqual([...new Set(lacking)], ['objects-not-fetched']);
      git(partial, ['fetch', '--quiet', '--refetch', '--no-filter']);
      assert.equal((await files(partial, null, places)).files.length, 2, 'the remedy works');
    }
  });
});

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

async function place(from: string): Promise<Pick<Clone, 'folder' | 'workingTree' | 'shallow'>> {
  const { folder, workingTree, shallow } = await open(from);
  return { folder, workingTree, shallow };
}

async function open(folder: string): Promise<Clone> {
  return settled(openClone(folder));
}

async function files(folder: string, ref: string | null, paths: readonly string[]): Promise<FilesAtRef> {
  return settled(readFiles(await open(folder), ref, paths));
}

async function settled<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

function codes(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.problems.map(({ code }) => code);
}
