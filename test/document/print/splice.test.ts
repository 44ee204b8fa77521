import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyChanges, type Spliced, splice } from '../../../src/document/print/splice.ts';
import { readRows } from '../../../src/document/read/rows.ts';
import { candidateOf, wantedOf } from '../surveyed.ts';

type SplicedRow = {
  readonly of: number;
  readonly isNew?: boolean;
  readonly cells?: Readonly<Record<number, string>>;
};

/** Splices rows, named by the index of the old one they are, or are like. */
function spliced(text: string, of: readonly SplicedRow[]): Spliced & { readonly after: string } {
  const candidate = candidateOf(text);
  const rows = readRows(candidate, wantedOf('line: major · support: newest 1', '1.0.0'));
  const drafted = of.map(({ of, isNew = false, cells = {} }) => ({
    row: rows[of] ?? null,
    isNew,
    cells: new Map(Object.entries(cells).map(([column, raw]) => [Number(column), raw])),
  }));
  const result = splice(text, candidate.table, drafted);
  return { ...result, after: applyChanges(text, [result.change]) };
}

const aligned = `# Versions

| Version | Supported |
| ------- | --------- |
| 2.x     | Yes       |
| 1.x     | No        |

End.
`;

test('rows that do not change keep their bytes', () => {
  const { after, edits } = spliced(aligned, [{ of: 0 }, { of: 1 }]);
  assert.deepEqual([after, edits], [aligned, []]);
});

test('a changed cell is padded, and everything else in its line stays', () => {
  const { after, edits } = spliced(aligned, [{ of: 0, cells: { 1: 'Security only' } }, { of: 1 }]);
  assert.equal(after.includes('| 2.x     | Security only |\n| 1.x     | No            |\n\nEnd.'), true);
  assert.deepEqual(
    edits.map(({ line }) => line),
    [3, 4, 5, 6],
  );
});

test('a removed row is an edit without an after', () => {
  const { after, edits } = spliced(aligned, [{ of: 0 }]);
  assert.equal(after, aligned.replace('| 1.x     | No        |\n', ''));
  assert.deepEqual(edits, [{ line: 6, before: '| 1.x     | No        |', after: null }]);
});

test('a new row names the line it follows', () => {
  const { after, edits } = spliced(aligned, [
    { of: 0, isNew: true, cells: { 0: '3.x', 1: 'Yes' } },
    { of: 0 },
    { of: 1 },
  ]);
  assert.equal(after.includes('| ------- | --------- |\n| 3.x     | Yes       |\n| 2.x'), true);
  assert.deepEqual(edits, [{ line: 4, before: null, after: '| 3.x     | Yes       |' }]);
});

test('a row that comes where one went is one edit', () => {
  const { edits } = spliced(aligned, [{ of: 0, isNew: true, cells: { 0: '3.x', 1: 'Yes' } }, { of: 1 }]);
  assert.deepEqual(edits, [{ line: 5, before: '| 2.x     | Yes       |', after: '| 3.x     | Yes       |' }]);
});

test('CRLF, and a document that ends with the table', () => {
  const text = aligned.slice(0, aligned.indexOf('\n\nEnd')).replaceAll('\n', '\r\n');
  const { after } = spliced(text, [
    { of: 0 },
    { of: 1 },
    { of: 1, isNew: true, cells: { 0: '0.x', 1: 'No' } },
  ]);
  assert.equal(after, `${text}\r\n| 0.x     | No        |`);
});

test('a first row is laid out like the delimiter', () => {
  const { after } = spliced('|Version|Supported|\n|--|--|\n', [
    { of: 0, isNew: true, cells: { 0: '1.x', 1: 'Yes' } },
  ]);
  assert.equal(after, '|Version|Supported|\n|--|--|\n|1.x|Yes|\n');
});

test('changes are applied at their places, in any order', () => {
  const changes = [
    { start: 4, end: 5, with: 'E' },
    { start: 0, end: 1, with: '' },
    { start: 2, end: 2, with: '--' },
  ];
  assert.equal(applyChanges('abcdef', changes), 'b--cdEf');
});

test('a cell behind the end of a row is written with what stands between, an escaped pipe being no end', () => {
  const text = '| Version | Supported | Notes | End |\n|-|-|-|-|\n| 2.x | a \\|\n| 1.x | No |\n';
  const cells = { 3: '2027-01-31' };
  const { after } = spliced(text, [
    { of: 0, cells },
    { of: 1, cells },
  ]);
  assert.deepEqual(after.split('\n').slice(2, 4), [
    '| 2.x | a \\| |  | 2027-01-31 |',
    '| 1.x | No |  | 2027-01-31 |',
  ]);
});
