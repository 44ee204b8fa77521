import assert from 'node:assert/strict';
import { realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { attempt, realOrNull, statOrNull } from '../../src/git/attempt.ts';
import { temporaryFolder } from './repository.ts';

test('what cannot be seen is nothing, whatever the reason', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  symlinkSync('loop', join(folder, 'loop'));
  symlinkSync('file', join(folder, 'link'));
  for (const name of ['none', 'file/below', 'loop', 'a\0b']) {
    assert.equal(statOrNull(join(folder, name)), null, name);
    assert.equal(realOrNull(join(folder, name)), null, name);
  }
  assert.equal(statOrNull(join(folder, 'link'))?.isFile(), true);
  assert.equal(realOrNull(join(folder, 'link')), join(realpathSync(folder), 'file'));
});

test('an attempt gives its answer, also a false one', () => {
  assert.equal(
    attempt(() => false),
    false,
  );
  assert.equal(
    attempt(() => JSON.parse('{')),
    null,
  );
});
