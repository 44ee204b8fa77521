import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostOrder, shiftedBranch, strayCatchAll } from '../../../src/document/rules/order.ts';
import { rowsEdit } from './edit-of.ts';

const newest1 = 'line: minor · support: newest 1';
const released = '1.0.0, 1.1.0, 1.2.0';

/** What the new rows lost of the old ones. */
function lostRows(before: readonly string[], after: readonly string[], policy = newest1): string | null {
  const edited = rowsEdit(before, after, policy, released);
  return lostOrder(edited) ?? shiftedBranch(edited) ?? strayCatchAll(edited);
}

test('rows that stay keep their order, and rows in order stay so', () => {
  assert.match(
    lostRows(['1.1.x | Yes', '1.0.x | No'], ['1.0.x | No', '1.1.x | No', '1.2.x | Yes']) ?? '',
    /order/,
  );
  assert.match(
    lostRows(['1.1.x | Yes', '1.0.x | No'], ['1.1.x | No', '1.2.x | Yes', '1.0.x | No']) ?? '',
    /order/,
  );
  assert.match(
    lostRows(
      ['< 2 | No', '1.1.x | Yes', '< 1.1 | No'],
      ['1.1.x | Yes', '1.2.x | Yes', '< 1.1 | No'],
      'line: minor · support: newest 2',
    ) ?? '',
    /order/,
    'nobody takes a table for one that runs the other way',
  );
});

test('catch-alls and branches keep their side', () => {
  assert.match(lostRows(['1.1.x | Yes', '< 1.1 | No'], ['< 1.2 | No', '1.2.x | Yes']) ?? '', /place/);
  assert.match(lostRows(['1.1.x | Yes', 'Older | No'], ['Older | No', '1.2.x | Yes']) ?? '', /place/);
  assert.match(
    lostRows(['main | Yes', '1.1.x | Yes'], ['1.2.x | Yes', 'main | Yes', '1.1.x | No']) ?? '',
    /place/,
  );
  assert.equal(lostRows(['< 1.1 | No', '1.1.x | Yes'], ['< 1.2 | No', '1.2.x | Yes']), null);
});
