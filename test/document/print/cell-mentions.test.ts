import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepBy } from '../example.ts';

const minors = ['line: minor · support: newest 1', '1.0.0, 1.1.0, 1.2.0'] as const;
const majors = ['line: major · tiers: { full: next, security: next(2) }', '1.0.0, 2.0.0, 3.0.0'] as const;

/** What is told of a table whose newest row gave its place away: line and version. */
function told(table: string, [policy, released]: readonly [string, string] = minors): readonly string[] {
  const { outcome, problems } = keepBy(table, policy, released);
  assert.deepEqual(problems, []);
  return outcome.mentions.map(({ line, text, updated }) => `${line} ${text}${updated ? ' updated' : ''}`);
}

test('a row that an edit leaves alone and that advises a line that ended is told', () => {
  const tables = [
    '| Version | Supported | Notes |\n|-|-|-|\n| 1.1.x | Yes | Best |\n| 1.0.x | No | Please upgrade to 1.1.x |\n',
    '| Version | Supported |\n|-|-|\n| 1.1.x | ✅ |\n| 1.0.x | ❌ No — upgrade to 1.1.x |\n',
    '| Version | Unterstützt |\n|-|-|\n| 1.1.x | ✅ Ja |\n| 1.0.x | ❌ Nein, bitte auf 1.1.x aktualisieren |\n',
    '| Version | Supportée | Notes |\n|-|-|-|\n| 1.1.x | ✅ | |\n| 1.0.x | ❌ | Fin de support — mettre à jour vers 1.1.x |\n',
    '| バージョン | サポート | 備考 |\n|-|-|-|\n| 1.1.x | はい | 最新 |\n| 1.0.x | いいえ | 1.1.x へ 移行してください |\n',
    '| Versión | Soportada | Nota |\n|-|-|-|\n| 1.1.x | Sí | |\n| 1.0.x | No | Actualice a **1.1.x** |\n',
  ];
  for (const table of tables) assert.deepEqual(told(table), ['4 1.1.x'], table);
});

test('each such row is told, and so are words for pre-releases of a line that changed', () => {
  const rows = '| 1.0.x | No | Move to 1.1 |\n| 0.9.x | No | Move to 1.1 |\n';
  assert.deepEqual(told(`| Version | Supported | Notes |\n|-|-|-|\n| 1.1.x | Yes | |\n${rows}`), [
    '4 1.1',
    '5 1.1',
  ]);
  const table =
    '| Version | Status |\n|-|-|\n| 2.x | Full support |\n| 1.x | Security fixes only |\n| 2.x prereleases | Evaluation only |\n';
  assert.deepEqual(told(table, majors), ['5 2.x']);
});

test('what a row says of itself, of another line or of a release, a name, and a day are not told', () => {
  const tables = [
    '| Version | Supported | Notes |\n|-|-|-|\n| 1.1.x | Yes | |\n| 1.0.x | No | The 1.0.x series |\n',
    '| Version | Supported | Notes |\n|-|-|-|\n| 1.1.x | Yes | |\n| 1.0.x | No | Needs Java 11 |\n',
    '| Version | Supported | Notes |\n|-|-|-|\n| 1.1.x | Yes | |\n| 1.0.x | No | Its end was 1.1.0 |\n',
    '| Version | Supported | Branch |\n|-|-|-|\n| 1.1.x | Yes | 1.1.x |\n| 1.0.x | No | 1.1.x |\n',
    '| Version | Supported | Until |\n|-|-|-|\n| 1.1.x | Yes | |\n| 1.0.x | No | 1.1 2020 |\n',
  ];
  for (const table of tables) assert.deepEqual(told(table), [], table);
});
