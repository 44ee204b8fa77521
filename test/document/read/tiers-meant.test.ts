import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainWords, tiersMeant } from '../../../src/document/read/tiers-meant.ts';
import { surveyed, tableOf } from '../surveyed.ts';

const policy = 'line: minor · tiers: { active: next, security: newest 2 }';

/** The tiers that the text of each supported row may stand for. */
function meant(released: string, ...texts: readonly string[]): readonly string[] {
  const { rows, speakers, wanted, vocabulary } = surveyed(tableOf(...texts), policy, released);
  const supported = rows.filter((row) => vocabulary.statusOf(row) === 'supported');
  return supported.map(tiersMeant(supported, speakers, wanted, {})).map((tiers) => tiers.join('+'));
}

test('texts that differ mean the tiers they stood for', () => {
  assert.deepEqual(meant('1.0.0, 1.1.0', '1.1 | Yes', '1.0 | Patches'), ['active', 'security']);
});

test('one text for all means every tier, unless it is a word for the current line', () => {
  assert.deepEqual(meant('1.0.0, 1.1.0', '1.1 | Yes', '1.0 | Yes'), ['active+security', 'active+security']);
  assert.deepEqual(meant('1.0.0, 1.1.0', '1.1 | ✅ Current'), ['active']);
  assert.deepEqual(meant('1.0.0, 1.1.0', '1.1 | Latest'), ['active']);
});

test('a range over two tiers means the better one while a lesser support stands for a line that has left', () => {
  const released = '1.0.0, 1.1.0, 1.2.0';
  assert.deepEqual(meant(released, '>= 1.1 | Yes', '1.0 | Limited'), ['active', 'security']);
  assert.deepEqual(meant(released, '>= 1.1 | Yes'), ['active+security']);
});

test('the words of a text are compared without signs', () => {
  assert.equal(plainWords('✅ **Security fixes**, only'), 'security fixes only');
});
