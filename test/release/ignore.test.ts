import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ignores, parseIgnored } from '../../src/release/ignore.ts';
import { readVersion } from '../../src/release/version.ts';

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['1.2.3', ['1.2.3', 'v1.2.3'], ['1.2.4', '1.2.3-rc.1']],
  ['v1.2', ['1.2.0'], ['1.2.1']],
  [' 1.2.3-rc.1 ', ['1.2.3-rc.1'], ['1.2.3']],
  ['>=2014', ['2014.1', '2015'], ['1.0', '2013.9']],
  ['1.4.x', ['1.4', '1.4.9'], ['1.5']],
  ['>=1.2 <1.4', ['1.2', '1.3.9'], ['1.4']],
  ['3.8.3-patch.2', ['3.8.3-patch.2'], ['3.8.3', '3.8.3-patch.3']],
];

for (const [entry, named, others] of cases) {
  test(`${entry} names ${named.join(', ')} and not ${others.join(', ')}`, () => {
    assert.deepEqual(
      named.filter((text) => !isIgnored(entry, text)),
      [],
    );
    assert.deepEqual(
      others.filter((text) => isIgnored(entry, text)),
      [],
    );
  });
}

test('what is neither a version nor a range is refused', () => {
  for (const text of ['', 'nightly', '>=', '^1.0']) assert.equal(parseIgnored(text), null, text);
});

function isIgnored(entry: string, text: string): boolean {
  const ignored = parseIgnored(entry, ['patch']);
  const reading = readVersion(text, ['patch']);
  assert.ok(ignored !== null && reading.kind === 'version');
  return ignores(ignored, reading.version);
}
