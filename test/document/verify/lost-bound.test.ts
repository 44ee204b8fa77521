import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostBound } from '../../../src/document/verify/lost-bound.ts';
import { surveyed, tableOf } from '../surveyed.ts';

const newest1 = 'line: minor · support: newest 1';

function lost(before: readonly string[], after: readonly string[], policy = newest1): string | null {
  const read = (rows: readonly string[]) => surveyed(tableOf(...rows), policy, '1.0.0, 1.1.0, 1.2.0');
  return lostBound(read(before), read(after));
}

test('a bound is needed while a row stands above it', () => {
  assert.match(
    lost(['1.1.x | Yes', '< 1.0 | No'], ['1.2.x | Yes', '1.1.x | No']) ?? '',
    /catch-all was lost/,
  );
  const interleaved = ['1.2.x | Yes', '< 1.2 | No', '1.0.x | Yes', '< 1.0 | No'];
  assert.equal(lost(interleaved, ['1.2.x | Yes', '< 1.2 | No']), null);
  assert.match(lost(interleaved, interleaved.slice(0, 3)) ?? '', /catch-all was lost/);
});

test('a catch-all goes where rows name all that was released beneath it, the oldest of them supported', () => {
  const before = ['1.2.x | Yes', '<= 1.1.x | No'];
  const after = ['1.2.x | Yes', '1.1.x | No', '1.0.x | Yes'];
  assert.equal(
    lost(before, after, `${newest1} · lines: { "1.0": { supported: 2030-01-01, because: promised } }`),
    null,
  );
  assert.match(lost(before, after) ?? '', /catch-all was lost/);
});

test('a bound that rose to where a higher one came down to is no longer needed', () => {
  const policy = 'line: minor · support: newest 2';
  const before = ['1.2.x | Yes', '< 1.2 | No', '1.0.x | Yes', '< 1.0 | No'];
  assert.equal(lost(before, ['1.2.x | Yes', '1.1.x | Yes', '< 1.1 | No'], policy), null);
  assert.match(
    lost(before, ['1.2.x | Yes', '1.0.x | Yes', '< 1.0 | No'], policy) ?? '',
    /catch-all was lost/,
  );
});
