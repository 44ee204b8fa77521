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
    '   · matches the table as it was written; the history of the table is too short to be sure',
    '   · would change lines 6 and 7 of the file today',
    '       + | 1.2.x | :white_check_mark: |',
    '       - | 1.1.x | :white_check_mark: |',
    '       + | 1.1.x | :x: |',
    '   · once 1.3.0 is out, supports 1.3',
  ]);
});

test('what keeps a candidate from being surer is said', () => {
  const [first] = candidates;
  assert.ok(first);
  const said = (doubt: (typeof first)['doubt']) =>
    candidatesPage([{ ...first, explains: 2, versions: 7, doubt, contradictions: [] }], {
      paint: plain,
      columns: null,
    })[2]?.replace('   · matches 2 of 7 revisions of the table; ', '');
  assert.equal(said('most'), 'weak match: the table often said something else');
  assert.equal(said('newest'), 'weak match: the table says something else now');
  assert.equal(said('rivals'), 'other policies fit nearly as well');
  assert.equal(said('some'), 'no policy fits every revision');
  assert.equal(said('frozen'), 'it only fits the release lines of today');
  assert.equal(said('refused'), 'weak match: it would be refused');
  assert.equal(said(null), 'no other policy fits as well');
});

test('the page fits narrow terminals but for the rows of the document', () => {
  for (const columns of [40, 80]) {
    const lines = candidatesPage(candidates, { paint: plain, columns });
    const wide = lines.filter((line) => line.length > columns && !/^ {7}[-+]|^ {3,}[a-z"-]/.test(line));
    assert.deepEqual(wide, []);
  }
});

test('one row too many is one more row', () => {
  const [first] = candidates;
  assert.ok(first?.trials);
  const edits = Array.from({ length: 7 }, (_, line) => ({ line, before: null, after: `| ${line} |` }));
  const trials = { ...first.trials, today: { ...first.trials.today, edits } };
  const page = candidatesPage([{ ...first, trials }], { paint: plain, columns: null });
  assert.ok(page.some((line) => line === '       and 1 more row'));
});

test('a candidate fits one line of a list', () => {
  const ruled = 'line: minor\nrules:\n  - when: last-of-major\n    support: major(2)\nsupport: newest 1\n';
  const [first] = candidates;
  assert.ok(first);
  assert.equal(
    candidateLine({ ...first, policy: ruled }),
    'line: minor, rules: [{ when: last-of-major, support: major(2) }], support: newest 1',
  );
  const excepted =
    'line: minor\nsupport: newest 1\nlines:\n  "4.5": { supported: forever, because: "SECURITY.md lists it as supported" }\n';
  assert.equal(
    candidateLine({ ...first, policy: excepted }),
    'line: minor, support: newest 1, lines: { "4.5": { supported: forever } }',
  );
});
