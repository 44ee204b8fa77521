import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelsOf, readNotation } from '../../../src/document/read/notation.ts';
import { surveyed, tableOf } from '../surveyed.ts';

test('a label is the policy’s own line, finer, coarser, or nothing that was released', () => {
  const { rows } = surveyed(
    tableOf('2.1.x | Yes', '2.0.3 | Yes', '1.x | No', '3.0 | No', '2.0.x, 1.0.x | No'),
    'line: minor · support: newest 1',
    '1.0.0, 2.0.3, 2.1.0',
  );
  assert.deepEqual(
    rows.map(({ names }) => names.map(({ fit, line }) => `${fit} ${line?.line.name ?? '-'}`)),
    [['own 2.1'], ['finer 2.0'], ['coarse -'], ['unreleased -'], ['own 2.0', 'own 1.0']],
  );
});

test('the latest release of a line names it, of a coarser version it means the newest line', () => {
  const kinds = (line: string) =>
    surveyed(
      tableOf('Latest 3.x | Yes', 'Latest release in 2.x | Yes', 'Latest | Yes'),
      `line: ${line} · support: newest 1`,
      '1.0.0, 2.0.0, 2.1.0',
    ).rows.map(({ notation, names }) => `${notation.kind} ${names[0]?.fit ?? '-'}`);
  assert.deepEqual(kinds('major'), ['lines unreleased', 'lines own', 'newest -']);
  assert.deepEqual(kinds('minor'), ['newest -', 'newest -', 'newest -']);
  const both = surveyed(
    tableOf('Latest 2.x | Yes', '2.x | No'),
    'line: major · support: newest 1',
    '1.0.0, 2.0.0',
  );
  assert.deepEqual(
    both.rows.map(({ notation }) => notation.kind),
    ['newest', 'lines'],
  );
});

test('rows keep their order, their state and its Markdown', () => {
  const { rows } = surveyed(
    tableOf('2.x | **Yes**', '1.x | &#10006;'),
    'line: major · support: newest 1',
    '1.0.0',
  );
  assert.deepEqual(
    rows.map(({ index, state, stateRaw }) => [index, state.kind, stateRaw]),
    [
      [0, 'full', '**Yes**'],
      [1, 'ended', '&#10006;'],
    ],
  );
});

test('slashed days are read by their column', () => {
  const { rows } = surveyed(
    tableOf('2.x | 01/02/2030', '1.x | 31/12/2025'),
    'line: major · support: newest 1',
    '1.0.0',
  );
  assert.deepEqual(
    rows.map(({ state }) => state),
    [
      { kind: 'date', day: '2030-02-01', signed: false },
      { kind: 'date', day: '2025-12-31', signed: false },
    ],
  );
});

test('a row with a pipe that renderers read differently is not read', () => {
  const { rows } = surveyed(
    tableOf('1.x \\\\| | Yes', '2.x | Yes', '3.x | Yes'),
    'line: major · support: newest 1',
    '1.0.0',
  );
  assert.equal(rows[0]?.notation.kind, 'unread');
});

test('only rows that name lines have labels', () => {
  const digits = ['2.x, 1.x', '1.0.0-rc.1', '< 2', 'Latest', '-'].map((cell) =>
    labelsOf(readNotation(cell)).map((label) => label.digits),
  );
  assert.deepEqual(digits, [['2', '1'], ['1.0.0'], [], [], []]);
});
