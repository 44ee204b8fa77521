import assert from 'node:assert/strict';
import { test } from 'node:test';
import { infer } from '../../src/infer/infer.ts';
import { candidateLine, candidatesPage } from '../../src/report/candidates.ts';
import { plain } from '../../src/report/paint.ts';
import { tagsOf } from '../change/facts.ts';
import { version } from '../infer/table.ts';

const table = version('2025-01-20', '1.1.x yes', '1.0.x no');
const { candidates } = infer({
  tags: tagsOf({ 'v1.0.0': '2024-01-10', 'v1.1.0': '2025-01-10', 'v1.2.0': '2025-06-10' }),
  versions: [table],
  document: { path: 'SECURITY.md', text: table.text },
  day: '2026-01-01',
});

test('a candidate is shown with its number, its reasons and its consequences', () => {
  const page = candidatesPage(candidates.slice(0, 1), { paint: plain, columns: null });
  assert.deepEqual(page.slice(0, 8), [
    '1  line: minor',
    '   support: newest 1',
    "   · matches the table as it was written; weak match: the table's history is too short to tell",
    '   · would change lines 6 and 7 today',
    '       + | 1.2.x | :white_check_mark: |',
    '       - | 1.1.x | :white_check_mark: |',
    '       + | 1.1.x | :x: |',
    '   · once 1.3.0 is out: 1.3',
  ]);
});

test('a candidate that gives less than half of the versions says so', () => {
  const [first] = candidates;
  assert.ok(first);
  const weak = { ...first, explains: 2, versions: 7, sure: 'low', contradictions: [] } as const;
  assert.equal(
    candidatesPage([weak], { paint: plain, columns: null })[2],
    '   · matches 2 of 7 versions of the table; weak match: the table mostly said something else',
  );
});

test('the page fits narrow terminals but for the rows of the document', () => {
  for (const columns of [40, 80]) {
    const lines = candidatesPage(candidates, { paint: plain, columns });
    const wide = lines.filter((line) => line.length > columns && !/^ {7}[-+]|^ {3,}[a-z"-]/.test(line));
    assert.deepEqual(wide, []);
  }
});

test('a candidate fits one line of a list', () => {
  const ruled = 'line: minor\nrules:\n  - when: last-of-major\n    support: major(2)\nsupport: newest 1\n';
  const [first] = candidates;
  assert.ok(first);
  assert.equal(
    candidateLine({ ...first, policy: ruled }),
    'line: minor, rules: (when: last-of-major, support: major(2)), support: newest 1',
  );
  const excepted =
    'line: minor\nsupport: newest 1\nlines:\n  "4.5": { supported: forever, because: "SECURITY.md lists it as supported" }\n';
  assert.equal(
    candidateLine({ ...first, policy: excepted }),
    'line: minor, support: newest 1, lines: (4.5 supported: forever)',
  );
});
