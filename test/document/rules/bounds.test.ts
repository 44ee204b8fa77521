import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  looseEnd,
  lostBound,
  overlappingBound,
  overlappingRange,
} from '../../../src/document/rules/bounds.ts';
import { rowsEdit } from './edit-of.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0';

function lost(before: readonly string[], after: readonly string[], policy = newest1): string | null {
  return lostBound(rowsEdit(before, after, policy, released));
}

function found(before: readonly string[], after: readonly string[]): string | null {
  const edited = rowsEdit(before, after, newest1, released);
  return overlappingBound(edited) ?? looseEnd(edited);
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

test('a moved bound over a supported row is false', () => {
  assert.match(
    found(['1.1.x | Yes', '< 1.1 | No'], ['1.2.x | Yes', '< 1.3 | No']) ?? '',
    /also covers supported rows/,
  );
});

test('a moved bound names the row above it, an inclusive one the ended line below that', () => {
  const before = ['1.1.x | Yes', '< 1.1 | No'];
  assert.equal(found(before, ['1.2.x | Yes', '< 1.2.0 | No']), null);
  assert.match(found(before, ['1.2.x | Yes', '< 1.1.5 | No']) ?? '', /names no row and no release/);
  assert.equal(found(['1.1.x | Yes', '<= 1.0 | No'], ['1.2.x | Yes', '<= 1.1 | No']), null);
  assert.match(
    found(['1.1.x | Yes', '<= 1.0 | No'], ['1.2.x | Yes', '<= 1.1.7 | No']) ?? '',
    /names no row and no release/,
  );
});

test('a range that moved holds nothing above the newest line', () => {
  const before = ['1.0 - 1.1 | Yes', '< 1.0 | No'];
  assert.equal(found(before, ['1.1 - 1.2 | Yes', '< 1.1 | No']), null);
  assert.equal(found(['>= 1.0, < 1.2 | Yes'], ['>= 1.1, < 1.3 | Yes']), null);
  for (const row of ['1.1 - 1.3 | Yes', '>= 1.1, < 1.4 | Yes'])
    assert.match(found(before, [row, '< 1.1 | No']) ?? '', /names no row and no release/);
  assert.equal(found(['1.0 - 1.9 | Yes'], ['1.1 - 1.9 | Yes', '< 1.1 | No']), null);
});

test('a bound that named nothing before may go on doing so, and words stand for the newest release', () => {
  assert.equal(found(['1.1.x | Yes', '< 0.5 | No'], ['1.2.x | Yes', '< 0.5 | No']), null);
  assert.equal(found(['Latest | Yes', '< 1.1 | No'], ['Latest | Yes', '< 1.2 | No']), null);
});

test('an ended bound may reach over ended ranges, pre-releases and a bound that is supported', () => {
  const before = ['1.1.x | Yes', '0.5 - 0.7 | No', '1.0.0-rc.1 | No', '< 1.1 | No'];
  const after = ['1.2.x | Yes', '0.5 - 0.7 | No', '1.0.0-rc.1 | No', '< 1.2 | No'];
  assert.equal(found(before, after), null);
  assert.match(found(before, after.with(1, '0.5 - 0.7 | Yes')) ?? '', /also covers supported rows/);
  assert.equal(found(['1.1.x | Yes', '1.0.x | Yes', '< 1 | Yes'], ['1.2.x | Yes', '< 1 | Yes']), null);
});

test('a range of what has ended that moved holds no supported release, unless one did before', () => {
  const edit = (before: readonly string[], after: readonly string[]) =>
    overlappingRange(rowsEdit(before, after, newest1, '1.0.0, 1.1.0, 1.1.1, 1.2.0, 1.2.1'));
  const before = ['1.1.1 | Yes', '1.0.0 - 1.1.0 | No'];
  assert.equal(edit(before, ['1.2.1 | Yes', '1.0.0 - 1.1.1 | No']), null);
  assert.equal(edit(before, ['1.2.1 | Yes', '1.0.0 - 1.2.0 | No']), null);
  for (const range of ['1.0.0 - 1.2.1', '1.0.0 - 1.2', '>= 1.0, < 1.3'])
    assert.match(edit(before, ['1.2.1 | Yes', `${range} | No`]) ?? '', /also covers supported versions/);
  assert.equal(edit(['1.1.x | Yes', '1.0 - 1.1 | No'], ['1.2.x | Yes', '1.0 - 1.2 | No']), null);
  assert.equal(edit(['1.1.1 | Yes', '1.0 - 1.1.0 | Yes'], ['1.2.1 | Yes', '1.0 - 1.2.1 | Yes']), null);
});
