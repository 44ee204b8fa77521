import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../src/problem/problem.ts';
import {
  ambiguousDates,
  coarseRow,
  contradiction,
  finerRows,
  repeatedLine,
  severalStates,
  symbolicRows,
  templateRow,
  tornRange,
  unknownText,
  unreadState,
  unreadVersion,
  unreleasedRows,
  unwritableCell,
} from '../../src/problem/row.ts';

const path = 'SECURITY.md';
const source = '| 1.x | Yes |';

/** Every problem of a row, with the words it must quote and those it must offer. */
const problems: readonly (readonly [Problem, readonly string[], readonly string[]])[] = [
  [unreadState(path, 7, '??', source), [path, '"??"'], ['states:']],
  [unknownText(path, 7, 'security'), [path, '"security"'], ['security: "…"']],
  [
    ambiguousDates(path, 7, 'End', '03/04/2026', ['2026-04-03', '2026-03-04'], source),
    [path, '"End"', '"03/04/2026"', '2026-04-03', '2026-03-04'],
    ['name of the month'],
  ],
  [unknownText(path, 7, 'security', 'Bugs'), ['The column "Bugs"', path, '"security"'], ['security: "…"']],
  [unknownText(path, 7, null), [path, '"ended"'], ['ended: "…"']],
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
  [repeatedLine(path, 9, '1.x', 8, source), [path, '"1.x"', 'line 8', 'packages'], ['one row']],
  [unreadVersion(path, 7, '3.x!', source), [path, '"3.x!"'], ['3.x']],
  [severalStates(path, 7, ['Bugs', 'Security']), [path, '"Bugs"', '"Security"'], ['one column']],
  [templateRow(path, 7, '4.NN.z', source), [path, '"4.NN.z"', 'placeholder'], ['versions out']],
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

test('a problem of a row points to its line and quotes it', () => {
  for (const [{ code, where }] of problems.filter(([{ where }]) => where?.source !== undefined)) {
    assert.deepEqual([where?.source, typeof where?.line], [source, 'number'], code);
  }
});
