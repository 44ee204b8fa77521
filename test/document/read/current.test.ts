import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  currentCell,
  isCurrentAlone,
  withoutAsides,
  withoutCurrent,
} from '../../../src/document/read/current.ts';

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

describe('asides', () => {
  test('comments and references to footnotes go, with the space before them', () => {
    for (const [raw, plain] of [
      ['3.x', '3.x'],
      [' 3.x <!-- the last one --> ', '3.x'],
      ['3.x <!-- a --> and <!-- b --> 2.x', '3.x and 2.x'],
      ['3.x [^1]', '3.x'],
      ['3.x[^1] [^note] (LTS)', '3.x (LTS)'],
    ] as const) {
      assert.equal(withoutAsides(raw), plain);
    }
  });

  test('what only looks like an aside stays', () => {
    for (const raw of ['3.x <!-- never closed', '[3.x]', '3.x [^]', '3.x -->']) {
      assert.equal(withoutAsides(raw), raw);
    }
  });
});

test('the word for the current line may stand behind that for a version, and before two or three others', () => {
  const texts = [
    'Version actuelle recommandée',
    'Versión actual',
    'Current supported release line',
    'Versão atual',
  ];
  for (const text of texts) assert.equal(currentCell([text, 'Security fixes']), 0, text);
  assert.equal(currentCell(['Current of 2.0 and the one before it', 'Security fixes']), -1);
});
