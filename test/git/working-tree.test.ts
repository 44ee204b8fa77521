import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { GitPlace } from '../../src/git/command.ts';
import { readWorkingFile, writeWorkingFile } from '../../src/git/working-tree.ts';
import type { Result } from '../../src/problem/problem.ts';
import { temporaryFolder } from './repository.ts';

describe('reading a file of the working tree', () => {
  test('gives its bytes and mode as git would store them', async () => {
    const clone = tree({ 'SECURITY.md': 'a\r\n', 'run.sh': '' });
    chmodSync(at(clone, 'run.sh'), 0o755);
    assert.deepEqual(await read(clone, 'SECURITY.md'), {
      path: 'SECURITY.md',
      mode: '100644',
      bytes: text('a\r\n'),
    });
    assert.equal((await read(clone, 'run.sh'))?.mode, '100755');
  });

  test('a symbolic link is its target’s name, followed nowhere', async () => {
    const clone = tree({ 'docs/SECURITY.md': 'text' });
    symlinkSync('docs/SECURITY.md', at(clone, 'SECURITY.md'));
    symlinkSync('docs', at(clone, '.github'));
    assert.deepEqual(await read(clone, 'SECURITY.md'), {
      path: 'SECURITY.md',
      mode: '120000',
      bytes: Buffer.from('docs/SECURITY.md'),
    });
    assert.equal(await read(clone, '.github/SECURITY.md'), null);
  });

  test('what is missing, a folder or outside is no file, nor is anything in a bare repository', async () => {
    const clone = tree({ 'docs/SECURITY.md': 'text', file: '' });
    for (const path of [
      'SECURITY.md',
      'docs',
      'file/below',
      '../outside',
      '/etc/passwd',
      '.git/config',
      '',
    ]) {
      assert.equal(await read(clone, path), null, path);
    }
    assert.equal(await read({ ...clone, workingTree: null }, 'file'), null);
  });
});

describe('writing a file of the working tree', () => {
  test('replaces its bytes, keeps its mode and leaves nothing beside it', async () => {
    const clone = tree({ 'docs/SECURITY.md': 'old' });
    chmodSync(at(clone, 'docs/SECURITY.md'), 0o755);
    assert.deepEqual(await writeWorkingFile(clone, 'docs/SECURITY.md', text('new')), {
      ok: true,
      value: null,
      notes: [],
    });
    assert.equal(readFileSync(at(clone, 'docs/SECURITY.md'), 'utf8'), 'new');
    assert.equal(statSync(at(clone, 'docs/SECURITY.md')).mode & 0o777, 0o755);
    assert.deepEqual(readdirSync(at(clone, 'docs')), ['SECURITY.md']);
  });

  test('makes a new file and the folders it needs', async () => {
    const clone = tree({});
    await writeWorkingFile(clone, '.github/support-window.yml', text('line: major\n'));
    assert.equal(readFileSync(at(clone, '.github/support-window.yml'), 'utf8'), 'line: major\n');
  });

  test('refuses paths that lead out of the working tree or into git’s own folder', async () => {
    const clone = tree({});
    for (const path of [
      '../SECURITY.md',
      '/tmp/SECURITY.md',
      'a/../../b.md',
      'a//b.md',
      './a.md',
      '.git/config',
      '.GIT/config',
      '',
      'a\\b.md',
    ]) {
      assert.deepEqual(codes(await writeWorkingFile(clone, path, text(''))), ['path-not-inside'], path);
    }
    assert.equal(existsSync(join(clone.folder, '../SECURITY.md')), false);
  });

  test('refuses a symbolic link, and a folder that is one', async () => {
    const clone = tree({});
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'target.md'), 'untouched');
    symlinkSync(join(outside, 'target.md'), at(clone, 'SECURITY.md'));
    symlinkSync(outside, at(clone, 'docs'));
    assert.deepEqual(codes(await writeWorkingFile(clone, 'SECURITY.md', text('x'))), ['not-a-regular-file']);
    assert.deepEqual(codes(await writeWorkingFile(clone, 'docs/target.md', text('x'))), ['path-not-inside']);
    assert.deepEqual(codes(await writeWorkingFile(clone, 'docs/new.md', text('x'))), ['path-not-inside']);
    assert.equal(readFileSync(join(outside, 'target.md'), 'utf8'), 'untouched');
    assert.deepEqual(readdirSync(outside), ['target.md']);
  });

  test('says which folder of the path is in the way', async () => {
    const clone = tree({ 'a/b.txt': '' });
    symlinkSync('.', at(clone, 'a/link'));
    const whyOf = async (path: string) => {
      const written = await writeWorkingFile(clone, path, text('x'));
      return !written.ok && written.problems[0]?.why;
    };
    assert.equal(await whyOf('a/link/c.md'), '"a/link/c.md" goes through the symbolic link a/link.');
    assert.equal(await whyOf('a/b.txt/c.md'), '"a/b.txt/c.md" goes through a/b.txt, which is not a folder.');
  });

  test('refuses what is no regular file', async () => {
    const clone = tree({});
    mkdirSync(at(clone, 'SECURITY.md'));
    execFileSync('mkfifo', [at(clone, 'pipe.md')]);
    for (const path of ['SECURITY.md', 'pipe.md']) {
      assert.deepEqual(codes(await writeWorkingFile(clone, path, text('x'))), ['not-a-regular-file']);
    }
  });

  const root = process.getuid?.() === 0;
  test('says so when the system refuses', { skip: root ? 'nothing is refused to root' : false }, async () => {
    const clone = tree({ 'SECURITY.md': 'old', 'docs/SECURITY.md': 'old' });
    chmodSync(at(clone, 'SECURITY.md'), 0o444);
    chmodSync(at(clone, 'docs'), 0o555);
    assert.deepEqual(codes(await writeWorkingFile(clone, 'SECURITY.md', text('x'))), ['file-not-writable']);
    assert.deepEqual(codes(await writeWorkingFile(clone, 'docs/SECURITY.md', text('x'))), [
      'file-not-writable',
    ]);
    chmodSync(at(clone, 'docs'), 0o755);
    assert.equal(readFileSync(at(clone, 'SECURITY.md'), 'utf8'), 'old');
  });

  test('leaves the file as it was when a step fails', async () => {
    const clone = tree({ 'SECURITY.md': 'old' });
    const name = `${'n'.repeat(300)}.md`;
    assert.deepEqual(codes(await writeWorkingFile(clone, name, text('x'))), ['file-not-writable']);
    assert.deepEqual(readdirSync(clone.folder), ['SECURITY.md']);
  });

  test('a bare repository has nothing to write into', async () => {
    const clone = { ...tree({}), workingTree: null };
    assert.deepEqual(codes(await writeWorkingFile(clone, 'SECURITY.md', text(''))), ['no-working-tree']);
  });
});

test('the next write clears what a killed run left behind, and nothing else', async () => {
  const id = '01234567-89ab-cdef-0123-456789abcdef';
  const [old, young] = [`.support-window-${id}.tmp`, `.support-window-${id.replace('0', 'f')}.tmp`];
  const others = ['.support-window-notes.tmp', '.support-window.yml', `x.support-window-${id}.tmp`];
  const clone = tree(Object.fromEntries(['SECURITY.md', old, young, ...others].map((name) => [name, 'x'])));
  for (const name of [old, ...others]) utimesSync(at(clone, name), new Date(0), new Date(0));
  assert.ok((await writeWorkingFile(clone, 'SECURITY.md', text('y'))).ok);
  assert.deepEqual(readdirSync(clone.folder).sort(), ['SECURITY.md', young, ...others].sort());
});

function tree(files: Readonly<Record<string, string>>): GitPlace {
  const folder = join(temporaryFolder(), 'clone');
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { folder, workingTree: folder };
}

function at(clone: GitPlace, path: string): string {
  return join(clone.folder, path);
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

async function read(clone: GitPlace, path: string) {
  const answer = await readWorkingFile(clone, path);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value;
}

function codes(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.problems.map(({ code }) => code);
}
