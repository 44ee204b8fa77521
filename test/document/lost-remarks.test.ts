import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepBy } from './example.ts';

/** What is said of remarks once 1.2 is released. */
function told(rows: string, policy = 'line: minor · support: newest 1'): readonly string[] {
  const table = `| Version | Supported | Notes |\n|-|-|-|\n${rows}`;
  const { notes, outcome } = keepBy(table, policy, '1.0.0, 1.1.0, 1.2.0');
  assert.ok(outcome.changed, rows);
  return notes.filter(({ code }) => code === 'remarks-lost').map(({ what }) => what);
}

test('a remark that goes with its row, or with what was written there, is told', () => {
  const drops = 'line: minor · support: newest 1 · ended: drop';
  const gone = [
    ['| 1.1.x (Rust engine) | Yes | |\n| < 1.1 | No | |\n', 'Rust engine'],
    ['| 1.1.x (latest, needs Java 17) | Yes | |\n| < 1.1 | No | |\n', 'latest, needs Java 17'],
    ['| 1.1.x | Sí (requiere Java 17) | |\n| < 1.1 | No | |\n', 'requiere Java 17'],
    ['| 1.1.x (Rust ab Werk) | ✅ | |\n| < 1.1 | ❌ | |\n', 'Rust ab Werk'],
    ['| 1.1.x | Yes | Needs libfoo 3 |\n| < 1.1 | No | |\n', 'Needs libfoo 3'],
    ['| 1.1.x (нужен Rust) | Да | |\n', 'нужен Rust', drops],
  ] as const;
  for (const [rows, remark, policy] of gone)
    assert.deepEqual(told(rows, policy), [`No row says "${remark}" any more.`], rows);
});

test('what is said elsewhere, with other numbers, or by the state, is not told', () => {
  const kept = [
    '| 1.1.x (latest) | Yes | |\n| < 1.1 | No | |\n',
    '| 1.1.x (latest: 1.1.0) | Yes | |\n| < 1.1 | No | |\n',
    '| 1.1.x | Yes | Fixes of all bugs |\n| < 1.1 | No | |\n',
    '| 1.1.x | Yes (security fixes only) | |\n| < 1.1 | No | |\n',
    '| 1.1.x | Yes | |\n| 1.0.x | No | Ended long ago |\n',
    '| 1.1.x | Yes | Beta |\n| < 1.1 | No | |\n',
  ];
  for (const rows of kept) assert.deepEqual(told(rows), [], rows);
});
