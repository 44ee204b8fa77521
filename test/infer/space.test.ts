import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grains, grainsOf, guessesFor, guessesOfPresets } from '../../src/infer/space.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { sights, sixMinors, version } from './table.ts';

test('every guess is a policy', () => {
  const guesses = [...grains.flatMap(guessesFor), ...guessesOfPresets()];
  const refused = guesses.filter(({ text }) => !parsePolicy(text, 'guess').ok).map(({ text }) => text);
  assert.deepEqual(refused, []);
  assert.ok(guesses.length > 150 && guesses.length < 400, `${guesses.length}`);
});

test('lines are tried as fine as the newest tables name them, the usual way first', () => {
  const grainsIn = (...rows: readonly string[]) =>
    grainsOf(sights([version('2025-07-01', ...rows)], sixMinors));
  assert.deepEqual(grainsIn('2.1.x yes', '2.0.x yes', '< 2.0 no'), ['minor', 'major']);
  assert.deepEqual(grainsIn('2.x yes', '1.x no'), ['major']);
  assert.deepEqual(grainsIn('2.1.0 yes', '< 2.1.0 no'), ['patch', 'minor']);
  const all = ['minor', 'major', 'patch'];
  assert.deepEqual(grainsIn('Latest yes', 'Older no'), all);
  assert.deepEqual(
    grainsIn('latest release yes', '< latest release no', '< 2.0 no'),
    all,
    'the bound says less',
  );
  assert.deepEqual(grainsIn('Latest yes', '1.x yes', '< 1.0 no'), ['major']);
});

test('a plain count costs less than a window, and a window less than rules', () => {
  const cost = (text: string) => guessesFor('minor').find((guess) => guess.text === text)?.cost ?? 0;
  const [count, window] = [
    cost('line: minor\nsupport: newest 2\n'),
    cost('line: minor\nsupport: release + 18mo\n'),
  ];
  const rules = cost(
    'line: minor\nrules:\n  - when: last-of-major\n    support: major(2)\nsupport: min(sibling(2), major)\n',
  );
  assert.ok(0 < count && count < window && window < rules);
});
