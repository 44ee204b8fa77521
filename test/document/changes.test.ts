import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../../src/change/plan.ts';
import { titleFor } from '../../src/change/title.ts';
import { fingerprint } from '../../src/change/touched.ts';
import type { Day } from '../../src/day.ts';
import { factsWith, policyOf, tagsOf } from '../change/facts.ts';
import { keepBy } from './example.ts';
import { documentOf } from './wanted-by.ts';

const supported = { state: 'supported', named: true } as const;
const ended = { state: 'ended', named: true } as const;

test('a line that comes, one that ends and one that goes into a bound are changes, the others are none', () => {
  const before = documentOf('| 3.x | ✅ |', '| 2.x | ✅ |', '| 1.x | ❌ |', '| 0.x | ❌ |');
  const { changes } = keepBy(
    before,
    'line: major · support: newest 2',
    '0.1.0, 1.0.0, 2.0.0, 3.0.0, 4.0.0',
  ).outcome;
  assert.deepEqual(changes, [
    { line: '4', was: null, now: { ...supported, row: '4.x', at: 7 }, restated: true, days: [] },
    {
      line: '2',
      was: { ...supported, row: '2.x', at: 8 },
      now: { ...ended, row: '2.x', at: 9 },
      restated: true,
      days: [],
    },
  ]);
});

test('a line whose row a bound takes is a change of its row alone', () => {
  const before = documentOf('| 3.x | ✅ |', '| 2.x | ❌ |', '| 1.x | ❌ |', '| < 1.0 | ❌ |');
  const outcome = keepBy(
    before,
    'line: major · support: newest 1 · ended: fold',
    '0.1.0, 1.0.0, 2.0.0, 3.0.0, 4.0.0',
  ).outcome;
  const told = outcome.changes.map(({ line, was, now }) => [line, was?.state, now?.state, now?.row]);
  assert.deepEqual(told, [
    ['4', undefined, 'supported', '4.x'],
    ['3', 'supported', 'ended', '< 4.0'],
    ['2', 'ended', 'ended', '< 4.0'],
    ['1', 'ended', 'ended', '< 4.0'],
  ]);
});

test('a new section is a change of the lines it supports', () => {
  const facts = factsWith({ onMissingTable: 'insert' }, '# Security\n\nWrite to us.\n');
  const { changes } = decide(facts, '2026-11-22').document;
  assert.deepEqual(
    changes.map(({ line, was }) => [line, was]),
    [['2', null]],
  );
});

test('the month and the day of a date are no lines', () => {
  const text = [
    '# Security',
    '',
    '## Supported Versions',
    '',
    '| Version | Supported | End of life |',
    '| - | - | - |',
    '| 22.x | Yes | 2027-04-24 |',
    '| 12.x | No | 2022-04-23 |',
    '',
  ].join('\n');
  const tags = tagsOf({ 'v12.0.0': '2019-04-23', 'v22.0.0': '2024-04-24', 'v24.0.0': '2024-12-20' });
  const policy = policyOf('line: major\nsupport: release + 3y\n');
  const decision = decide(factsWith({ tags, policy }, text), '2025-01-10');
  assert.equal(decision.document.edits[0]?.after, '| 24.x | Yes | 2027-12-20 |');
  assert.equal(titleFor(decision), 'docs(security): support 24.x');
  assert.equal(fingerprint(decision), '24 supported 24.x 2027-12-20');
});

const forms = [
  '2026-03-31',
  '2026/03/31',
  '2026.03.31',
  '31.03.2026',
  'March 31, 2026',
  'Mar 31, 2026',
  '31 March 2026',
  '31 Mar 2026',
  'March 2026',
  '2026-03',
  'Q1 2026',
  '2026 Q1',
  '2026-Q1',
  '31/03/2026',
  '03/31/2026',
];

for (const form of forms) {
  test(`two decisions that differ only in a day written like ${form} are two`, () => {
    const decisionOn = (released: Day) => {
      const text = [
        '# Security\n\n## Supported Versions\n',
        '| Version | Supported | End of life |',
        '| - | - | - |',
        `| 1.x | Yes | ${form} |`,
        '',
      ].join('\n');
      const tags = tagsOf({ 'v1.0.0': '2024-04-01', 'v2.0.0': released });
      const policy = policyOf('line: major\nsupport: release + 2y\n');
      return decide(factsWith({ tags, policy }, text), '2026-01-10');
    };
    const [early, late] = [decisionOn('2025-01-02'), decisionOn('2025-10-31')];
    assert.deepEqual([early.plan, late.plan], ['open', 'open'], JSON.stringify(early.problems));
    assert.notEqual(fingerprint(early), fingerprint(late));
  });
}

test('rows that ended before and go are named, with the row that covers them now', () => {
  const before = documentOf('| 3.x | ✅ |', '| 2.x | ❌ |', '| 1.x | ❌ |', '| < 1.0 | ❌ |');
  const released = '0.1.0, 1.0.0, 2.0.0, 3.0.0, 4.0.0';
  const folded = keepBy(before, 'line: major · support: newest 1 · ended: fold', released).notes;
  const [note] = folded.filter(({ code }) => code === 'rows-folded');
  assert.equal(
    note?.what,
    'The rows "2.x", "1.x" ended earlier and are folded into "< 4.0". "ended: keep" in the policy keeps them.',
  );
  const kept = keepBy(before, 'line: major · support: newest 1 · ended: keep', released).notes;
  assert.ok(kept.every(({ code }) => code !== 'rows-folded'));
});

test('a bound that goes into another one is named, and one that moves is not', () => {
  const released = '1.0.0, 2.0.0, 2.1.0, 3.0.0, 3.1.0, 4.0.0';
  const policy = 'line: { ">=4": major, else: minor } · support: newest 1 · ended: fold';
  const foldedIn = (...rows: readonly string[]) =>
    keepBy(documentOf(...rows), policy, released)
      .notes.filter(({ code }) => code === 'rows-folded')
      .map(({ what }) => what.split('. ')[0]);
  assert.deepEqual(foldedIn('4.x | ✅', '<= 3.1 | ❌', '2.1.x | ✅', '<= 2.0 | ❌'), [
    'The row "<= 2.0" ended earlier and is folded into "<= 3.1"',
  ]);
  assert.deepEqual(foldedIn('3.1.x | ✅', '< 3.1 | ❌'), []);
});
