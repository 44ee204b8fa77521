import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { asCalled, type Calling, calledAs, commandLine } from '../../src/cli/next-command.ts';

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

test('a remedy has its commands as they have to be typed: how the program was called, and the clone that was named', () => {
  const problem = (fix: string) => ({ code: 'a', what: 'What.', why: 'Why.', fix });
  const fixed = (fix: string, about: Calling['about'] = { repo: '../app', file: null }) =>
    asCalled(problem(fix), { program: 'node dist/cli.js', about }).fix;
  assert.equal(
    fixed('Run "support-window init" to write it.'),
    'Run "node dist/cli.js init --repo ../app" to write it.',
  );
  assert.equal(
    fixed('"support-window update --on-missing-table insert" adds it.'),
    '"node dist/cli.js update --repo ../app --on-missing-table insert" adds it.',
  );
  assert.equal(
    fixed('"support-window plan --help" lists them.'),
    '"node dist/cli.js plan --help" lists them.',
  );
  assert.equal(fixed('"support-window --help" says.', null), '"node dist/cli.js --help" says.');
  assert.equal(fixed('See support-window and its "plan".'), 'See support-window and its "plan".');
});
