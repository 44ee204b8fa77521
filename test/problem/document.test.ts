import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ambiguousTable,
  coarseRow,
  contradiction,
  finerRows,
  foreignOwner,
  namedTableMissing,
  noVersionTable,
  symbolicRows,
  tornRange,
  unknownText,
  unreadState,
  unreadVersion,
  unreleasedRows,
  unverifiedEdit,
  unwritableCell,
} from '../../src/problem/document.ts';
import type { Problem } from '../../src/problem/problem.ts';

const path = 'SECURITY.md';
const source = '| 1.x | Yes |';

/** Every problem of the table, with the words it must quote and those it must offer. */
const problems: readonly (readonly [Problem, readonly string[], readonly string[]])[] = [
  [
    noVersionTable(path, '## Supported Versions\n\n| 1.x | Yes |'),
    [path, 'column of versions'],
    ['insert', source],
  ],
  [
    ambiguousTable(path, [
      { line: 5, title: 'Server' },
      { line: 11, title: 'Client' },
    ]),
    [path, '2', 'line 5', 'Server', 'line 11', 'Client'],
    ['table: "Server"'],
  ],
  [
    namedTableMissing(path, 'Servers', [{ line: 5, title: 'Server' }]),
    ['"Servers"', '"Server"', 'line 5'],
    ['"table"'],
  ],
  [namedTableMissing(path, 'Servers', []), ['no version table'], ['"table"']],
  [foreignOwner(path, 3, '<!-- generated -->'), [path, '<!-- generated -->'], ['adopt: true']],
  [unreadState(path, 7, '??', source), [path, '"??"'], ['states:']],
  [unknownText(path, 7, 'security'), [path, '"security"'], ['security: "…"']],
  [unknownText(path, 7, null), [path, '"ended"'], ['ended: "…"']],
  [unreadVersion(path, 7, 'some package', source), [path, '"some package"'], ['3.x']],
  [
    coarseRow(path, 7, '1.x', 'Supported: 1.1. Ended: 1.0.', source),
    [path, '"1.x"', 'Supported: 1.1'],
    ['line: major'],
  ],
  [finerRows(path, 7, '1.1', ['1.1.3', '1.1.2'], source), [path, '"1.1.3"', '"1.1.2"'], ['"line"']],
  [contradiction(path, 9, '1.x', 8, source), [path, '"1.x"', 'line 8'], ['Remove']],
  [unreleasedRows(path, 7, ['5.x', '4.x', '3.x'], source), [path, '3', '"5.x"', '"3.x"'], ['"tag"']],
  [symbolicRows(path, 7, 'Latest', ['1.0'], source), [path, '"Latest"', '1.0'], ['row for each']],
  [tornRange(path, 7, '>= 1.0', ['1.1'], source), [path, '">= 1.0"', '1.1'], ['Split']],
  [unwritableCell(path, 7, '1.0', source), [path, '"1.0"'], ['without escapes']],
  [
    unverifiedEdit(path, 'The order of the rows was lost.'),
    [path, 'order of the rows'],
    ['Nothing was written'],
  ],
];

for (const [problem, found, offered] of problems) {
  test(`${problem.code} quotes what was found and offers a remedy: ${problem.what}`, () => {
    const told = `${problem.what} ${problem.why}`;
    assert.deepEqual(
      found.filter((words) => !told.includes(words)),
      [],
    );
    assert.deepEqual(
      offered.filter((words) => !problem.fix.includes(words)),
      [],
    );
    assert.equal(problem.where?.path, path);
  });
}

test('a problem of a row points to its line and quotes it', () => {
  for (const [{ code, where }] of problems.filter(([{ where }]) => where?.source !== undefined)) {
    assert.deepEqual([where?.source, typeof where?.line], [source, 'number'], code);
  }
});

test('what happened is one sentence', () => {
  for (const [{ what, why, code }] of problems) {
    assert.match(what, /^[^\n]+\.$/, code);
    assert.match(why, /[.>]$/, code);
  }
});
