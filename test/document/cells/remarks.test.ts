import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remarked, struckLike } from '../../../src/document/cells/remarks.ts';
import { rowNamed, surveyed, tableOf } from '../surveyed.ts';

const newest2 = 'line: minor · support: newest 2';
const released = '1.0.0, 1.1.0, 1.2.0';

function remarkedRow(text: string, displaced: string | null, ...rows: readonly string[]): string {
  const table = surveyed(tableOf(...rows), newest2, released);
  const row = rowNamed(table, text);
  return remarked(row, text, displaced === null ? null : rowNamed(table, displaced), table);
}

test('the row that was the latest becomes the previous one', () => {
  const rows = ['1.1 (latest) | Yes', '1.0 (previous) | Yes'];
  assert.equal(remarkedRow('1.1 (latest)', '1.1 (latest)', ...rows), '1.1 (previous)');
  assert.equal(remarkedRow('1.0 (previous)', '1.1 (latest)', ...rows), '1.0');
  assert.equal(remarkedRow('1.1', '1.1', '1.1 | Yes', '1.0 (previous) | Yes'), '1.1 (previous)');
});

test('other remarks stay, and all of them where no newer line comes', () => {
  assert.equal(remarkedRow('1.1 (latest)', '1.1 (latest)', '1.1 (latest) | Yes', '1.0 (LTS) | Yes'), '1.1');
  assert.equal(
    remarkedRow('1.0 (LTS)', '1.1 (latest)', '1.1 (latest) | Yes', '1.0 (LTS) | Yes'),
    '1.0 (LTS)',
  );
  assert.equal(
    remarkedRow('1.1 (latest)', null, '1.1 (latest) | Yes', '1.0 (previous) | Yes'),
    '1.1 (latest)',
  );
  assert.equal(remarkedRow('1.1 (LTS)', '1.1 (LTS)', '1.1 (LTS) | Yes', '1.0 (previous) | Yes'), '1.1 (LTS)');
});

test('ended versions are struck through where every ended row is, and no other', () => {
  const struck = (...rows: readonly string[]) => {
    const table = surveyed(tableOf(...rows), newest2, released);
    return [struckLike('1.2', null, table), struckLike('~~1.2~~', 'supported', table)];
  };
  assert.deepEqual(struck('1.1 | Yes', '~~1.0~~ | No'), ['~~1.2~~', '1.2']);
  assert.deepEqual(struck('1.1 | Yes', '1.0 | No'), ['1.2', '~~1.2~~']);
  assert.deepEqual(struck('~~1.1~~ | Yes', '~~1.0~~ | No'), ['1.2', '~~1.2~~']);
});
