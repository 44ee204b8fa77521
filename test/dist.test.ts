import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { type TestContext, test } from 'node:test';
import { characterEntities } from 'character-entities';
import { build } from 'esbuild';
import { buildBundles, distOf, leavingOut } from '../scripts/build.ts';
import { actionSize, largestParts, mostBytes, reasons, sizeTable, withSizes } from '../scripts/size.ts';
import { documentWith, policyPath } from './change/facts.ts';
import { repository } from './cli/repository.ts';
import { builtAction } from './scenario/built.ts';

const project = join(import.meta.dirname, '..');
const bundles = await builtFrom(join(project, '..'));
const built = distOf(bundles);
const paths = built.map(({ path }) => path);
const ownNode = machinesNode();

test('dist is what the sources build, byte for byte', () => {
  for (const { path, bytes } of built) {
    const committed = existsSync(join(project, path)) ? readFileSync(join(project, path)) : Buffer.alloc(0);
    assert.ok(committed.equals(bytes), `${path} is not what the sources build: run npm run bundle`);
  }
});

test('dist holds nothing else', () => {
  const committed = readdirSync(join(project, 'dist')).map((name) => `dist/${name}`);
  assert.deepEqual(committed.sort(), paths.toSorted());
});

test('the action stays small, and docs/dev/benchmarks.md says how large each part is', () => {
  const { raw, gzip } = actionSize(bundles);
  assert.ok(raw <= mostBytes.raw, `${raw} bytes`);
  assert.ok(gzip <= mostBytes.gzip, `${gzip} bytes with gzip`);
  const guide = readFileSync(join(project, 'docs/dev/benchmarks.md'), 'utf8');
  assert.equal(guide, withSizes(guide, sizeTable(bundles)), 'run npm run bundle');
  const largest = largestParts(bundles).slice(0, 10);
  assert.deepEqual(
    largest.filter(({ name }) => !reasons[name]),
    [],
  );
});

test('the same sources give the same bytes from another folder', async () => {
  const action = join(dirname(await builtAction()), '..');
  assert.ok(built.length > 4);
  for (const { path, bytes } of built) assert.ok(readFileSync(join(action, path)).equals(bytes), path);
});

/** The bundles as they are built by somebody who works in a folder. */
async function builtFrom(folder: string): ReturnType<typeof buildBundles> {
  const own = process.cwd();
  process.chdir(folder);
  try {
    return await buildBundles();
  } finally {
    process.chdir(own);
  }
}

test('the bundle needs nothing but Node', () => {
  for (const { path, bytes } of built.filter(({ path }) => path.endsWith('.js')))
    needsNothing(path, Buffer.from(bytes).toString());
});

function needsNothing(path: string, code: string): void {
  const imports = [...code.matchAll(/^(?:import|\}) .*from "([^"]+)";?$/gm)].map(([, name]) => name ?? '');
  assert.ok(imports.length > 0, path);
  const isOurs = (name: string) => paths.includes(join('dist', name));
  assert.deepEqual(
    imports.filter((name) => !name.startsWith('node:') && !builtinModules.includes(name) && !isOurs(name)),
    [],
    path,
  );
  assert.ok(
    !code.includes('Dynamic require of'),
    'a package asks for require, which an ES module does not have',
  );
  assert.ok(!/^\/\/ (undici|@actions\/http-client)$/m.test(code), 'an HTTP client is in the bundle');
}

test('the bundles know every named character of HTML, and no other', async () => {
  const stdin = { contents: "export * from 'decode-named-character-reference';", resolveDir: project };
  const options = {
    bundle: true,
    platform: 'neutral',
    format: 'esm',
    write: false,
    plugins: leavingOut(),
  } as const;
  const { outputFiles } = await build({ stdin, ...options });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { decodeNamedCharacterReference: decode } = await import(`data:text/javascript;base64,${code}`);
  const names = Object.keys(characterEntities);
  assert.deepEqual(Object.fromEntries(names.map((name) => [name, decode(name)])), characterEntities);
  for (const name of ['', 'constructor', '__proto__', 'Amp', '&']) assert.equal(decode(name), false, name);
});

test('each file of ours has its path above it, and each package its name', () => {
  const code = Buffer.from(built.find(({ path }) => path === 'dist/action.js')?.bytes ?? []).toString();
  for (const name of ['yaml', 'micromark', 'semver', 'policy/yaml.ts', 'document/update.ts'])
    assert.match(code, new RegExp(`^// ${name}$`, 'm'));
  assert.doesNotMatch(code, /^\/\/ (?:node_modules|src)\//m);
});

test('every bundled package is there with its licence', () => {
  const notices = Buffer.from(built.at(-1)?.bytes ?? []).toString();
  for (const name of ['semver', 'yaml', 'remark', 'remark-gfm', '@actions/core', '@actions/github'])
    assert.match(notices, new RegExp(`^${name} \\d`, 'm'));
});

for (const [name, node] of [
  ['the pinned Node 24', process.execPath],
  ["the machine's own Node", ownNode],
] as const) {
  const missing = node === null ? 'there is no Node on the PATH outside node_modules' : false;
  test(`the command line runs on ${name}`, { skip: missing }, (t) => runs(t, node ?? ''));
}

function runs(t: TestContext, node: string): void {
  const folder = repository(t, {
    files: {
      [policyPath]: 'line: major\nsupport: newest 1\n',
      'SECURITY.md': documentWith('| 1.x | ✅ |', '| < 1.0 | ❌ |'),
    },
    tags: { 'v1.0.0': '2025-01-15', 'v2.0.0': '2026-03-01' },
  });
  const cli = (...words: readonly string[]) =>
    spawnSync(node, [join(project, 'dist/cli.js'), ...words], { cwd: folder, encoding: 'utf8' });
  const plan = cli('plan', '--json');
  assert.equal(plan.stderr, '');
  assert.equal(plan.status, 0);
  assert.equal(JSON.parse(plan.stdout).plan, 'open');
  assert.equal(cli('check').status, 1);
  assert.equal(cli('update').status, 0);
  assert.equal(
    readFileSync(join(folder, 'SECURITY.md'), 'utf8'),
    documentWith('| 2.x | ✅ |', '| < 2.0 | ❌ |'),
  );
  assert.equal(cli('check').status, 0);
  assert.equal(cli('check', '--nonsense').status, 2);
}

/** The Node that a user of this machine would run; npm puts those of the packages before it. */
function machinesNode(): string | null {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
