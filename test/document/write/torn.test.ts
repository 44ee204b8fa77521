import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTornCoarse, isTornWord, wronged } from '../../../src/document/write/torn.ts';
import { namesOf, rowNamed, surveyed, tableOf } from '../surveyed.ts';

const newest2 = 'line: minor · support: newest 2';

test('a row is wronged by the lines of which the policy says something else', () => {
  const table = surveyed(tableOf('1.x | Yes', 'Other | No'), newest2, '1.0.0, 1.1.0, 1.2.0');
  assert.deepEqual(namesOf(wronged(rowNamed(table, '1.x'), table)), ['1.0']);
  assert.deepEqual(wronged(rowNamed(table, 'Other'), table), []);
});

test('words are torn by ended lines they support, and by supported ones where no row names a line', () => {
  const released = '1.0.0, 1.1.0, 1.2.0';
  const torn = (text: string, ...rows: readonly string[]) => {
    const table = surveyed(tableOf(...rows), newest2, released);
    return isTornWord(rowNamed(table, text), table, false);
  };
  assert.equal(torn('Other', 'Latest | Yes', 'Other | Yes'), true);
  assert.equal(torn('Other', 'Latest | Yes', 'Other | No'), true);
  assert.equal(torn('Other', '1.2 | Yes', 'Other | No'), false);
  assert.equal(torn('< 1.2', '1.2 | Yes', '< 1.2 | Yes'), true);
  assert.equal(torn('Latest', 'Latest | Yes', '1.1 | Yes'), false);
});

test('a coarse row is torn by some of its lines, not by all, nor as the ended rest of its line', () => {
  const torn = (released: string, ...rows: readonly string[]) => {
    const table = surveyed(tableOf(...rows), newest2, released);
    return isTornCoarse(rowNamed(table, '1.x'), table);
  };
  assert.equal(torn('1.0.0, 1.1.0, 1.2.0', '1.x | Yes', '0.x | No'), true);
  assert.equal(torn('1.0.0, 1.1.0, 2.0.0, 2.1.0', '2.x | Yes', '1.x | Yes'), false);
  assert.equal(torn('1.0.0, 1.1.0, 1.2.0, 1.3.0', '1.2 | Yes', '1.1 | Yes', '1.x | No'), false);
});
