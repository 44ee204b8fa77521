import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { notices } from './notices.ts';

/** One file of dist/: its path from the project's folder and its bytes. */
export type DistFile = { readonly path: string; readonly bytes: Uint8Array };

const project = dirname(import.meta.dirname);

/**
 * What the sources build, without writing it. The same sources give the same bytes, wherever the build runs:
 * paths inside the bundles count from the project's folder.
 */
export async function buildDist(): Promise<readonly DistFile[]> {
  const bundles = await Promise.all([commandLine, action].filter(hasSource).map(bundle));
  const files = bundles.flatMap(({ inputs }) => inputs);
  const licences = { path: 'dist/THIRD-PARTY-LICENSES.txt', bytes: Buffer.from(notices(project, files)) };
  return [...bundles.map(({ file }) => file), licences];
}

/** Shared by both doors. Unminified: minifying saves no start-up time and costs every reviewer their eyes. */
const shared = {
  absWorkingDir: project,
  bundle: true,
  format: 'esm',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  write: false,
  metafile: true,
} satisfies BuildOptions;

type Door = {
  readonly source: string;
  readonly path: string;
  readonly options: Omit<BuildOptions, Exclude<keyof typeof shared, 'charset'>>;
};

/**
 * `neutral` takes every package's ES module instead of its CommonJS build for Node, so that nothing in the bundle
 * calls `require`, which an ES module does not have. Some packages import Node's own modules by their bare names.
 */
const withoutRequire = {
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['node:*', ...builtinModules],
} satisfies BuildOptions;

const commandLine: Door = {
  source: 'src/cli.ts',
  path: 'dist/cli.js',
  options: { target: 'node20', ...withoutRequire },
};

const action: Door = {
  source: 'src/index.ts',
  path: 'dist/index.js',
  options: {
    target: 'node24',
    ...withoutRequire,
    charset: 'ascii',
    plugins: [withoutHttpClient(), withLateCrypto()],
  },
};

function hasSource({ source }: Door): boolean {
  return existsSync(join(project, source));
}

async function bundle({ source, path, options }: Door) {
  const result = await build({ ...shared, ...options, entryPoints: [source], outfile: path });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error(`esbuild wrote nothing for ${source}`);
  return { file: { path, bytes: output.contents }, inputs: Object.keys(result.metafile.inputs) };
}

/**
 * @actions/core imports @actions/http-client for OpenID tokens only, and with it all of undici: more than half of
 * the bundle; and @actions/exec to name the platform. None is needed here. The replacements must construct without
 * throwing; using them is a mistake.
 */
function withoutHttpClient(): Plugin {
  const contents = `
    export class HttpClient {
      request() { throw new Error('@actions/http-client is not part of this bundle'); }
    }
    export class BearerCredentialHandler {}
    export function getExecOutput() { throw new Error('@actions/exec is not part of this bundle'); }`;
  return {
    name: 'without-http-client',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(@actions\/(http-client|exec)|undici)(\/|$)/ }, ({ path }) => ({
        path,
        namespace: 'left-out',
      }));
      onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents }));
    },
  };
}

/** @actions/core imports all of Node's crypto, 10 ms of every start, for the random delimiter of an output. */
function withLateCrypto(): Plugin {
  const contents = `
    export function randomUUID() { return process.getBuiltinModule('node:crypto').randomUUID(); }`;
  return {
    name: 'with-late-crypto',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^crypto$/ }, ({ path }) => ({ path, namespace: 'late' }));
      onLoad({ filter: /./, namespace: 'late' }, () => ({ contents }));
    },
  };
}

if (import.meta.main) {
  mkdirSync(join(project, 'dist'), { recursive: true });
  for (const { path, bytes } of await buildDist()) {
    writeFileSync(join(project, path), bytes, { mode: path === 'dist/cli.js' ? 0o755 : 0o644 });
    console.log(`${path}  ${Math.ceil(bytes.length / 1000)} kB`);
  }
}
