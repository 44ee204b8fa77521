import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { plannedFiles, writeFiles } from '../../src/cli/init-files.ts';
import { openClone } from '../../src/git/clone.ts';
import { factsWith, policyPath } from '../change/facts.ts';
import { repository } from './repository.ts';

const policy = 'line: major\nsupport: newest 1\n';

test('the policy comes first, the others when they are asked for', () => {
  const paths = (workflow: boolean, starter: boolean) => {
    const files = plannedFiles(policy, { yes: true, workflow, starter }, factsWith({}), '2026-11-22');
    return files.ok && files.value.map(({ path }) => path);
  };
  assert.deepEqual(paths(false, false), [policyPath]);
  assert.deepEqual(paths(true, true), [policyPath, '.github/workflows/support-window.yml', 'SECURITY.md']);
});

test('a file that came meanwhile stays as it is, and nothing is left beside it', async (t) => {
  const folder = repository(t, { files: { 'a.txt': 'a' } });
  const clone = await openClone(folder);
  assert.ok(clone.ok);
  writeFileSync(join(folder, 'b.md'), 'mine');
  const problems = await writeFiles(clone.value, [
    { path: 'b.md', text: 'theirs' },
    { path: 'c.md', text: 'c' },
  ]);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['file-not-writable'],
  );
  assert.equal(readFileSync(join(folder, 'b.md'), 'utf8'), 'mine');
});
