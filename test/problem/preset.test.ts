import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownPreset } from '../../src/problem/preset.ts';

const known = ['latest', 'newest N majors'];
const where = { path: 'p.yml', line: 1 };

test('a name that is no preset is answered with those there are and the nearest', () => {
  assert.deepEqual(unknownPreset('lastest', known, where), {
    code: 'unknown-preset',
    what: 'There is no preset "lastest".',
    why: 'The presets are latest, newest N majors.',
    fix: 'Did you mean "latest"?',
    where,
  });
});

test('a preset with a number shows how it is written', () => {
  for (const name of ['newest 0 majors', 'newest 2'])
    assert.match(
      unknownPreset(name, known).fix,
      /^Did you mean "newest N majors"\? N is .*: "newest 2 majors"\.$/,
    );
});

test('where nothing is near, extends takes a preset and the policy anything that is one', () => {
  assert.equal(unknownPreset('zzz', known, where).fix, 'Use one of these.');
  assert.match(unknownPreset('zzz', known).fix, /YAML such as "\{ line: minor, support: release \+ 18mo \}"/);
});
