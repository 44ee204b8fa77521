import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failed, refusal } from '../../src/git/refusal.ts';

/** The words of git 2.39; setup.c: https://github.com/git/git/blob/v2.39.5/setup.c */
const words: readonly (readonly [message: string, code: string | undefined])[] = [
  ["fatal: detected dubious ownership in repository at '/srv/it'\nTo add an exception…", 'dubious-ownership'],
  ["fatal: cannot use bare repository '/srv/docs' (safe.bareRepository is 'explicit')\n", 'bare-not-named'],
  ['fatal: not a git repository (or any of the parent directories): .git\n', 'not-a-repository'],
  ['fatal: bad config line 3 in file .git/config\n', undefined],
  ['', undefined],
];

test("git's words of refusal become problems, and no others do", () => {
  for (const [message, code] of words) assert.equal(refusal('/srv/it', message)?.code, code, message);
});

test('whatever else git says is shown as it is, with what it could not do', () => {
  const { code, what, why } = failed('/srv/it', 'list the tags', 'warning: odd\nfatal: no memory\n');
  assert.deepEqual(
    [code, what, why],
    ['git-failed', 'git could not list the tags.', 'git said: fatal: no memory'],
  );
  assert.equal(failed('/srv/it', 'list the tags', words[0]?.[0] ?? '').code, 'dubious-ownership');
});
