import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyKeys, readKeys } from '../../src/policy/keys.ts';
import { readYaml } from '../../src/policy/yaml.ts';

function keysOf(text: string) {
  const map = readYaml(text, 'p');
  assert.ok(map.ok);
  return readKeys(map.value);
}

test('what can be read is there beside what cannot', () => {
  const { values, problems, places } = keysOf('line: minor\nsupport: nxt\nfloor: "2"\nconstructor: x');
  assert.deepEqual(Object.keys(values), ['line', 'floor']);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['policy-end', 'policy-unknown-key'],
  );
  assert.equal(places.get('floor')?.line, 3);
});

test('every key says what it is for', () => {
  for (const { about } of Object.values(policyKeys)) assert.match(about, /^[A-Z].*\.$/);
});

test('a key that stands beside the others is left alone', () => {
  const map = readYaml('line: minor\nproducts: {}', 'p');
  assert.ok(map.ok);
  assert.deepEqual(readKeys(map.value, ['products']).problems, []);
  assert.deepEqual(
    readKeys(map.value).problems.map(({ code }) => code),
    ['policy-unknown-key'],
  );
});

for (const [key, good, bad] of [
  ['tag', 'server-v{version}', 'server-v'],
  ['branch', '{line}-stable', 'stable'],
  ['branch', 'v{line}', '{line}/{line}'],
  ['notice', '30d', 'soon'],
] as const) {
  test(`${key} may be ${good} and not ${bad}`, () => {
    assert.deepEqual(keysOf(`${key}: "${good}"`).problems, []);
    assert.deepEqual(
      keysOf(`${key}: "${bad}"`).problems.map(({ why }) => why),
      [`Found "${bad}".`],
    );
  });
}

test('what is ignored is versions and ranges', () => {
  const { values, problems } = keysOf('ignore: [1.4.2, ">=2014", latest]');
  assert.deepEqual(values.ignore, ['1.4.2', '>=2014']);
  assert.deepEqual(
    problems.map(({ why }) => why),
    ['Found "latest".'],
  );
});
