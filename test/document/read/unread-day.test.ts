import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateIn } from '../../../src/document/read/day-in-cell.ts';
import { hasUnreadDay, hints } from '../../../src/document/read/unread-day.ts';

test('each row of what may be a day has its example, which no row before it finds', () => {
  for (const [index, { example }] of hints.entries()) {
    const found = hints.findIndex(({ pattern }) => pattern.test(example));
    assert.equal(found, index, example);
    assert.ok(hasUnreadDay(`Yes, until ${example}`, null, '2026-01-01'), example);
  }
});

test('what may be a day and is not read is noticed', () => {
  const cells = [
    'Yes (through FY2028)',
    '✅ until CY 28',
    'until mid-2028',
    'end-of-2028',
    'until 12.2028',
    'Yes, 3Q 28',
    'until the end of the year',
    'until year-end',
    'Security fixes until next summer',
    'until May',
    'until the end of May',
    'bis Ende März',
    "jusqu'en juin",
    'до конца мая',
    '18 months from GA',
    'Spring 2028',
    '31.12.28',
    '12/31/28',
    '01/02/2028',
    "Dec '28",
    'Q4',
    'until 1.0 GA + 6 months',
    '12 months after 1.0',
    'last patch planned when 2028-12-31 has passed',
    '2027-01-01 or 2028-01-01',
    'until 31 Smarch 2028',
    '36 months after the release of 5.0 (planned for 2028-09-09)',
    '36 months after the release of 5.0 (01/02/2028)',
    '36 months after 5.0 (2026-09-09), 12 for LTS 2028-01-01',
    'see the announcement of 5.0 (2028-09-09)',
    '36 months after 5.0 released (2026-09-09)',
  ];
  assert.deepEqual(
    cells.filter((cell) => dateIn(cell, null) !== null),
    [],
  );
  assert.deepEqual(
    cells.filter((cell) => !hasUnreadDay(cell, null, '2026-01-01')),
    [],
  );
});

test('versions, remarks, numbers of advisories and days that are past are none', () => {
  const cells = [
    '✅',
    'Yes (2.7.1)',
    '✅ 2024.1',
    '24/7 support',
    'Security fixes for CVE-2028-1234',
    'Only 3 releases',
    'may change',
    'Yes, ISO-2022 only',
    'CVE-2028-12345 is fixed',
    '12/2.4',
    'v12.2028.1',
    'FYI: 20 fixes',
    'Decent until further notice',
    'until the next minor',
    'until 3.0 is released',
    'Critical fixes, last release 2024-05-01',
    'https://example.org/2028-12-31/news',
    '✅ v2028.1.0',
  ];
  assert.deepEqual(
    cells.filter((cell) => hasUnreadDay(cell, null, '2026-01-01')),
    [],
  );
  assert.deepEqual(
    cells.filter((cell) => dateIn(cell, null) !== null),
    [],
  );
});
