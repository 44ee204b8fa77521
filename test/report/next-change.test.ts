import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from '../../src/change/parts.ts';
import { nextChangeLine } from '../../src/report/next-change.ts';
import { plain } from '../../src/report/paint.ts';
import { aDecision, aSupport } from './decisions.ts';

test('a change whose day is known is said below the table, and one that waits for a release is not', () => {
  const day = '2027-03-31' as const;
  const line = { ...aSupport('4', 'supported'), ends: [{ tier: 'supported', date: day, undated: null }] };
  const said = (nextChange: typeof day | null) => {
    const [part = assert.fail()] = partsOf(aDecision({ lines: [line], nextChange }));
    return nextChangeLine(part, { paint: plain, columns: null });
  };
  assert.deepEqual(said(day), ['  next change: 4.x ends after 2027-03-31.']);
  assert.deepEqual(said(null), []);
});
