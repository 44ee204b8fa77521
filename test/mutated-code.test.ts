import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { updateDocument } from '../src/document/update.ts';
import { bounds } from './document/cases/bounds.ts';
import { columns } from './document/cases/columns.ts';
import { concrete } from './document/cases/concrete.ts';
import { rows } from './document/cases/rows.ts';
import { worked } from './document/cases/worked.ts';
import { documentAround, type Example } from './document/example.ts';
import { tableOf, wantedOf } from './document/surveyed.ts';
import { policyOf } from './document/wanted-by.ts';

/**
 * Faults in the code itself: each is made in an engine of its own, and the tables below are kept by that. What
 * comes out is the right edit or none at all; a wrong one would have been verified by the fault that made it.
 */
type Fault = { readonly file: string; readonly from: string; readonly to: string };

const announced: Example = {
  title: 'a line that is announced stays',
  policy: 'line: major · support: newest 2',
  released: '1.0.0, 2.0.0, 3.0.0, 4.0.0',
  before: tableOf('5.x | Yes', '3.x | Yes', '2.x | Yes', '< 2 | No'),
  after: tableOf('5.x | Yes', '4.x | Yes', '3.x | Yes', '< 3 | No'),
};
const examples = [...worked, ...bounds, ...rows, ...columns, ...concrete, announced].map(asked);

/** What the writer decides by where a rule holds of every edit; what is usual in a table is no rule. */
const ofTheWriter: readonly Fault[] = [
  {
    file: 'plan/row-edit.ts',
    from: 'if (!isNamed && compareNumbers(numbers, newest.line.numbers) > 0) return false;',
    to: '',
  },
  {
    file: 'plan/row-edit.ts',
    from: 'return older === undefined || older.tier === null;',
    to: 'return true;',
  },
  {
    file: 'plan/github-example.ts',
    from: "return isUnreleased && names.map(({ label }) => label.digits).join(' ') === '5.1 5.0 4.0';",
    to: 'return isUnreleased;',
  },
  {
    file: 'plan/leaving.ts',
    from: 'return upperBound(bound) !== null && isBehind && isWithin(row, bound);',
    to: 'return upperBound(bound) !== null && isBehind;',
  },
  {
    file: 'plan/leaving.ts',
    from: 'return names.every(({ label }) => contains(bound, label.numbers));',
    to: 'return true;',
  },
  { file: 'plan/ranges.ts', from: 'if (mixed.length > 0) return [{ row, lines: mixed }];', to: '' },
  {
    file: 'plan/mixed.ts',
    from: 'return lines.length > 0 && lines.every((line) => line.tier === null && isWrong(line, table));',
    to: 'return lines.length > 0;',
  },
  {
    file: 'cells/day-cells.ts',
    from: 'return tier === null ? line.tier === null : !counts(line.tier, tier, tiers);',
    to: 'return false;',
  },
  {
    file: 'print/position.ts',
    from: 'isSpan(row) ? lowestOf(row) : highestOf(row)',
    to: 'lowestOf(row)',
  },
  {
    file: 'cells/day-cells.ts',
    from: 'if (line === null) return new Map();',
    to: "if (line === null) return new Map([[0, 'x']]);",
  },
  { file: 'read/prose-versions.ts', from: 'if (condition.test(sentence)) return false;', to: 'return true;' },
];

/** What an edit is verified by: a rule that is too strict refuses, one that is too lax lets pass what is right. */
const ofTheRules: readonly Fault[] = [
  { file: 'rules/states.ts', from: 'return wrong.length === 0', to: 'return wrong.length !== 0' },
  {
    file: 'rules/kept-rows.ts',
    from: 'if (newest === undefined || isOlder(newest)) return false;',
    to: '',
  },
  { file: 'rules/kept-lines.ts', from: 'length <= mostEndedRows', to: 'length >= mostEndedRows' },
  {
    file: 'rules/kept-rows.ts',
    from: '(row.index - bound.index) * side > 0',
    to: '(row.index - bound.index) * side < 0',
  },
  {
    file: 'read/ended.ts',
    from: "return upperBound(row) !== null && vocabulary.statusOf(row) === 'ended';",
    to: 'return true;',
  },
  { file: 'rules/edited.ts', from: 'rows.length !== 4', to: 'rows.length === 4' },
  { file: 'rules/order.ts', from: "order === 'newest first' ? 1 : -1", to: '1' },
  { file: 'rules/days.ts', from: "return kind === 'end' && !isSupported;", to: 'return false;' },
  {
    file: 'rules/cells.ts',
    from: 'return day !== null && day < told && told < wanted.day;',
    to: 'return false;',
  },
  { file: 'rules/around.ts', from: "return newest?.label ?? '';", to: "return 'us';" },
  {
    file: 'rules/bounds.ts',
    from: "return boundsOf(now).length < needed.length ? 'A catch-all was lost.' : null;",
    to: 'return null;',
  },
  {
    file: 'rules/kept-lines.ts',
    from: 'return isNamed || contains(row, version, true);',
    to: 'return true;',
  },
];

const project = dirname(import.meta.dirname);
const folder = mkdtempSync(join(tmpdir(), 'mutated-'));
symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
after(() => rmSync(folder, { recursive: true }));

for (const [index, fault] of [...ofTheWriter, ...ofTheRules].entries()) {
  test(`no wrong edit passes where ${fault.file} does not say "${fault.from}"`, async () => {
    const keep = await withFault(fault, join(folder, `${index}.js`));
    assert.deepEqual(
      shareOf(index).flatMap((example) => wrongEdit(example, keep)),
      [],
    );
  });
}

test('without a fault every edit is made', () => {
  const left = examples.filter((example) => editOf(example, updateDocument) !== example.right);
  assert.deepEqual(
    left.map(({ title }) => title),
    [],
  );
});

/** The suite asks each engine every eighth example, each of them another eighth; MUTATED=all asks it all. */
function shareOf(fault: number): readonly Asked[] {
  return process.env.MUTATED === 'all' ? examples : examples.filter((_, index) => (index + fault) % 8 === 0);
}

type Keep = typeof updateDocument;

/** The engine with one fault, in a file of its own. */
async function withFault({ file, from, to }: Fault, place: string): Promise<Keep> {
  const mended = new RegExp(`src[\\\\/]document[\\\\/]${file.replace('/', '[\\\\/]').replace('.', '\\.')}$`);
  await build({
    entryPoints: [join(project, 'src/document/update.ts')],
    outfile: place,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    plugins: [
      {
        name: 'fault',
        setup: ({ onLoad }) =>
          onLoad({ filter: mended }, ({ path }) => ({ contents: faulty(path), loader: 'ts' })),
      },
    ],
  });
  function faulty(path: string): string {
    const source = readFileSync(path, 'utf8');
    assert.equal(source.split(from).length, 2, `${file} says "${from}" once`);
    return source.replace(from, () => to);
  }
  const engine = (await import(pathToFileURL(place).href)) as { readonly updateDocument: Keep };
  return engine.updateDocument;
}

function wrongEdit(example: Asked, keep: Keep): readonly string[] {
  const edited = editOf(example, keep);
  const isRight = edited === example.right || edited === example.text;
  return isRight ? [] : [`${example.title}\n${edited}`];
}

function editOf({ text, wanted, rules }: Asked, keep: Keep): string {
  const { outcome } = keep({ path: 'SECURITY.md', text }, wanted, rules, 'fail');
  return outcome.after ?? text;
}

type Asked = ReturnType<typeof asked>;

/** What every engine is asked, worked out once. */
function asked({ title, before, after: right, policy, released }: Example) {
  return {
    title,
    text: documentAround(before),
    right: documentAround(right === 'unchanged' ? before : right),
    wanted: wantedOf(policy, released),
    rules: policyOf(policy.replaceAll(' · ', '\n')).document,
  };
}
