import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as catalogue from '../../src/problem/support.ts';

test('a line that cannot be decided says what is missing and how to give it', () => {
  const { what, why, fix } = catalogue.dateUnknown('3', 'the date of its first release');
  assert.equal(what, 'The support of 3 cannot be decided.');
  assert.equal(why, 'The policy needs the date of its first release, which is unknown.');
  assert.match(fix, /^Give the release a date .*under "lines" in the policy\.$/);
});

test('a floor that cuts support says both', () => {
  const { why, where } = catalogue.floorSupported('3', '4', 'p');
  assert.match(why, /^"floor: 4" ends every older line, but the policy's own rules still support 3\.$/);
  assert.deepEqual(where, { path: 'p' });
});

test('many lines without a rule are counted', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `1.${index}`);
  assert.match(catalogue.lineWithoutRule(lines).what, /1\.9 and 2 more; they count as ended\.$/);
  assert.match(catalogue.lineWithoutRule(lines.slice(2)).what, /1\.11; they count as ended\.$/);
});

test('an exception without a line names it', () => {
  assert.equal(
    catalogue.overrideWithoutLine('9').what,
    'The policy has an exception for 9, which has no releases.',
  );
});
