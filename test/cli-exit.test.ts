import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { documentWith, policyPath } from './change/facts.ts';
import { repository } from './cli/repository.ts';
import { builtAction } from './scenario/built.ts';

const entry = join(dirname(await builtAction()), 'cli.js');
const full = '/dev/full';
const noFull = existsSync(full) ? false : 'this system has no /dev/full';
const inSync = {
  files: {
    [policyPath]: 'line: major\nsupport: newest 1\n',
    'SECURITY.md': documentWith('| 1.x | ✅ |', '| < 1.0 | ❌ |'),
  },
  tags: { 'v1.0.0': '2025-01-15' },
} as const;

for (const words of [
  ['check'],
  ['plan'],
  ['plan', '--json'],
  ['update'],
  ['explain', '1'],
  ['presets'],
  ['--help'],
])
  test(`${words.join(' ')} on a full disk ends with 2, which says that it failed`, { skip: noFull }, (t) => {
    const cwd = repository(t, inSync);
    const output = openSync(full, 'w');
    t.after(() => closeSync(output));
    const { status, stderr } = spawnSync(process.execPath, [entry, ...words], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', output, 'pipe'],
    });
    assert.equal(status, 2);
    assert.match(stderr, /could not write its answer: .*ENOSPC/);
    assert.doesNotMatch(stderr, /\n {4}at /, 'no stack');
  });

test('whoever stops reading hears nothing of it, and the exit code is 2, never 1', async (t) => {
  const cwd = repository(t, inSync);
  const child = spawn(process.execPath, [entry, 'check'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const [code] = await once(child, 'close');
  assert.equal(code, 2);
  assert.equal(Buffer.concat(errors).toString(), '');
});
