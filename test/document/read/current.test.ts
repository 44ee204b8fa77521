import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCurrentAlone, withoutCurrent } from '../../../src/document/read/current.ts';

test('a state loses its remark that the row is the current one', () => {
  assert.deepEqual(
    ['Yes (current)', '✅ (latest)', 'Sim (atual)', 'Да (текущая)', '支持（当前）'].map(withoutCurrent),
    ['Yes', '✅', 'Sim', 'Да', '支持'],
  );
  assert.deepEqual(
    ['Yes', 'Yes (LTS)', '(current)', 'Current', 'Yes (current until 2027)'].map(withoutCurrent),
    [null, null, null, null, null],
  );
});

test('a state may say nothing but that', () => {
  assert.deepEqual(['Current', '✅ Latest', '**Newest**', '最新'].map(isCurrentAlone), [
    true,
    true,
    true,
    true,
  ]);
  assert.deepEqual(['Currently supported', 'Yes (current)', 'Supported'].map(isCurrentAlone), [
    false,
    false,
    false,
  ]);
});
