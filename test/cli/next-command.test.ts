import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { calledAs, commandLine } from '../../src/cli/next-command.ts';

const defaults = {
  repo: '.',
  ref: null,
  policy: null,
  file: null,
  onMissingTable: 'fail',
  asOf: null,
} as const;

test('without options the command is short', () => {
  assert.equal(commandLine('support-window', 'update', defaults), 'support-window update');
});

test('every option that was given is given again, but for the ref', () => {
  const options = {
    repo: '../my clone',
    ref: 'v3',
    policy: 'newest 2 majors',
    file: '-odd.md',
    onMissingTable: 'insert',
    asOf: '2027-01-31',
  } as const;
  assert.equal(
    commandLine('support-window', 'update', options),
    'support-window update --repo "../my clone" --policy "newest 2 majors" --file=-odd.md --on-missing-table insert --as-of 2027-01-31',
  );
});

test('the program is called as it was called: by its name, or by the shorter path of its file', () => {
  const top = join('/', 'project');
  assert.equal(calledAs(join(top, 'node_modules', '.bin', 'support-window'), top), 'support-window');
  assert.equal(calledAs(join(top, 'dist', 'cli.js'), top), `node ${join('dist', 'cli.js')}`);
  assert.equal(calledAs(join('/', 'cli.js'), join('/', 'far', 'away')), `node ${join('/', 'cli.js')}`);
});
