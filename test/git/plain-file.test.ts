import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isOfSystem, mostFileBytes, pathInside, readPlainFile } from '../../src/git/plain-file.ts';
import { temporaryFolder } from './repository.ts';

test('a regular file is read whole, up to eight megabytes', () => {
  const folder = temporaryFolder();
  for (const [length, kind] of [
    [0, 'file'],
    [70_000, 'file'],
    [mostFileBytes, 'file'],
    [mostFileBytes + 1, 'too-large'],
  ] as const) {
    const bytes = Buffer.alloc(length, 'x');
    writeFileSync(join(folder, 'file'), bytes);
    const reading = readPlainFile(join(folder, 'file'));
    assert.equal(reading.kind, kind);
    if (reading.kind === 'file') assert.ok(bytes.equals(reading.bytes));
  }
});

test('what is no file is not waited for, and a link only followed on request', () => {
  const folder = temporaryFolder();
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  writeFileSync(join(folder, 'file'), 'text');
  symlinkSync('file', join(folder, 'link'));
  assert.equal(readPlainFile(join(folder, 'pipe')).kind, 'special');
  assert.equal(readPlainFile(folder).kind, 'special');
  assert.equal(readPlainFile('/dev/zero').kind, 'special');
  assert.throws(() => readPlainFile(join(folder, 'link')), { code: 'ELOOP' });
  assert.equal(readPlainFile(join(folder, 'link'), true).kind, 'file');
});

test('what the system makes up is known through links', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  symlinkSync('/proc/self', join(folder, 'self'));
  assert.equal(isOfSystem(join(folder, 'file')), false);
  for (const path of ['/dev/null', '/proc/self/environ', join(folder, 'self/environ')])
    assert.equal(isOfSystem(path), true, path);
});

test('a place inside a folder is its path from there, whatever links are on the way to the folder', () => {
  const folder = join(temporaryFolder(), 'clone');
  mkdirSync(join(folder, 'ci'), { recursive: true });
  const other = temporaryFolder();
  symlinkSync(folder, join(other, 'link'));
  symlinkSync(other, join(folder, 'away'));
  assert.equal(pathInside(folder, join(folder, 'ci/policy.yml')), 'ci/policy.yml');
  assert.equal(pathInside(join(other, 'link'), join(folder, 'ci')), 'ci');
  assert.equal(pathInside(folder, join(other, 'link/ci')), 'ci');
  assert.equal(pathInside(folder, join(folder, 'away/x.yml')), 'away/x.yml');
  for (const place of [folder, other, join(other, 'x'), '/', '/nowhere/x'])
    assert.equal(pathInside(folder, place), null, place);
});
