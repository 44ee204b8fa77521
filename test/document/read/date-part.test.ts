import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedPart } from '../../../src/document/read/date-part.ts';

test('a part of a day is written as the part of another date is', () => {
  assert.equal(printedPart.weekday('Thu', '2027-03-22', false), 'Mon');
  assert.equal(printedPart.d('16th', '2027-03-22', false), '22nd');
  assert.equal(printedPart.d('05', '2027-03-02', false), '02');
  assert.equal(printedPart.mm('11', '2027-03-02', true), '3');
  assert.equal(printedPart.month('ноября', '2027-03-02', false), 'марта');
  assert.equal(printedPart.h('H2', '2027-03-02', false), 'H1');
});
