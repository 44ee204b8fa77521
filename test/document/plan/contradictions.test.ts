import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decide } from '../../../src/change/plan.ts';
import { documentWith, factsWith, policyOf, tagsOf } from '../../change/facts.ts';

describe('bounds and ranges that contradict one another', () => {
  const tags = tagsOf({
    'v1.0.0': '2023-02-01',
    'v2.0.0': '2024-01-01',
    'v3.0.0': '2025-01-01',
    'v3.2.0': '2025-03-01',
    'v4.0.0': '2026-01-01',
  });
  const decided = (...rows: readonly string[]) =>
    decide(
      factsWith({ tags, policy: policyOf('line: major\nsupport: newest 2\n') }, documentWith(...rows)),
      '2026-02-01',
    );

  for (const rows of [
    ['| >= 3.0 | ✅ |', '| < 4.0 | ❌ |'],
    ['| < 4.0 | ❌ |', '| >= 3.0 | ✅ |'],
    ['| 4.x | ✅ |', '| >= 3.0 | ✅ |', '| <= 3.0 | ❌ |'],
    ['| 4.x | ✅ |', '| >= 3.0 | ✅ |', '| < 3.5 | ❌ |'],
    ['| >= 3.0 | ✅ |', '| 1.0 - 3.1 | ❌ |'],
    ['| > 2.0 | ✅ |', '| <= 3 | ❌ |'],
  ] as const)
    test(`${rows.join(' ')} says two things of one release`, () => {
      const { problems, plan } = decided(...rows);
      assert.deepEqual([problems.map(({ code }) => code), plan], [['contradiction'], 'blocked']);
    });

  for (const rows of [
    ['| >= 3.0 | ✅ |', '| < 3.0 | ❌ |'],
    ['| >= 3.0 | ✅ |', '| <= 2 | ❌ |'],
    ['| > 2.0 | ✅ |', '| <= 2 | ❌ |'],
    ['| 4.x | ✅ |', '| 3.x | ✅ |', '| >= 2.0 | ❌ |', '| < 4 | ❌ |'],
    ['| >= 3.0 | ✅ |', '| >= 1.0 | ❌ |'],
    ['| >= 3.0 | ✅ |', '| Older | ❌ |'],
    ['| 3.0 - 4.0 | ✅ |', '| < 5 | ❌ |'],
  ] as const)
    test(`${rows.join(' ')} is no contradiction`, () => {
      assert.ok(!decided(...rows).problems.some(({ code }) => code === 'contradiction'));
    });
});
