import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decide } from '../../src/change/plan.ts';
import type { Day } from '../../src/day.ts';
import { documentWith, factsWith, policyOf, tagsOf } from './facts.ts';

const day = '2026-11-22';
const newest2 = 'line: major\nsupport: newest 2\n';

type Case = {
  readonly rows: readonly string[];
  readonly tags: readonly string[];
  readonly policy?: string;
  readonly isTrial?: boolean;
};

/** What a clone with these tags, a month between each, lacks for a verdict. */
function lacking({ rows, tags, policy = newest2, isTrial = false }: Case): readonly string[] {
  const days = tags.map(
    (name, index) => [name, `2025-${String(index + 1).padStart(2, '0')}-10` as Day] as const,
  );
  const facts = factsWith(
    { tags: tagsOf(Object.fromEntries(days)), cloneTags: tags, policy: policyOf(policy), isTrial },
    documentWith(...rows),
  );
  const { problems, notes } = decide(facts, day);
  const said = [
    ...problems.map((one) => ({ ...one, text: one.why })),
    ...notes.map((one) => ({ ...one, text: one.what })),
  ];
  return said
    .filter(({ code }) => code === 'tags-missing')
    .map(({ text }) => /names (.*), but/.exec(text)?.[1] ?? '');
}

describe('a verdict is given only where the tags are there', () => {
  const alarms: Readonly<Record<string, readonly [Case, string]>> = {
    'the middle line of the table has no tag, and would be supported': [
      { rows: ['| 3.x | ✅ |', '| 2.x | ✅ |', '| < 2.0 | ❌ |'], tags: ['v2.0.0', 'v4.0.0'] },
      '3.x',
    ],
    'it would end another line': [
      { rows: ['| 3.x | ❌ |', '| 2.x | ✅ |'], tags: ['v1.0.0', 'v2.0.0', 'v4.0.0'] },
      '3.x',
    ],
    'the oldest line has no tag, and would be supported': [
      { rows: ['| 2.x | ✅ |', '| 1.x | ✅ |'], tags: ['v2.0.0'] },
      '1.x',
    ],
    'there is no tag at all, and the table names releases': [
      { rows: ['| 2.x | ✅ |', '| 1.x | ❌ |'], tags: [] },
      '2.x, 1.x',
    ],
    'there is no tag at all, and the table names a bound': [
      { rows: ['| >= 2.0 | ✅ |', '| < 2.0 | ❌ |'], tags: [] },
      '>= 2.0, < 2.0',
    ],
    'there is no tag at all, and the policy names one': [
      {
        rows: ['| Latest | ✅ |'],
        tags: [],
        policy: `${newest2}lines:\n  2:\n    supported: 2027-01-01\n    because: promised\n`,
      },
      '2',
    ],
  };
  for (const [title, [found, names]] of Object.entries(alarms)) {
    test(title, () => {
      assert.deepEqual(lacking(found), [names]);
      assert.deepEqual(lacking({ ...found, isTrial: true }), [names], 'a trial says it in a note');
    });
  }

  test('a problem stops the edit, and a note does not', () => {
    const rows = ['| 3.x | ✅ |', '| 2.x | ✅ |', '| < 2.0 | ❌ |'];
    const cloneTags = ['v2.0.0', 'v4.0.0'];
    const tags = tagsOf({ 'v2.0.0': '2025-01-10', 'v4.0.0': '2025-02-10' });
    const facts = factsWith({ tags, cloneTags, policy: policyOf(newest2) }, documentWith(...rows));
    assert.equal(decide(facts, day).plan, 'blocked');
    assert.equal(decide({ ...facts, isTrial: true }, day).plan, 'open');
    const { cloneTags: _, ...onGitHub } = facts;
    assert.equal(decide(onGitHub, day).plan, 'open', 'GitHub has all tags');
  });
});

describe('nothing is lacking', () => {
  const quiet: Readonly<Record<string, Case>> = {
    'where every line has a tag': { rows: ['| 2.x | ✅ |', '| 1.x | ❌ |'], tags: ['v1.0.0', 'v2.0.0'] },
    'of a line that is announced': { rows: ['| 3.x | Coming soon |', '| 2.x | ✅ |'], tags: ['v2.0.0'] },
    'of a line that was written down before its tag': {
      rows: ['| 3.x | ✅ |', '| 2.x | ✅ |'],
      tags: ['v2.0.0'],
    },
    'of old lines that are over either way': {
      rows: ['| 4.x | ✅ |', '| 2.x | ❌ |', '| 1.x | ❌ |'],
      tags: ['v3.0.0', 'v4.0.0'],
    },
    'of a stale row that the policy would end either way': {
      rows: ['| 1.x | ✅ |', '| < 1.0 | ❌ |'],
      tags: ['v3.0.0', 'v4.0.0'],
    },
    'of lines whose releases the policy ignores': {
      rows: ['| 4.x | ✅ |', '| 3.x | ❌ |'],
      tags: ['v2.0.0', 'v3.0.0', 'v4.0.0'],
      policy: `${newest2}ignore: ["3.x"]\n`,
    },
    'of lines that the policy ignores and that never had a tag': {
      rows: ['| 4.x | ✅ |', '| 3.x | ❌ |'],
      tags: ['v2.0.0', 'v4.0.0'],
      policy: `${newest2}ignore: ["3.x"]\n`,
    },
    'where tags were renamed': {
      rows: ['| 4.x | ✅ |', '| 3.x | ✅ |'],
      tags: ['release_3_1', 'v4.0.0', 'v5.0.0'],
    },
    'where another family has the line': {
      rows: ['| 4.x | ✅ |', '| 3.x | ✅ |'],
      tags: ['core-v3.0.0', 'server-v2.0.0', 'server-v4.0.0'],
      policy: `${newest2}tag: server-v{version}\n`,
    },
    'of a line that had pre-releases alone': {
      rows: ['| 4.x | ✅ |', '| 3.x | ✅ |'],
      tags: ['v2.0.0', 'v3.0.0-rc.1', 'v4.0.0'],
    },
    'where nothing was released and nothing is named': {
      rows: ['| Latest | ✅ |', '| Older | ❌ |'],
      tags: [],
    },
    'where nothing was released and what will be is announced': { rows: ['| 1.x | Planned |'], tags: [] },
    'of a bound below every tag': { rows: ['| 4.x | ✅ |', '| < 4.0 | ❌ |'], tags: ['v4.0.0'] },
  };
  for (const [title, found] of Object.entries(quiet)) {
    test(title, () => {
      assert.deepEqual(lacking(found), []);
    });
  }

  test('of lines that were released after the day', () => {
    const cloneTags = ['v1.0.0', 'v2.0.0', 'v3.0.0'];
    const tags = tagsOf({ 'v1.0.0': '2024-01-10', 'v2.0.0': '2027-01-10', 'v3.0.0': '2025-01-10' });
    const rows = ['| 3.x | ✅ |', '| 2.x | ✅ |'];
    const facts = factsWith({ tags, cloneTags, policy: policyOf(newest2) }, documentWith(...rows));
    assert.deepEqual(
      decide(facts, day)
        .problems.map(({ code }) => code)
        .filter((code) => code === 'tags-missing'),
      [],
    );
  });
});
