import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as say from '../../src/problem/policy.ts';

const where = { path: 'p', line: 1, column: 1 };
const presets = ['latest', 'newest N majors'];

test('the nearest word is offered', () => {
  assert.equal(say.unknownKey('suport', ['support', 'line'], where).fix, 'Did you mean "support"?');
  assert.equal(
    say.unknownKey('zzz', ['support', 'line'], where).fix,
    'Remove "zzz" or use one of these keys.',
  );
  assert.equal(say.unknownWord('"kep"', 'kep', ['keep', 'drop'], where).fix, 'Did you mean "keep"?');
});

test('an unknown tier is answered with the tiers there are', () => {
  assert.equal(say.unknownTier('x', ['active', 'security'], where).why, 'Its tiers are active, security.');
  assert.equal(say.unknownTier('x', [], where).why, 'It defines no tiers.');
});

test('the name of a tier is reserved, or has a wrong form', () => {
  assert.match(say.badTierName('when', true, where).why, /another meaning/);
  assert.match(say.badTierName('a b', false, where).why, /not one word/);
});

test('what the YAML reader said becomes a part of a sentence', () => {
  assert.equal(say.notYaml('Map keys must be unique.', where).why, 'YAML error: map keys must be unique.');
  assert.equal(say.notYaml('YAML is odd', where).why, 'YAML error: YAML is odd.');
});

test('a preset with a number shows how it is written', () => {
  for (const name of ['newest 0 majors', 'newest 2'])
    assert.match(
      say.unknownPreset(name, presets).fix,
      /^Did you mean "newest N majors"\? N is .*: "newest 2 majors"\.$/,
    );
});

test('where no preset is near, extends takes a preset and the policy anything that is one', () => {
  assert.equal(say.unknownPreset('zzz', presets, where).fix, 'Use one of these.');
  assert.match(say.unknownPreset('zzz', presets).fix, /YAML such as "\{ line: minor, support: /);
});

test('what has no counterpart in the other policy is named', () => {
  assert.match(say.productNotCompared('server', 'p.yml').what, /has no product server, so/);
  assert.match(say.productNotCompared(null, 'p.yml').what, /has products, and this policy has none, so/);
});
