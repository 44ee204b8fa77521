import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDate, writeDate } from '../../../src/document/read/date.ts';
import { type DateFormat, formats, printedPart } from '../../../src/document/read/date-format.ts';

for (const [format, { example }] of Object.entries(formats)) {
  test(`${format} is read, and writes its own example again: ${example}`, () => {
    const date = readDate(example, format.startsWith('mm/dd') ? 'month first' : 'day first');
    assert.equal(date?.format, format satisfies string as DateFormat);
    assert.equal(date?.day, '2026-12-31');
    assert.equal(date === null ? null : writeDate('2026-12-31', date), example);
  });
}

describe('the parts of a date', () => {
  test('a part of a day is written as the part of another date is', () => {
    assert.equal(printedPart.weekday('Thu', '2027-03-22', false), 'Mon');
    assert.equal(printedPart.d('16th', '2027-03-22', false), '22nd');
    assert.equal(printedPart.d('05', '2027-03-02', false), '02');
    assert.equal(printedPart.mm('11', '2027-03-02', true), '3');
    assert.equal(printedPart.month('ноября', '2027-03-02', false), 'марта');
    assert.equal(printedPart.h('H2', '2027-03-02', false), 'H1');
  });
});
