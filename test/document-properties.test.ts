import assert from 'node:assert/strict';
import process from 'node:process';
import { test } from 'node:test';
import fc from 'fast-check';
import { situations } from './document/arbitrary.ts';
import { demandGuarantees } from './document/guarantees.ts';

/** RUNS=10000 is the size of a night. */
const runs = Number(process.env.RUNS ?? 500);

test('every document is kept rightly, left alone, or refused with a place', () => {
  const fates = new Map<string, number>();
  fc.assert(
    fc.property(situations, (situation) => {
      const fate = demandGuarantees(situation);
      fates.set(fate, (fates.get(fate) ?? 0) + 1);
    }),
    { numRuns: runs },
  );
  const shareOf = (fate: string) => (fates.get(fate) ?? 0) / runs;
  assert.ok(shareOf('changed') > 0.4, `many documents are edited: ${[...fates]}`);
  // Some 0.4 % come out so: 2 of 500 in the mean, where chance makes 5 of them now and then.
  const most = runs < 2000 ? 0.02 : 0.01;
  assert.ok(shareOf('unverified-edit') < most, `the writer and the verification agree: ${[...fates]}`);
});
