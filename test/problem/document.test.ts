import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ambiguousTable,
  foreignOwner,
  namedTableMissing,
  noVersionTable,
  sectionExists,
  severalProducts,
  tableOutOfReach,
  unverifiedEdit,
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
  [tableOutOfReach(path, 7, 'quote'), [path, 'line 7', 'it is inside a quote'], ['outside of quotes']],
  [sectionExists(path, 'Supported Versions', 5), [path, '"Supported Versions"'], ['table into that section']],
  [severalProducts(path, 7, ['Server', 'Client']), [path, '"Server"', '"Client"'], ['table: "…"']],
  [foreignOwner(path, 3, '<!-- generated -->'), [path, '<!-- generated -->'], ['adopt: true']],
  [
    unverifiedEdit(path, 'The order of the rows was lost.'),
    [path, 'order of the rows'],
    ['edit the table by hand'],
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

test('what happened is one sentence', () => {
  for (const [{ what, why, code }] of problems) {
    assert.match(what, /^[^\n]+\.$/, code);
    assert.match(why, /[.>]$/, code);
  }
});

test('tables that were passed over are named, at most five of them', () => {
  const passed = [1, 2, 3, 4, 5, 6].map((line) => ({ line, reason: 'no states' as const }));
  const { why } = noVersionTable('SECURITY.md', '', passed);
  assert.match(
    why,
    /Skipped: line 1 \(no column of states\), .*line 5 \(no column of states\) and 1 more\.$/u,
  );
});

test('five tables that were passed over are all of them', () => {
  const passed = [1, 2, 3, 4, 5].map((line) => ({ line, reason: 'no states' as const }));
  assert.match(noVersionTable('SECURITY.md', '', passed).why, /line 5 \(no column of states\)\.$/u);
});

test('a section in prose gets the table to paste under its heading, and no remedy that would be refused', () => {
  const { fix } = noVersionTable(
    'SECURITY.md',
    '## Supported Versions\n\n| 1.x | Yes |',
    [],
    'Supported Versions',
  );
  assert.equal(fix, 'Put this table under the heading "Supported Versions":\n\n| 1.x | Yes |');
});
