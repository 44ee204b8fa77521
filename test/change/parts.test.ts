import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPaths, newFiles, partsOf, placedEdits } from '../../src/change/parts.ts';
import { decide } from '../../src/change/plan.ts';
import { aDecision } from '../report/decisions.ts';
import { factsWith } from './facts.ts';
import { currentTables, outdatedTables, twoProducts } from './two-products.ts';

const one = decide(factsWith({}), '2026-11-22');
const two = decide(twoProducts(), '2026-11-22');

test('a decision about one product has one part, without a name', () => {
  assert.deepEqual(partsOf(one), [{ ...one, name: null }]);
  assert.deepEqual(
    partsOf(two).map(({ name }) => name),
    ['server', 'client'],
  );
});

test('a file that several products change is written once, with the edits of all', () => {
  assert.deepEqual(newFiles(two), [{ path: 'SECURITY.md', before: outdatedTables, after: currentTables }]);
  assert.deepEqual(newFiles(one), [{ path: 'SECURITY.md', before: one.before, after: one.document.after }]);
  assert.deepEqual(newFiles(aDecision({})), []);
});

test('documents are named once, changed or not', () => {
  assert.deepEqual(documentPaths(two), ['SECURITY.md']);
  assert.deepEqual(documentPaths(aDecision({})), ['SECURITY.md']);
  assert.deepEqual(
    documentPaths(
      aDecision({ document: { path: null, changed: false, edits: [], changes: [], mentions: [] } }),
    ),
    [],
  );
});

test('every edit has its file, from top to bottom', () => {
  const edits = placedEdits(two);
  assert.deepEqual([...new Set(edits.map(({ path }) => path))], ['SECURITY.md']);
  assert.deepEqual(
    edits.map(({ line }) => line),
    edits.map(({ line }) => line).toSorted((a, b) => a - b),
  );
  assert.equal(edits.length, two.document.edits.length);
});
