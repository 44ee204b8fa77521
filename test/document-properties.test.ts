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
  assert.ok(shareOf('changed') > 0.5, `most documents are edited: ${[...fates]}`);
  assert.ok(shareOf('unverified-edit') < 0.01, `the writer and the verification agree: ${[...fates]}`);
});
