import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { batches } from '../scripts/unit.ts';

/** The core, first stage first: a stage imports itself and the stages before it. */
const stages = ['release', 'policy', 'document', 'infer', 'change', 'report'];
const edges = ['git', 'github', 'actions'];
const doors = [
  'cli.ts',
  'index.ts',
  'tell.ts',
  'ended.ts',
  'action.ts',
  'onboard.ts',
  'action-context.ts',
  'upcoming.ts',
  'sync.ts',
  'cli',
];
/**
 * The same inside of document/: what goes in and comes out, then the text, what it says, what an edit must keep; how a cell
 * is written, what becomes of each row, and the new text.
 */
const documentStages = [
  'wanted.ts',
  'want.ts',
  'outcome.ts',
  'markdown',
  'read',
  'rules',
  'verify.ts',
  'cells',
  'plan',
  'print',
];
const documentDoors = [
  'changes.ts',
  'file.ts',
  'moved-words.ts',
  'lost-remarks.ts',
  'unkept-columns.ts',
  'due-ends.ts',
  'observe.ts',
  'open-cells.ts',
  'update.ts',
];
/** What an edit is verified by. It and the writer know nothing of one another. */
const verifier = ['rules', 'verify.ts'];
const writer = ['cells', 'plan', 'print'];
/** Words that everybody may say; they know nobody. */
const foundations = [
  'day.ts',
  'environment.ts',
  'group.ts',
  'remember.ts',
  'sorted.ts',
  'width.ts',
  'version.ts',
  'problem',
];

const project = dirname(import.meta.dirname);
const sources = globSync('src/**/*.ts', { cwd: project }).sort().map(readSource);
const core = sources.filter(({ room }) => stages.includes(room) || foundations.includes(room));

test('every source file stands in a room of the house', () => {
  const rooms = [...foundations, ...stages, ...edges, ...doors];
  assert.deepEqual(
    sources.filter(({ room }) => !rooms.includes(room)).map(({ path }) => path),
    [],
  );
});

test('imports point one way, types too', () => {
  assert.deepEqual(
    sources.flatMap(({ path, room, imports }) =>
      imports
        .filter((imported) => imported.startsWith('src/'))
        .filter((imported) => !roomsOpenTo(room).includes(roomOf(imported)))
        .map((imported) => `${path} imports ${imported}`),
    ),
    [],
  );
});

test('a document is read before it is written', () => {
  const order = [...documentStages, ...documentDoors];
  const within = sources.filter(({ room }) => room === 'document');
  assert.deepEqual(
    within.flatMap(({ path, imports }) =>
      imports
        .filter((imported) => imported.startsWith('src/document/'))
        .filter((imported) => order.indexOf(chamberOf(imported)) > order.indexOf(chamberOf(path)))
        .map((imported) => `${path} imports ${imported}`),
    ),
    [],
  );
  assert.deepEqual(
    within.filter(({ path }) => !order.includes(chamberOf(path))).map(({ path }) => path),
    [],
  );
});

test('no two files need one another, not even by way of others', () => {
  const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));
  const reached = (path: string, seen: Set<string>): ReadonlySet<string> => {
    for (const imported of importsOf.get(path) ?? [])
      if (!seen.has(imported)) reached(imported, seen.add(imported));
    return seen;
  };
  assert.deepEqual(
    sources.filter(({ path }) => reached(path, new Set()).has(path)).map(({ path }) => path),
    [],
  );
});

test('an edit is verified by nothing that made it', () => {
  const made = sources.filter(({ room, path }) => room === 'document' && writer.includes(chamberOf(path)));
  const verified = sources.filter(
    ({ room, path }) => room === 'document' && verifier.includes(chamberOf(path)),
  );
  const crossing = (from: readonly Source[], to: readonly string[]) =>
    from.flatMap(({ path, imports }) =>
      imports
        .filter((imported) => imported.startsWith('src/document/') && to.includes(chamberOf(imported)))
        .map((imported) => `${path} imports ${imported}`),
    );
  assert.ok(made.length > 0 && verified.length > 0);
  assert.deepEqual([...crossing(verified, writer), ...crossing(made, verifier)], []);
});

test('what a version cell says is asked in one file', () => {
  const asking = sources.filter(({ code }) => /\bnotation\??\.kind\b|\{ notation: \{ kind/.test(code));
  assert.deepEqual(
    asking.map(({ path }) => path.replace('src/document/read/', '')),
    ['coverage.ts', 'notation.ts', 'row.ts', 'rows.ts'],
  );
});

test('the core does no input or output and knows no environment and no clock', () => {
  const forbidden = [
    /\bprocess\./,
    /\bconsole\./,
    /\bperformance\./,
    /\bglobalThis\b/,
    /\bfetch\(/,
    /\bDate\.now\b/,
    /\bnew Date\(\)/,
    /\bBuffer\b/,
    /\bset(Timeout|Interval|Immediate)\(/,
  ];
  assert.deepEqual(
    core.flatMap(({ path, code, imports }) => [
      ...imports.filter((imported) => imported.startsWith('node:')).map((name) => `${path} imports ${name}`),
      ...forbidden.filter((word) => word.test(code)).map((word) => `${path} says ${word.source}`),
    ]),
    [],
  );
});

test('every source file that does something has a test file of its own; rows of problems share one', () => {
  const tested = sources
    .filter(({ room, code }) => hasRuntimeCode(code) && !(room === 'problem' && isCatalogue(code)))
    .map(({ path }) => testOf(path));
  assert.deepEqual(
    [...tested, catalogueTest].filter((path) => !testFiles().includes(path)),
    [],
  );
});

test('every test file in a mirrored folder belongs to a source file', () => {
  const mirrored = sources.map(({ path }) => testOf(path));
  const rooms = sources.map(({ path }) => dirname(testOf(path))).filter((folder) => folder !== 'test');
  assert.deepEqual(
    testFiles().filter((path) => rooms.includes(dirname(path)) && !mirrored.includes(path)),
    [],
  );
});

test('every test file is run, and once', () => {
  assert.deepEqual(batches().flat().sort(), [...testFiles()].sort());
});

/** Tables of data, which are read row by row. */
const tables = [
  'src/document/read/languages.ts',
  'src/document/rules/rules.ts',
  'src/document/plan/demands.ts',
];

/** Runs the example of every problem and note. */
const catalogueTest = 'test/problem/problem.test.ts';

test('no source file but a table of data is longer than 250 lines', () => {
  const length = (text: string) => text.trimEnd().split('\n').length;
  assert.deepEqual(
    sources
      .filter(({ path, text, code }) => length(text) > 250 && !tables.includes(path) && !isCatalogue(code))
      .map(({ path, text }) => `${path}: ${length(text)}`),
    [],
  );
});

test('nothing is exported a second time under another roof', () => {
  assert.deepEqual(
    sources.filter(({ code }) => /^export (\{|.*\bfrom ')/m.test(code)).map(({ path }) => path),
    [],
  );
});

test('every type has a name of its own, and so has everything that a file exports', () => {
  const repeated = (pattern: RegExp) => {
    const names = sources.flatMap(({ code }) => [...code.matchAll(pattern)].map(([, name]) => name ?? ''));
    return names.filter((name, index) => names.indexOf(name) !== index);
  };
  assert.deepEqual(repeated(/^(?:export )?type (\w+)/gm), []);
  assert.deepEqual(repeated(/^export (?:async )?(?:function\*?|const|type) (\w+)/gm), []);
});

test('problems and notes are put into words in the catalogue only', () => {
  const bypass = /\b(code|what|why|fix): ['"`]/;
  assert.deepEqual(
    sources.filter(({ room, code }) => room !== 'problem' && bypass.test(code)).map(({ path }) => path),
    [],
  );
});

type Source = {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly code: string;
  readonly imports: readonly string[];
};

function readSource(path: string): Source {
  const text = readFileSync(join(project, path), 'utf8');
  const code = withoutComments(text);
  return { path, room: roomOf(path), text, code, imports: importsOf(path, code) };
}

/** `src/policy/end.ts` stands in `policy`, `src/day.ts` in `day.ts`. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** `src/document/read/date.ts` stands in `read` of its room. */
function chamberOf(path: string): string {
  return path.split('/')[2] ?? '';
}

/** Files of the project as paths from its folder, packages by their names. */
function importsOf(path: string, code: string): readonly string[] {
  const specifiers = [...code.matchAll(/(?:\bfrom |^import |\bimport\()'([^']+)'/gm)].map(
    ([, name]) => name ?? '',
  );
  return specifiers.map((name) => (name.startsWith('.') ? normalize(join(dirname(path), name)) : name));
}

function roomsOpenTo(room: string): readonly string[] {
  if (doors.includes(room)) return [...foundations, ...stages, ...edges, ...doors];
  if (edges.includes(room)) return [...foundations, ...stages, room];
  if (foundations.includes(room)) return foundations;
  return [...foundations, ...stages.slice(0, stages.indexOf(room) + 1)];
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

/** Whether a file is a table of problems and notes. */
function isCatalogue(code: string): boolean {
  return /^export const \w+ = (?:problem|note)\(/m.test(code);
}

function hasRuntimeCode(code: string): boolean {
  return /^(export )?(async )?(function|const|let|class)\b/m.test(code);
}

/** The entry files are tested as the user meets them: built, in test/dist.test.ts. */
function testOf(path: string): string {
  if (path === 'src/cli.ts' || path === 'src/index.ts') return 'test/dist.test.ts';
  return path.replace('src/', 'test/').replace(/\.ts$/, '.test.ts');
}

function testFiles(): readonly string[] {
  return globSync('test/**/*.test.ts', { cwd: project });
}
