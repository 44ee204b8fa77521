import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentAround, keepBy } from './example.ts';

/** The notes on further cells once 1.5.0 is out, by a policy with three tiers and one sign. */
function notesOn(header: string, ...texts: readonly string[]): readonly string[] {
  const [first, second, third, ended] = texts;
  const table = `| Version | Supported | ${header} |\n| - | - | - |\n| 1.4.x | ✅ | ${first} |\n| 1.3.x | ✅ | ${second} |\n| 1.2.x | ✅ | ${third} |\n| < 1.2 | ❌ | ${ended} |\n`;
  const policy = 'line: minor · tiers: { active: next, patch: next(2), lts: next(3) }';
  const { notes } = keepBy(documentAround(table), policy, '1.1.0, 1.2.0, 1.3.0, 1.4.0, 1.5.0');
  return notes.filter(({ code }) => code === 'cells-to-check').map(({ what }) => what);
}

test('words of the tier that a row left go with the tier', () => {
  assert.deepEqual(notesOn('Fixes', 'Everything we have', 'What is reported', 'On request', 'Nothing'), []);
  assert.deepEqual(
    notesOn('Correctifs de sécurité', 'Toutes les failles', 'Failles graves', 'Sur demande', 'Aucun'),
    [],
  );
});

test('those that do not show what they follow are named, with those that the new row lacks', () => {
  assert.deepEqual(notesOn('Fixes', 'Everything, see #12', 'What is reported', 'On request', 'Nothing'), [
    'Fill in "Fixes" for 1.5.x.',
    'Check "Fixes" in the row "1.4.x".',
    'Check "Fixes" in the row "1.3.x".',
  ]);
});

test('names, and words that all tiers share, are not', () => {
  const named = (header: string, ...texts: readonly string[]) =>
    notesOn(header, ...texts).filter((note) => /"1\.[34]\.x"/u.test(note));
  assert.deepEqual(named('Codename', 'Falcon', 'Eagle', 'Hawk', 'Owl'), []);
  assert.deepEqual(named('Fixes', 'In each release', 'In each release', 'In each release', 'None'), []);
});
