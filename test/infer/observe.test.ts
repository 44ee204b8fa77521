import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidence, sixMinors, version } from './table.ts';

test('what a table said of each line of a day is read as for an edit', () => {
  const { sights, observe } = evidence(
    [version('2025-07-01', '2.1.x yes', '2.0.x no', '< 1.2 no')],
    sixMinors,
  );
  const [sight] = sights;
  assert.ok(sight);
  const told = observe(sight, '2025-07-01', { kind: 'numbers', count: 2 });
  assert.deepEqual(
    told.map(({ line, told }) => `${line.name} ${told}`),
    ['2.1 supported', '2.0 ended', '1.2 unlisted', '1.1 ended', '1.0 ended'],
  );
});
