import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { program as run } from '../cli/program.ts';
import { git, temporaryFolder } from '../git/repository.ts';
import { canary } from './canary.ts';
import { type Attempt, family } from './family.ts';
import { victim } from './hostile-clone.ts';

const bird = canary();

/** What a person who has only this clone would see of it. */
async function answerIn(folder: string): Promise<unknown> {
  const { code, output } = await run(folder, 'plan', '--json');
  return { code, ...JSON.parse(output) };
}

family(
  'objects that are put in the place of others',
  Number.POSITIVE_INFINITY,
  [
    { title: 'a commit', name: 'HEAD', other: 'HEAD^' },
    { title: 'a folder', name: 'HEAD^{tree}', other: 'HEAD^^{tree}' },
    { title: 'a policy', name: 'HEAD:.github/support-window.yml', other: 'HEAD^:.github/support-window.yml' },
    { title: 'a tag', name: 'refs/tags/v1.0.0', other: 'HEAD' },
  ].map(({ title, name, other }) => ({
    title,
    make: async () => {
      const folder = victim();
      git(folder, ['clone', '--quiet', '--bare', '.', 'bare.git']);
      const before = await answerOfBare(folder);
      const objects = [name, other].map((each) => git(folder, ['rev-parse', each]));
      git(join(folder, 'bare.git'), ['replace', '--force', ...objects]);
      return different(before, await answerOfBare(folder));
    },
  })),
);

async function answerOfBare(folder: string): Promise<unknown> {
  const { code, output } = await run(folder, 'plan', '--json', '--repo', 'bare.git');
  return { code, output };
}

family('histories that are bent', Number.POSITIVE_INFINITY, [
  bent('a graft that cuts the history', (folder) => `${git(folder, ['rev-parse', 'HEAD'])}\n`),
  bent('a graft that joins others', (folder) => {
    const [head, first] = ['HEAD', 'HEAD^'].map((name) => git(folder, ['rev-parse', name]));
    return `${first} ${head}\n`;
  }),
]);

function bent(title: string, graft: (folder: string) => string): Attempt {
  const make = async () => {
    const folder = victim();
    const before = await answerIn(folder);
    writeFileSync(join(folder, '.git/info/grafts'), graft(folder));
    return different(before, await answerIn(folder));
  };
  return { title, make };
}

function different(before: unknown, after: unknown): string | null {
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  return isSame ? null : `the answer is ${JSON.stringify(after)} instead of ${JSON.stringify(before)}`;
}

const damages: Readonly<Record<string, (folder: string) => void>> = {
  'HEAD that names itself': (folder) => writeFileSync(join(folder, '.git/HEAD'), 'ref: HEAD\n'),
  'HEAD that leaves the repository': (folder) =>
    writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/../../../../etc/passwd\n'),
  'HEAD of noise': (folder) => writeFileSync(join(folder, '.git/HEAD'), Buffer.alloc(4096, 0xff)),
  'refs that name each other': (folder) => {
    writeFileSync(join(folder, '.git/refs/tags/a'), 'ref: refs/tags/b\n');
    writeFileSync(join(folder, '.git/refs/tags/b'), 'ref: refs/tags/a\n');
  },
  'a tag of nothing': (folder) => writeFileSync(join(folder, '.git/refs/tags/v9.0.0'), `${'0'.repeat(40)}\n`),
  'a tag of what is not there': (folder) =>
    writeFileSync(join(folder, '.git/refs/tags/v9.0.0'), `${'a'.repeat(40)}\n`),
  'a tag with a broken name': (folder) =>
    writeFileSync(join(folder, '.git/refs/tags/v9..0'), `${git(folder, ['rev-parse', 'HEAD'])}\n`),
  'packed refs that leave the repository': (folder) =>
    appendFileSync(
      join(folder, '.git/packed-refs'),
      `${git(folder, ['rev-parse', 'HEAD'])} refs/tags/../../../x\n`,
    ),
  'packed refs of noise': (folder) =>
    writeFileSync(join(folder, '.git/packed-refs'), Buffer.alloc(9000, 0xfe)),
  'objects borrowed from nowhere': (folder) => borrow(folder, '/nowhere/at/all'),
  'objects borrowed from the folder itself': (folder) => borrow(folder, join(folder, '.git/objects')),
  'objects borrowed from the root': (folder) => borrow(folder, '/'),
  'a shallow file of noise': (folder) => writeFileSync(join(folder, '.git/shallow'), 'noise\n'),
  'settings of noise': (folder) => appendFileSync(join(folder, '.git/config'), '[[[\n'),
  'settings that include themselves': (folder) =>
    appendFileSync(join(folder, '.git/config'), '[include]\n\tpath = config\n'),
  'settings of a later git': (folder) =>
    appendFileSync(join(folder, '.git/config'), '[core]\n\trepositoryFormatVersion = 99\n'),
  'an extension that nobody knows': (folder) =>
    appendFileSync(
      join(folder, '.git/config'),
      '[core]\n\trepositoryFormatVersion = 1\n[extensions]\n\tnobody = true\n',
    ),
  'a working tree elsewhere': (folder) => git(folder, ['config', 'core.worktree', temporaryFolder()]),
  'a working tree that is the root': (folder) => git(folder, ['config', 'core.worktree', '/']),
  'an index of noise': (folder) => writeFileSync(join(folder, '.git/index'), Buffer.alloc(9000, 1)),
  'no objects': (folder) => rmSync(join(folder, '.git/objects'), { recursive: true }),
  'objects of noise': (folder) => {
    const id = git(folder, ['rev-parse', 'HEAD^{tree}']);
    const path = join(folder, '.git/objects', id.slice(0, 2), id.slice(2));
    rmSync(path);
    writeFileSync(path, Buffer.alloc(2000, 7));
  },
};

function borrow(folder: string, place: string): void {
  mkdirSync(join(folder, '.git/objects/info'), { recursive: true });
  writeFileSync(join(folder, '.git/objects/info/alternates'), `${place}\n`);
}

family(
  'damaged repositories',
  6,
  Object.entries(damages).map(([title, damage]) => ({
    title,
    make: async () => {
      const folder = victim();
      damage(folder);
      for (const command of [
        ['plan', '--json'],
        ['check', '--json'],
        ['plan', '--json', '--ref', 'v1.0.0'],
      ]) {
        const { code, output } = await run(folder, ...command);
        if (/"code": "unexpected"/.test(output)) return `${command.join(' ')} stopped at an unexpected error`;
        if (code === 2 && JSON.parse(output).problems.length === 0)
          return `${command.join(' ')} said nothing`;
      }
      return null;
    },
  })),
);

/** A pipe that nobody writes into, in the place of what git opens before it reads an object. */
const pipes = [
  'HEAD',
  'config',
  'packed-refs',
  'shallow',
  'commondir',
  'config.worktree',
  'refs/tags/v9.0.0',
  'refs/heads/deep/er',
  'objects/info/alternates',
  'objects/pack/pack-1.idx',
];

family(
  'pipes that git would wait for',
  3,
  pipes.map((path) => ({
    title: path,
    make: async () => {
      const folder = victim();
      const place = join(folder, '.git', path);
      mkdirSync(dirname(place), { recursive: true });
      rmSync(place, { force: true });
      execFileSync('mkfifo', [place]);
      const late = new Promise<null>((resolve) => setTimeout(resolve, 60_000, null).unref());
      const outcome = await Promise.race([run(folder, 'plan', '--json'), late]);
      const problems = JSON.parse(outcome?.output ?? '{}').problems ?? [];
      const [{ code = 'nothing' } = {}] = problems;
      return code === 'special-file' ? null : `it said ${outcome === null ? 'nothing in a minute' : code}`;
    },
  })),
);

const odd = [
  '-h',
  '--help',
  '--upload-pack=x',
  '--output=x',
  '-O/tmp/x',
  '^HEAD',
  'HEAD..HEAD',
  'HEAD...HEAD',
  '--all',
  'HEAD\nHEAD',
  'HEAD\0',
  ':/x',
  ':0:SECURITY.md',
  'HEAD:SECURITY.md',
  'HEAD^{/x}^{tree}',
  '@{u}',
  '@{-1}',
  '../../etc',
  'ext::sh -c x',
  '$(id)',
  '`id`',
  ';id',
  '| id',
  'refs/tags/../heads/main',
  'x'.repeat(70_000),
];

family(
  'words in the place of a ref, a repository, a file or a policy',
  7,
  ['--ref', '--repo', '--file', '--policy'].flatMap((option) =>
    odd.map((word) => ({ title: `${option}=${word.slice(0, 30)}`, make: () => refused(option, word) })),
  ),
);

async function refused(option: string, word: string): Promise<string | null> {
  const folder = victim();
  const before = git(folder, ['status', '--porcelain']);
  const { code, output, errors } = await run(folder, 'check', '--json', `${option}=${word}`);
  if (code !== 2) return `it ended with ${code}`;
  if (/stopped at an unexpected error/.test(output + errors)) return 'it stopped at an unexpected error';
  return git(folder, ['status', '--porcelain']) === before ? null : 'it left something behind';
}

const starting = [
  'GIT_ASKPASS',
  'GIT_EDITOR',
  'GIT_EXTERNAL_DIFF',
  'GIT_PAGER',
  'GIT_PROXY_COMMAND',
  'GIT_SEQUENCE_EDITOR',
  'GIT_SSH',
  'GIT_SSH_COMMAND',
  'PAGER',
  'EDITOR',
  'VISUAL',
  'SSH_ASKPASS',
  'BROWSER',
];
const elsewhere = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
];
const tracing = [
  'GIT_TRACE',
  'GIT_TRACE2_EVENT',
  'GIT_TRACE_SETUP',
  'GIT_TRACE_PACKET',
  'GIT_CURL_VERBOSE',
  'GIT_FLUSH',
];

family('variables of the environment', 4, [
  ...starting.map((name) => withVariable(name, bird.program)),
  ...elsewhere.map((name) => withVariable(name, '/nowhere')),
  ...tracing.map((name) => withVariable(name, '1')),
  withVariable('GIT_CONFIG_PARAMETERS', `'gpg.program=${bird.program}' 'log.showSignature=true'`),
  withVariable('GIT_SHALLOW_FILE', '/nowhere'),
  withVariable('GIT_REPLACE_REF_BASE', 'refs/tags/'),
  withVariable('DEBUG', '1'),
  withVariable('RUNNER_DEBUG', '1'),
  withVariable('GIT_LITERAL_PATHSPECS', '0'),
]);

/** The answer stays the same, and nothing is started. */
function withVariable(name: string, value: string): Attempt {
  const make = async () => {
    const folder = victim();
    const before = await answerIn(folder);
    const kept = process.env[name];
    process.env[name] = value;
    try {
      const after = await answerIn(folder);
      const trace = bird.heard();
      return trace === '' ? different(before, after) : `it started ${trace}`;
    } finally {
      if (kept === undefined) delete process.env[name];
      else process.env[name] = kept;
    }
  };
  return { title: name, make };
}

// git keeps refs in tables since 2.45; an older one cannot make such a repository.
const [, major = 0, minor = 0] =
  /(\d+)\.(\d+)/.exec(execFileSync('git', ['--version'], { encoding: 'utf8' })) ?? [];
if (Number(major) * 1000 + Number(minor) >= 2045) {
  family('a repository that keeps its refs in tables', 1, [
    {
      title: 'reftable',
      make: async () => {
        const source = victim();
        const folder = join(temporaryFolder(), 'tables');
        git(source, ['clone', '--quiet', '--ref-format=reftable', '.', folder]);
        const [{ output: before }, { output: after }] = [
          await run(source, 'check', '--json'),
          await run(folder, 'check', '--json'),
        ];
        return different(JSON.parse(before), JSON.parse(after));
      },
    },
  ]);
}

family('links in the place of the document, while it is written', 1, Array.from({ length: 40 }, race));

/** Somebody turns the document into a link to a file outside and back, again and again, while updates run. */
function race(_: unknown, index: number): Attempt {
  const make = async () => {
    const folder = victim();
    const outside = join(temporaryFolder(), 'outside.md');
    const original = execFileSync('cat', [join(folder, 'SECURITY.md')], { encoding: 'utf8' });
    writeFileSync(outside, original);
    symlinkSync(outside, join(folder, 'link'));
    const script = `
      import { copyFileSync, renameSync, symlinkSync, rmSync } from 'node:fs';
      const end = Date.now() + 1500;
      process.stdout.write('.');
      while (Date.now() < end) {
        symlinkSync(${JSON.stringify(outside)}, 'swap'); renameSync('swap', 'SECURITY.md');
        copyFileSync(${JSON.stringify(outside)}, 'swap'); renameSync('swap', 'SECURITY.md');
      }`;
    const { spawn } = await import('node:child_process');
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const over = new Promise((resolve) => child.once('close', resolve));
    for (let round = 0; round < 6; round++) await run(folder, 'update');
    child.kill();
    await over;
    const after = execFileSync('cat', [outside], { encoding: 'utf8' });
    return after === original ? null : 'the file outside was written';
  };
  return { title: `round ${index + 1}`, make };
}

family('events that say anything', 400, await events());

/** Payloads of other shapes than GitHub's; reading one gives a value and never an error. */
async function events(): Promise<readonly Attempt[]> {
  const { triggerFrom } = await import('../../src/actions/trigger.ts');
  const values = [
    null,
    true,
    0,
    -1,
    'x',
    '',
    [],
    {},
    [[]],
    { __proto__: null },
    { length: -1 },
    'refs/tags/',
    '\u0000',
  ];
  const paths = [
    'pull_request',
    'pull_request.base',
    'pull_request.base.ref',
    'pull_request.head',
    'workflow_run',
    'workflow_run.pull_requests',
    'workflow_run.event',
    'merge_group',
    'merge_group.base_ref',
    'action',
    'deleted',
    '__proto__',
  ];
  const names = [
    'release',
    'create',
    'push',
    'pull_request',
    'pull_request_target',
    'workflow_run',
    'merge_group',
    'schedule',
    '__proto__',
    '',
  ];
  return paths.flatMap((path) =>
    values.flatMap((value) =>
      names.map((name) => ({
        title: `${name} with ${path} ${JSON.stringify(value)}`,
        make: async () => {
          const payload = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
          const found = triggerFrom({ GITHUB_EVENT_NAME: name, GITHUB_REF: 'refs/heads/main' }, payload);
          assert.equal(found.event, name);
          const isText = [found.tag, found.base, found.commit].every(
            (text) => text === null || typeof text === 'string',
          );
          return isText ? null : `it read ${JSON.stringify(found)}`;
        },
      })),
    ),
  );
}
