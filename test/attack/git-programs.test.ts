import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { program as run } from '../cli/program.ts';
import { git, temporaryFolder } from '../git/repository.ts';
import { type Canary, canary } from './canary.ts';
import { type Attempt, family, isWhole } from './family.ts';
import { settingsFile, victim, waysIn } from './hostile-clone.ts';
import { harmless, meansProgram, programSettings } from './program-settings.ts';

const commands = [
  ['plan'],
  ['plan', '--json'],
  ['check'],
  ['explain', '1'],
  ['plan', '--ref', 'HEAD'],
  ['update'],
];
/** The suite tries those that start git each in a way of its own: `--json`, check and explain start it as plan does. */
const tried = isWhole ? commands : [['plan'], ['plan', '--ref', 'HEAD'], ['update']];
const bird = canary();
const all = programSettings(bird.program);

test('the canary is heard where git starts programs', () => {
  const folder = victim();
  git(folder, ['config', 'log.showSignature', 'true']);
  git(folder, ['config', 'gpg.program', bird.program]);
  git(folder, ['log', '--max-count=1']);
  assert.match(bird.heard(), /canary .*--verify/);
  const lazy = waysIn['a partial clone']?.(settingsFile(join(temporaryFolder(), 'settings'), []), '');
  git(lazy?.folder ?? '', ['config', 'remote.origin.uploadpack', bird.program]);
  assert.throws(() => git(lazy?.folder ?? '', ['cat-file', 'blob', 'HEAD:SECURITY.md']));
  assert.notEqual(bird.heard(), '');
});

test('without a hostile setting every command does its work in this clone', async () => {
  assert.deepEqual(await codesIn(victim()), [0, 0, 1, 0, 0, 0]);
});

test('with all of them, too', async () => {
  const file = settingsFile(join(temporaryFolder(), 'settings'), all);
  const way = waysIn['settings of the clone']?.(file, bird.program);
  assert.deepEqual(await codesIn(way?.folder ?? ''), [0, 0, 1, 0, 0, 0]);
});

async function codesIn(folder: string): Promise<readonly number[]> {
  const codes: number[] = [];
  for (const words of commands) codes.push((await run(folder, ...words)).code);
  return codes;
}

// A newer git may document more; that is for who runs the attacks to look at, and no reason for the suite to fail.
const old = process.env.ATTACK === 'all' ? false : 'part of npm run attack';
test('every setting that git documents and whose name sounds like a program is known', { skip: old }, () => {
  const documented = execFileSync('git', ['help', '--config'], { encoding: 'utf8' }).split('\n');
  const names = [...programSettings('x').map(([name]) => name), 'include.path', 'includeIf.x.path'];
  const known = new Set(names.map(shape));
  const unknown = documented.filter(
    (name) => meansProgram.test(name) && !harmless.has(name) && !known.has(shape(name)),
  );
  assert.deepEqual(unknown, []);
  assert.ok(documented.length > 500);
});

/** `diff.hostile.command` and `diff.<driver>.command` are one setting; names do not heed case. */
function shape(name: string): string {
  const [section = '', ...rest] = name.toLowerCase().split('.');
  const key = rest.at(-1) ?? '';
  return ['pager', 'alias'].includes(section)
    ? section
    : [section, rest.length > 1 ? '*' : '', key].join('.');
}

family(
  'every way in, with all settings that name a program at once',
  Number.POSITIVE_INFINITY,
  Object.keys(waysIn).map((way) => ({ title: way, make: () => attack(way, all) })),
);

family(
  'every setting that names a program, alone',
  3,
  all.map((setting) => attempt('settings of the clone', setting)),
);

family(
  'every setting that names a program, alone, in an embedded bare repository that is named',
  1,
  all.map((setting) => attempt('such a bare repository, named', setting)),
);

family(
  'every setting that names a program, alone, in a partial clone',
  3,
  all.map((setting) => attempt('a partial clone', setting)),
);

function attempt(way: string, setting: (typeof all)[number]): Attempt {
  return { title: `${way}: ${setting[0]}`, make: () => attack(way, [setting]) };
}

/** Runs every command by a way in; what was started, if anything. */
async function attack(way: string, settings: typeof all): Promise<string | null> {
  const file = settingsFile(join(temporaryFolder(), 'settings'), settings);
  const { folder, words } = waysIn[way]?.(file, bird.program) ?? { folder: '', words: [] };
  bird.heard();
  return await commandsHeard(folder, words, bird);
}

async function commandsHeard(
  folder: string,
  words: readonly string[],
  { heard }: Canary,
): Promise<string | null> {
  for (const command of tried) {
    await run(folder, ...command, ...words);
    const trace = heard();
    if (trace !== '') return `${command.join(' ')} started ${trace}`;
  }
  return null;
}

family('a git of the clone’s own', Number.POSITIVE_INFINITY, [
  ...['', '.', './bin', 'bin'].map((entry) => onPath(`"${entry}" on the PATH`, () => entry)),
  onPath('a folder of the clone on the PATH', (folder) => folder),
  onPath('node_modules/.bin of the clone on the PATH', (folder) => join(folder, 'bin')),
]);

function onPath(title: string, entryOf: (folder: string) => string): Attempt {
  const make = async () => {
    const folder = victim();
    execFileSync('mkdir', [join(folder, 'bin')]);
    for (const place of ['git', 'git.exe', 'bin/git']) copyFileSync(bird.program, join(folder, place));
    const path = process.env.PATH;
    process.env.PATH = `${entryOf(folder)}:${path}`;
    try {
      return await commandsHeard(folder, [], bird);
    } finally {
      process.env.PATH = path;
    }
  };
  return { title, make };
}
