import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../../src/change/plan.ts';
import { documentWith, factsWith, policyOf, tagsOf } from './facts.ts';

const days = {
  'v1.0.0': '2023-02-01',
  'v2.0.0': '2024-01-01',
  'v3.0.0': '2025-01-01',
  'v4.0.0': '2026-01-01',
} as const;
const kept = ['| 4.x | ✅ |', '| 3.x | ✅ |', '| < 3.0 | ❌ |'];

function codes(
  rows: readonly string[],
  isGate: boolean,
  more = {},
  policy = 'line: major\nsupport: newest 2\n',
) {
  const facts = factsWith(
    { tags: tagsOf({ ...days, ...more }), policy: policyOf(policy), isGate },
    documentWith(...rows),
  );
  const { problems, notes } = decide(facts, '2026-02-01');
  return { problems: problems.map(({ code }) => code), notes: notes.map(({ code }) => code) };
}

for (const rows of [
  ['| 6.x | ✅ |', '| 5.x | ✅ |', ...kept],
  ['| 6.x | ✅ |', ...kept],
  ['| 5.x | ✅ |', ...kept],
  ['| 5.x (next) | ✅ |', ...kept],
  ['| v5 | Yes |', ...kept],
  ['| 4.x | ✅ |', '| 5.x | ✅ until 2028-01-01 |', '| 3.x | ✅ |', '| < 3.0 | ❌ |'],
  ['| 5.1.x | ✅ |', '| 5.0.x | ❌ |', ...kept],
  ['| 4.x | ✅ |', '| 3.x | ✅ |', '| < 3.0 | ❌ |', '| 9.x | ✅ |'],
] as const)
  test(`${rows[0]} above the newest 4.0.0 is named, and stops a gate`, () => {
    assert.ok(codes(rows, false).notes.includes('never-released'));
    assert.deepEqual(codes(rows, true).problems, ['never-released']);
  });

test('a row that promises nothing is named in a gate, too', () => {
  const { problems, notes } = codes(['| 7.x | ❌ |', ...kept], true);
  assert.deepEqual([problems, notes.includes('never-released')], [[], true]);
});

for (const [what, rows, more, policy] of [
  [
    'the very next line, once its first pre-release is there',
    ['| 5.x | ✅ |', ...kept],
    { 'v5.0.0-beta.1': '2026-01-15' },
    undefined,
  ],
  [
    'the very next line, where the policy plans it',
    ['| 5.x | ✅ |', ...kept],
    {},
    'line: major\nsupport: newest 2\nlines:\n  "5": { planned: 2026-03-01 }\n',
  ],
  [
    'a line that a pre-release announces',
    ['| 5.x | ✅ |', '| 6.x | ✅ |', ...kept],
    { 'v5.0.0-rc.1': '2026-01-15', 'v6.0.0-alpha.1': '2026-01-20' },
    undefined,
  ],
  ['a line that is announced in words', ['| 6.x | Coming soon |', ...kept], {}, undefined],
  [
    'a line that the policy plans',
    ['| 6.x | ✅ |', ...kept],
    {},
    'line: major\nsupport: newest 2\nlines:\n  "6": { planned: 2026-09-01 }\n',
  ],
  ['a table without such rows', kept, {}, undefined],
] as const)
  test(`${what} is no promise in the air`, () => {
    const { problems, notes } = codes(rows, true, more, policy);
    assert.ok(![...problems, ...notes].includes('never-released'), [...problems, ...notes].join());
  });
