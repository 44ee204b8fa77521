import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { characterEntities } from 'character-entities';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { notices } from './notices.ts';
import { sizeTable, type Weighed, withSizes } from './size.ts';

/** One file of dist/: its path from the project's folder and its bytes. */
export type DistFile = { readonly path: string; readonly bytes: Uint8Array };

const project = dirname(import.meta.dirname);

/**
 * What the sources build, without writing it. The same sources give the same bytes, wherever the build runs:
 * paths inside the bundles count from the project's folder.
 */
export async function buildDist(): Promise<readonly DistFile[]> {
  return distOf(await buildBundles());
}

/** The bundles, and the licences of what is in them. */
export function distOf(bundles: readonly Weighed[]): readonly DistFile[] {
  const files = bundles.flatMap(({ inputs }) => Object.keys(inputs));
  const licences = { path: 'dist/THIRD-PARTY-LICENSES.txt', bytes: Buffer.from(notices(project, files)) };
  return [...bundles.map(({ path, bytes }) => ({ path, bytes })), licences];
}

/** The bundles alone, with what each of their inputs weighs. */
export async function buildBundles(): Promise<readonly Weighed[]> {
  return formatted(await Promise.all(doors.map(bundle)));
}

/** Shared by both doors. Unminified: minifying saves no start-up time and costs every reviewer their eyes. */
const shared = {
  absWorkingDir: project,
  bundle: true,
  format: 'esm',
  charset: 'utf8',
  // Node 20.20 and 24 know them; esbuild, which waits for the newest Unicode, would make each anew at every use.
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'none',
  logLevel: 'warning',
  write: false,
  metafile: true,
} satisfies BuildOptions;

type Door = {
  readonly source: string;
  readonly path: string;
  readonly options: Omit<BuildOptions, keyof typeof shared>;
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

const doors: readonly Door[] = [
  { source: 'src/cli.ts', path: 'dist/cli.js', options: { target: 'node20', ...withoutRequire } },
  { source: 'src/cli/run.ts', path: 'dist/run.js', options: { target: 'node20', ...withoutRequire } },
  { source: 'src/index.ts', path: 'dist/index.js', options: { target: 'node24', ...withoutRequire } },
  { source: 'src/tell.ts', path: 'dist/tell.js', options: { target: 'node24', ...withoutRequire } },
  { source: 'src/action.ts', path: 'dist/action.js', options: { target: 'node24', ...withoutRequire } },
];

async function bundle({ source, path, options }: Door): Promise<Weighed> {
  const result = await build({
    ...shared,
    ...options,
    entryPoints: [source],
    outfile: path,
    plugins: [bundlesOfTheirOwn(), quietWhenLoaded(), ...leavingOut()],
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error(`esbuild wrote nothing for ${source}`);
  const [weights] = Object.values(result.metafile.outputs);
  const text = withPlaces(output.text.replaceAll('/* @__PURE__ */ ', ''));
  return { path, bytes: new TextEncoder().encode(text), inputs: weights?.inputs ?? {} };
}

/** The bundles as the project's own Biome formats them: even to read, and 40 kB smaller by their tabs. */
function formatted(bundles: readonly Weighed[]): readonly Weighed[] {
  const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
  try {
    const files = bundles.map(({ path }) => join(folder, basename(path)));
    for (const [index, { bytes }] of bundles.entries()) writeFileSync(files[index] ?? '', bytes);
    const biome = join(project, 'node_modules/@biomejs/biome/bin/biome');
    const config = `--config-path=${join(project, 'scripts/dist-format.json')}`;
    execFileSync(process.execPath, [biome, 'format', '--write', config, ...files], { stdio: 'pipe' });
    return bundles.map((each, index) => ({ ...each, bytes: readFileSync(files[index] ?? '') }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Each part of a bundle has a comment above it: our own parts keep their path in `src`, those of a package that follow one
 * another its name once, and what is left out none.
 */
function withPlaces(text: string): string {
  let last: string | undefined;
  const place = /^\/\/ (?:node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\/.*|src\/(.*)|left-out-\d+:.*)\n/gm;
  return text.replaceAll(place, (_, name?: string, path?: string) => {
    const isNew = name !== last;
    last = name;
    if (path !== undefined) return `// ${path}\n`;
    return name !== undefined && isNew ? `// ${name}\n` : '';
  });
}

/** What makes the bundles smaller, and does the same. */
export function leavingOut(): Plugin[] {
  return [withoutUnused(), charactersAsText(), withoutExamples(), withoutPackageComments()];
}

/** What our own sources import late is a bundle of its own beside the one that imports it. */
function bundlesOfTheirOwn(): Plugin {
  return {
    name: 'bundles-of-their-own',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/.*\.ts$/ }, ({ path, kind }) =>
        kind === 'dynamic-import' ? { path: `./${basename(path, '.ts')}.js`, external: true } : undefined,
      );
    },
  };
}

/** Loading semver does nothing but define it, which its package does not say: a bundle that compares no version leaves it out. */
function quietWhenLoaded(): Plugin {
  return {
    name: 'quiet-when-loaded',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^semver\// }, async ({ path, pluginData, ...place }) => {
        if (pluginData === 'semver') return undefined;
        const { path: found } = await resolve(path, { ...place, pluginData: 'semver' });
        return { path: found, sideEffects: false };
      });
    },
  };
}

/**
 * The examples beside the words of each language, each rule of an edit, each demand on a table, each phrase of prose and
 * each problem are for the tests. A problem that a bundle does not report is left out: esbuild learns here that making a
 * row does nothing else.
 */
function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    setup({ onLoad }) {
      onLoad(
        {
          filter:
            /(?:document[\\/](?:read[\\/](?:languages|unread-day|date-format)|rules[\\/]rules|plan[\\/]demands)|infer[\\/]prose|problem[\\/][\w-]+)\.ts$/,
        },
        ({ path }) => {
          const source = readFileSync(path, 'utf8');
          const contents = source
            .replaceAll(/^ {4}examples?: \{$[\s\S]*?^ {4}\},\n/gm, '')
            .replaceAll(/^ {4}(?:example|demand):\s+'.*',\n/gm, '')
            .replaceAll(/(?<=[{,] )example: '[^']*',?/g, '')
            .replaceAll(
              / = ((?:problem|note)\(\s*'[a-z-]+',\s*)\[[\s\S]*?\](?=,\s*\()/g,
              ' = /* @__PURE__ */ $1[]',
            );
          const isTable = /^ {4}examples?: |^export const \w+ = (?:problem|note)\(/m.test(source);
          if (isTable && contents === source) throw new Error(`the examples of ${path} are not left out`);
          return { contents, loader: 'ts' };
        },
      );
    },
  };
}

/**
 * The 2,125 characters that HTML has names for, as one text that is read when a document has the first of them: 17 kB less
 * than a property each, and nothing to do at the start. Each name begins with a digit: how many letters it has in common
 * with the one before it, which are left out.
 */
function charactersAsText(): Plugin {
  const names = Object.keys(characterEntities).sort();
  const words = names.flatMap((name, index) => {
    const common = sharedLength(name, names[index - 1] ?? '');
    return [common.toString(36) + name.slice(common), characterEntities[name]];
  });
  const text = JSON.stringify(words.join(' '));
  const decoder = `
    import { characterEntities } from 'character-entities';
    let known = null;
    export function decodeNamedCharacterReference(name) {
      known ??= read(characterEntities.split(' '));
      return known.get(name) ?? false;
    }
    function read(words) {
      const characters = new Map();
      let name = '';
      for (let index = 0; index < words.length; index += 2) {
        name = name.slice(0, parseInt(words[index][0], 36)) + words[index].slice(1);
        characters.set(name, words[index + 1]);
      }
      return characters;
    }`;
  return {
    name: 'characters-as-text',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]character-entities[\\/]index\.js$/ }, () => ({
        contents: `export const characterEntities = ${text};`,
      }));
      onLoad({ filter: /[\\/]decode-named-character-reference[\\/]index\.js$/ }, () => ({
        contents: decoder,
      }));
    },
  };
}

/** With how many letters two names begin alike. */
function sharedLength(name: string, other: string): number {
  const differs = [...name].findIndex((letter, index) => letter !== other[index]);
  return differs < 0 ? name.length : differs;
}

/**
 * What packages say of their code, which esbuild keeps inside classes and functions, is for those who write them. The
 * reader of Markdown takes the transforms out that look for links in finished text: without their name, esbuild does.
 */
function withoutPackageComments(): Plugin {
  return {
    name: 'without-package-comments',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        const comments = /^[ \t]*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/|\/\/.*)\n/gm;
        const code = source.replaceAll(comments, '').replace('[transformGfmAutolinkLiterals]', '[]');
        return { contents: code, loader: 'js' };
      });
    },
  };
}

/** A module of a package that a run never needs, and what stands for it in the bundle. */
type LeftOut = { readonly filter: RegExp; readonly from: RegExp; readonly contents: string };

const anywhere = /./;

/** Using what is left out is a mistake; loading it is none. */
const leftOut: readonly LeftOut[] = [
  {
    // OpenID tokens, for which @actions/core brings all of undici: more than half of the bundle.
    filter: /^\.\/oidc-utils\.js$/,
    from: /@actions\/core\//,
    contents: `export const OidcClient = { getIDToken() { throw new Error('OpenID is not part of this bundle'); } };`,
  },
  {
    // The builder of HTML for job summaries. Ours is Markdown, which is appended to the runner's file.
    filter: /^\.\/summary\.js$/,
    from: /@actions\/core\//,
    contents: 'export const summary = {}, markdownSummary = summary;',
  },
  {
    // The name of the platform, which @actions/core asks other programs for.
    filter: /^\.\/platform\.js$/,
    from: /@actions\/core\//,
    contents: '',
  },
  {
    // @actions/core imports all of Node's crypto, 10 ms of every start, for the random delimiter of an output.
    filter: /^crypto$/,
    from: anywhere,
    contents: `export function randomUUID() { return process.getBuiltinModule('node:crypto').randomUUID(); }`,
  },
  {
    // Undici and the proxy agents of @actions/http-client, 1 MB: requests go by the fetch of Node itself.
    filter: /^undici$/,
    from: /@actions\/github\//,
    contents: `export function fetch() { throw new Error('an HTTP client is not part of this bundle'); }`,
  },
  {
    filter: /^@actions\/http-client$/,
    from: /@actions\/github\//,
    contents: 'export class HttpClient { getAgent() {} getAgentDispatcher() {} }',
  },
  {
    // A method for each of GitHub's endpoints, 88 kB. Requests name their route.
    filter: /^@octokit\/plugin-rest-endpoint-methods$/,
    from: /@actions\/github\//,
    contents: 'export function restEndpointMethods() { return {}; }',
  },
  {
    // Reads every page of a list. Ours stops where it has enough.
    filter: /^@octokit\/plugin-paginate-rest$/,
    from: /@actions\/github\//,
    contents: 'export function paginateRest() { return {}; }',
  },
  {
    // Octokit's own way to send a query. Ours goes as a request, whose errors we read field by field.
    filter: /^@octokit\/graphql$/,
    from: /@octokit\/core\//,
    contents: 'export const withCustomRequest = () => ({ defaults() {} });',
  },
  {
    // @octokit/request reads integers beyond 2^53 with it, each value through a function. We read none.
    filter: /^json-with-bigint$/,
    from: anywhere,
    contents: 'export const { parse: JSONParse, stringify: JSONStringify } = JSON;',
  },
  {
    // @octokit/request asks for the type of an answer and its charset. The package also writes such headers.
    filter: /^content-type$/,
    from: /\/@octokit\/request\//,
    contents: `
      export function parse(header) {
        const [type, ...pairs] = header.toLowerCase().split(';').map((part) => part.trim());
        const named = pairs.map((pair) => pair.replaceAll('"', '').split(/\\s*=\\s*/));
        return { type, parameters: Object.fromEntries(named) };
      }`,
  },
  {
    // The printer of Markdown. A tree is read and never printed.
    filter: /^remark-stringify$/,
    from: /\/remark\//,
    contents: 'export default function remarkStringify() {}',
  },
  {
    filter: /^mdast-util-to-markdown$/,
    from: anywhere,
    contents: 'export const defaultHandlers = {};',
  },
  {
    // The pipeline of plugins and the files that go through it. Only the first step is needed: a text goes in, a tree comes out.
    filter: /^unified$/,
    from: /\/remark\//,
    contents: `
      const known = {};
      const processor = Object.assign(() => processor, {
        data: (key, value) => key === undefined ? known : value === undefined ? known[key] : void (known[key] = value),
        use: (plugin) => (plugin.call(processor), processor),
        freeze: () => processor,
        parse: (text) => processor.parser(text),
      });
      export const unified = () => processor;`,
  },
  {
    filter: /^markdown-table$/,
    from: anywhere,
    contents: `export function markdownTable() { throw new Error('the printer of tables is not part of this bundle'); }`,
  },
  {
    // Finds links in finished text, which the reader of Markdown does not ask for.
    filter: /^mdast-util-find-and-replace$/,
    from: anywhere,
    contents: `export function findAndReplace() { throw new Error('links in text are not part of this bundle'); }`,
  },
  {
    // The boxes of task lists, `- [x]`, of which nothing asks; they stay the text that they are.
    filter: /^micromark-extension-gfm-task-list-item$/,
    from: anywhere,
    contents: 'export const gfmTaskListItem = () => ({}), gfmTaskListItemHtml = gfmTaskListItem;',
  },
  {
    filter: /^mdast-util-gfm-task-list-item$/,
    from: anywhere,
    contents:
      'export const gfmTaskListItemFromMarkdown = () => ({}), gfmTaskListItemToMarkdown = gfmTaskListItemFromMarkdown;',
  },
  {
    // The printers of GitHub's extensions of Markdown; esbuild then leaves out what only they need.
    filter: /^mdast-util-gfm$/,
    from: /\/remark-gfm\//,
    contents: `
      export { gfmFromMarkdown } from './node_modules/mdast-util-gfm/lib/index.js';
      export function gfmToMarkdown() { return { extensions: [] }; }`,
  },
  {
    // Policies are read with the failsafe schema, which knows texts, lists and maps. What else YAML may mean is never asked.
    filter:
      /^\.\/(core\/(bool|float|int|schema)|json\/schema|yaml-1\.1\/(binary|omap|pairs|schema|set|timestamp))\.js$/,
    from: /\/yaml\/browser\/dist\/schema\/tags\.js$/,
    contents: `
      const none = {};
      const schema = [];
      export {
        schema, none as boolTag, none as float, none as floatExp, none as floatNaN, none as int, none as intHex,
        none as intOct, none as binary, none as omap, none as pairs, none as set, none as floatTime, none as intTime,
        none as timestamp,
      };`,
  },
  {
    // Changing the tokens of YAML, and printing them again.
    filter: /^\.\/(cst-scalar|cst-stringify|cst-visit)\.js$/,
    from: /\/yaml\/browser\/dist\/parse\/cst\.js$/,
    contents: `
      function visit() { throw new Error('changing tokens of yaml is not part of this bundle'); }
      export {
        visit, visit as stringify, visit as createScalarToken, visit as resolveAsScalar, visit as setScalarValue,
      };`,
  },
  {
    // Names for anchors of documents that are made, and functions that change values while they are read.
    filter: /\/(anchors|applyReviver|createNode)\.js$/,
    from: /\/yaml\/browser\//,
    contents: `
      function none() { throw new Error('making documents of yaml is not part of this bundle'); }
      export {
        none as anchorIsValid, none as anchorNames, none as createNodeAnchors, none as findNewAnchor, none as applyReviver,
        none as createNode,
      };`,
  },
  {
    // Walking through documents of yaml and turning them into values, and keys that merge maps: nodes are read as they are.
    filter: /\/(visit|addPairToJSMap|merge)\.js$/,
    from: /\/yaml\/browser\//,
    contents: `
      function none() { throw new Error('values of yaml are not part of this bundle'); }
      const merge = {};
      export { none as visit, none as visitAsync, none as addPairToJSMap, merge };`,
  },
  {
    // Maps, lists and aliases of yaml as they are read: their kind and what they hold, without the ways to change them.
    filter: /\/(YAMLMap|YAMLSeq|Alias)\.js$/,
    from: /\/yaml\/browser\//,
    contents: `
      import { ALIAS, MAP, SEQ } from './node_modules/yaml/browser/dist/nodes/identity.js';
      import { NodeBase } from './node_modules/yaml/browser/dist/nodes/Node.js';
      class Held extends NodeBase {
        items = [];
        constructor(type, schema) {
          super(type);
          Object.defineProperty(this, 'schema', { value: schema, configurable: true, writable: true });
        }
      }
      class YAMLMap extends Held {
        static tagName = 'tag:yaml.org,2002:map';
        constructor(schema) { super(MAP, schema); }
      }
      class YAMLSeq extends Held {
        static tagName = 'tag:yaml.org,2002:seq';
        constructor(schema) { super(SEQ, schema); }
      }
      class Alias extends NodeBase {
        constructor(source) { super(ALIAS); this.source = source; }
      }
      function findPair() { throw new Error('changing collections of yaml is not part of this bundle'); }
      export { YAMLMap, YAMLSeq, Alias, findPair };`,
  },
  {
    // What collections have to change them.
    filter: /^\.\.\/nodes\/Collection\.js$/,
    from: /\/yaml\/browser\//,
    contents: `
      function none() { throw new Error('changing collections of yaml is not part of this bundle'); }
      export { none as isEmptyPath, none as collectionFromPath };`,
  },
  {
    // A document of yaml as the composer makes it, without the ways to change it, turn it into values and print it.
    filter: /\/doc\/Document\.js$/,
    from: /\/yaml\/browser\//,
    contents: `
      import { DOC, NODE_TYPE } from './node_modules/yaml/browser/dist/nodes/identity.js';
      import { Schema } from './node_modules/yaml/browser/dist/schema/Schema.js';
      const usual = {
        intAsBigInt: false, keepSourceTokens: false, logLevel: 'warn', prettyErrors: true, strict: true, stringKeys: false,
        uniqueKeys: true, version: '1.2',
      };
      export class Document {
        commentBefore = null;
        comment = null;
        errors = [];
        warnings = [];
        contents = null;
        constructor(value, options) {
          Object.defineProperty(this, NODE_TYPE, { value: DOC });
          this.options = { ...usual, ...options };
          this.directives = options._directives.atDocument();
          const { explicit, version } = this.directives.yaml;
          const isOld = (explicit ? version : this.options.version) === '1.1';
          this.schema = new Schema({ resolveKnownTags: !isOld, ...options });
        }
      }`,
  },
  {
    // The lines of a text around an error of yaml. Ours are told with their place.
    filter: /\/errors\.js$/,
    from: /\/yaml\/browser\//,
    contents: `
      class YAMLError extends Error {
        constructor(name, pos, code, message) {
          super(message);
          Object.assign(this, { name, pos, code });
        }
      }
      class YAMLParseError extends YAMLError {
        constructor(...told) { super('YAMLParseError', ...told); }
      }
      class YAMLWarning extends YAMLError {
        constructor(...told) { super('YAMLWarning', ...told); }
      }
      function prettifyError() { throw new Error('lines around errors of yaml are not part of this bundle'); }
      export { YAMLError, YAMLParseError, YAMLWarning, prettifyError };`,
  },
  {
    // Policies are read, never printed by the library.
    filter: /\/(stringify|stringifyCollection|stringifyDocument|stringifyPair|stringifyString)\.js$/,
    from: /\/yaml\//,
    contents: `
      function stringify() { throw new Error('the printer of yaml is not part of this bundle'); }
      export {
        stringify, stringify as createStringifyContext, stringify as stringifyCollection,
        stringify as stringifyDocument, stringify as stringifyPair, stringify as stringifyString,
      };`,
  },
];

function withoutUnused(): Plugin {
  return {
    name: 'without-unused',
    setup({ onResolve, onLoad }) {
      for (const [index, { filter, from, contents }] of leftOut.entries()) {
        const namespace = `left-out-${index}`;
        onResolve({ filter }, ({ path, importer }) =>
          from.test(importer) ? { path, namespace } : undefined,
        );
        onLoad({ filter: /./, namespace }, () => ({ contents, resolveDir: project }));
      }
    },
  };
}

if (import.meta.main) {
  mkdirSync(join(project, 'dist'), { recursive: true });
  const bundles = await buildBundles();
  for (const { path, bytes } of distOf(bundles)) {
    writeFileSync(join(project, path), bytes, { mode: path === 'dist/cli.js' ? 0o755 : 0o644 });
    console.log(`${path}  ${Math.ceil(bytes.length / 1000)} kB`);
  }
  const guide = join(project, 'docs/dev/benchmarks.md');
  const table = sizeTable(bundles);
  writeFileSync(guide, withSizes(readFileSync(guide, 'utf8'), table));
}
