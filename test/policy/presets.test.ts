import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '../../src/policy/parse.ts';
import { listPresets, presetNames, presetText } from '../../src/policy/presets.ts';

test('the list holds every name once', () => {
  assert.deepEqual(
    listPresets()
      .map(({ name }) => name)
      .sort(),
    [...presetNames].sort(),
  );
  assert.equal(new Set(presetNames).size, presetNames.length);
});

for (const { name, text, about } of listPresets()) {
  test(`the preset ${name} is a policy with one sentence about it`, () => {
    assert.equal(parsePolicy(text, name).ok, true);
    assert.match(about, /^[A-Z][^\n]{10,120}\.$/);
  });
}

test('counted presets take any number, singular or plural', () => {
  assert.equal(presetText('newest 2 majors'), 'line: major\nsupport: newest 2\n');
  assert.equal(presetText('newest 1 minor'), 'line: minor\nsupport: newest 1\n');
  assert.equal(presetText('newest 9999 minors'), 'line: minor\nsupport: newest 9999\n');
  assert.equal(presetText('newest 0 minors'), null);
  assert.equal(presetText('toString'), null);
});
