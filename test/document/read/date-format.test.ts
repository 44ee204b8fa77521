import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate, writeDate } from '../../../src/document/read/date.ts';
import { type DateFormat, formats } from '../../../src/document/read/date-format.ts';

for (const [format, { example }] of Object.entries(formats)) {
  test(`${format} is read, and writes its own example again: ${example}`, () => {
    const date = readDate(example, format.startsWith('mm/dd') ? 'month first' : 'day first');
    assert.equal(date?.format, format satisfies string as DateFormat);
    assert.equal(date?.day, '2026-12-31');
    assert.equal(date === null ? null : writeDate('2026-12-31', date), example);
  });
}
