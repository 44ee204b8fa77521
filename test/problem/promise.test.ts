import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortenedPromise, shortenedPromiseNote, shorteningAheadNote } from '../../src/problem/promise.ts';

const fact = {
  line: '5.4',
  tier: null,
  before: '2029-02-28',
  now: '2027-01-31',
  where: { path: 'p', line: 3 },
};

test('a shortened promise is told with both days and two ways out', () => {
  assert.deepEqual(shortenedPromise(fact), {
    code: 'shortened-promise',
    what: 'The policy shortens the support of 5.4.',
    why: 'Its support was published to end on 2029-02-28 and now ends on 2027-01-31.',
    fix: 'Keep the old end with a rule for this version or under "lines", or add allow-shortening: ["5.4"] to the policy.',
    where: { path: 'p', line: 3 },
  });
});

test('a plan says what stops the other runs, and the ways out', () => {
  const { what, where } = shorteningAheadNote(fact);
  assert.match(what, /^The policy shortens .*\. Every other command stops here\. Keep the old end /);
  assert.deepEqual(where, fact.where);
});

test('as a note it says the same without a remedy', () => {
  const { where, ...other } = { ...fact, tier: 'active', before: 'when 5.0 is released' };
  const note = {
    code: 'shortened-promise',
    what: 'The policy shortens the support of 5.4. Its tier "active" was published to end when 5.0 is released and now ends on 2027-01-31.',
  };
  assert.deepEqual(shortenedPromiseNote({ ...other, where }), { ...note, where });
  assert.deepEqual(shortenedPromiseNote(other), note);
});
