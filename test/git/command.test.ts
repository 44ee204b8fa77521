import assert from 'node:assert/strict';
import { devNull } from 'node:os';
import { test } from 'node:test';
import { type GitPlace, gitEnvironment, runGit, saidBy, streamGit } from '../../src/git/command.ts';
import { temporaryFolder } from './repository.ts';

function anywhere(): GitPlace {
  const folder = temporaryFolder();
  return { folder, workingTree: folder };
}

test('git answers with its status, its output and its messages', async () => {
  const answer = await runGit(anywhere(), ['rev-parse', '--show-toplevel']);
  assert.ok(answer.ok);
  assert.equal(answer.value.status, 128);
  assert.equal(answer.value.stdout.length, 0);
  assert.match(answer.value.stderr, /not a git repository/);
});

test('git reads its input', async () => {
  const answer = await runGit(anywhere(), ['hash-object', '--stdin'], 'text');
  assert.ok(answer.ok);
  assert.equal(answer.value.stdout.toString(), 'f3a34851d44d6b97c90fbb99dd3d18c261b9a237\n');
});

test('output is handed over as it comes', async () => {
  const chunks: Buffer[] = [];
  const ended = await streamGit(anywhere(), ['--version'], (chunk) => chunks.push(chunk));
  assert.ok(ended.ok);
  assert.match(Buffer.concat(chunks).toString(), /^git version /);
});

test('a machine without git is a problem', async () => {
  const path = process.env.PATH;
  process.env.PATH = temporaryFolder();
  try {
    const answer = await runGit(anywhere(), ['--version']);
    assert.deepEqual(answer.ok ? [] : answer.problems.map(({ code }) => code), ['git-missing']);
  } finally {
    process.env.PATH = path;
  }
});

test('variables that would turn git elsewhere are dropped, those that make it trust a folder stay', () => {
  const environment = gitEnvironment({
    HOME: '/home/me',
    LC_ALL: 'de_DE.UTF-8',
    GIT_DIR: '/elsewhere',
    GIT_WORK_TREE: '/elsewhere',
    GIT_TRACE: '1',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
  });
  assert.deepEqual(environment, {
    HOME: '/home/me',
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  });
});

test('what git says at its end is the fatal line, where warnings came before it', () => {
  const stderr = 'warning: ignoring ref with broken name refs/tags/v1\nfatal: packed refname is dangerous\n';
  assert.equal(saidBy(stderr), 'fatal: packed refname is dangerous');
  assert.equal(saidBy('warning: odd\nerror: bad object\n'), 'error: bad object');
  assert.equal(saidBy('usage: git\n'), 'usage: git');
  assert.equal(saidBy(''), '');
});
