import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as say from '../../src/problem/support.ts';

const fact = { line: '5.4', tier: null, before: 'on 2029-02-28', now: '2027-01-31' };

test('a published end was a day, or waited for a release', () => {
  assert.match(
    say.shortenedPromise(fact).why,
    /^As published, its support ends on 2029-02-28\. With this policy, it ends on/,
  );
  const tier = { ...fact, tier: 'active', before: 'when 5.0 is released' };
  assert.match(
    say.shortenedPromise(tier).why,
    /^As published, its tier "active" ends when 5\.0 is released\. With/,
  );
});

test('a plan says what stops the other runs, and the ways out', () => {
  const { what } = say.shorteningAheadNote(fact);
  assert.match(
    what,
    /^The policy shortens .*\. "check", "update" and the action stop at this\. Keep the old end /,
  );
});

test('many lines without a rule are counted', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `1.${index}`);
  assert.match(say.lineWithoutRule(lines).what, /1\.9 and 2 more; they count as ended\.$/);
  assert.match(say.lineWithoutRule(lines.slice(2)).what, /1\.11; they count as ended\.$/);
});

test('what a release does to other lines is one sentence', () => {
  assert.equal(say.releaseEnds('4.0.0', ['ends 2.x']).what, '4.0.0 ends 2.x.');
  assert.equal(say.releaseEnds('4.0.0', ['a', 'b', 'c']).what, '4.0.0 a, b and c.');
});
