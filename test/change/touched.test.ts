import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint, touchedLines } from '../../src/change/touched.ts';
import type { Edit } from '../../src/document/outcome.ts';
import { aDecision, aSupport } from '../report/decisions.ts';

const lines = [
  aSupport('4', 'supported'),
  aSupport('3', 'supported'),
  aSupport('2', null),
  aSupport('1', null),
];
const edits: readonly Edit[] = [
  { line: 6, before: null, after: '| 4.x | yes |' },
  { line: 8, before: '| 2.x | yes |', after: null },
  { line: 9, before: '| < 2.0 | no |', after: '| < 3.0 | no |' },
];

test('lines are touched where a row names them, and bounds name other versions', () => {
  const named = touchedLines(changed(edits)).map(({ support, named }) => [support.line.name, named]);
  assert.deepEqual(named, [
    ['4', 'after'],
    ['2', 'before'],
  ]);
});

test('a line is not touched by a longer number that begins like it', () => {
  assert.deepEqual(touchedLines(changed([{ line: 1, before: '| 1.40 | 40.1 | 3.4 |', after: null }])), []);
});

test('every dot of a name is a dot', () => {
  const minor = aSupport('1.2', 'supported');
  const patches = [{ ...minor, line: { ...minor.line, name: '1.2.3' } }];
  const named = (after: string) =>
    touchedLines({ ...changed([{ line: 1, before: null, after }]), lines: patches }).length;
  assert.deepEqual(['| 1.2.3 |', '| 1.203 |', '| 102.3 |'].map(named), [1, 0, 0]);
});

test('a decision stays the same when the rows move or are set otherwise', () => {
  const elsewhere = edits.map((edit) => ({
    ...edit,
    line: edit.line + 20,
    after: edit.after?.replaceAll(' ', '  ') ?? null,
  }));
  assert.equal(fingerprint(changed(elsewhere)), fingerprint(changed(edits)));
});

test('another state of a line, another line, and another date are other decisions', () => {
  const first = fingerprint(changed(edits));
  const others = [
    { ...changed(edits), lines: [aSupport('4', 'security'), ...lines.slice(1)] },
    changed(edits.slice(1)),
    changed(
      edits.map((edit) => ({ ...edit, after: edit.after === null ? null : `${edit.after} 2027-01-01 |` })),
    ),
  ];
  for (const other of others) assert.notEqual(fingerprint(other), first);
});

test('rows that name no line are their own decision', () => {
  assert.equal(
    fingerprint(changed([{ line: 1, before: '| old | yes |', after: '| old |  no |' }])),
    'old no',
  );
});

test('no change is no decision', () => {
  assert.equal(
    fingerprint({ lines, document: { path: 'S.md', changed: false, edits: [], mentions: [] } }),
    null,
  );
});

function changed(some: readonly Edit[]) {
  return { lines, document: { path: 'SECURITY.md', changed: true, edits: some, mentions: [], after: 'x' } };
}

test('of several products each has its own lines and rows', () => {
  const server = { ...aDecision({}), ...changed(edits), name: 'server' };
  const client = { ...aDecision({}), name: 'client' };
  const text = fingerprint({ ...changed([]), products: [server, client] });
  assert.equal(text, `server:\n${fingerprint(changed(edits))}`);
  assert.equal(fingerprint({ ...changed([]), products: [client] }), null);
});
