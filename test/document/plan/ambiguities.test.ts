import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announcements, unreadSigns } from '../../../src/document/plan/ambiguities.ts';
import { brokenDemands } from '../../../src/document/plan/demands.ts';
import { rangeChanges } from '../../../src/document/plan/ranges.ts';
import { surveyed, tableOf } from '../surveyed.ts';

const released = '1.0.0, 2.0.0, 3.0.0';

function codes(rows: readonly string[], policy = 'line: major · support: newest 2'): readonly string[] {
  const table = surveyed(tableOf(...rows), policy, released);
  const asked = { table, ranges: rangeChanges(table), rules: { rows: 'as-is', dates: 'report' } } as const;
  return brokenDemands('needed', asked).map(({ code }) => code);
}

test('a table that says each thing once hinders nothing', () => {
  assert.deepEqual(codes(['3.x | Yes', '2.x | Yes', '< 2 | No']), []);
});

test('a scheme, a placeholder and a line in two rows hinder an edit', () => {
  assert.deepEqual(codes(['4.NN.z | Yes', '3.x | Yes', '2.x | Yes']), ['template-row']);
  assert.deepEqual(codes(['2.x | Yes', '2.x | Yes']), ['repeated-line']);
});

test('an unreadable row hinders where it names a line that would get a row, or promises one that has ended', () => {
  assert.deepEqual(codes(['3.x and friends! | Yes', '2.x | Yes']), ['unread-version']);
  assert.deepEqual(codes(['3.x | Yes', '1.x and friends! | Yes']), ['unread-version']);
  assert.deepEqual(codes(['3.x | Yes', '1.x and friends! | No']), []);
});

test('rows of several products hinder an edit', () => {
  assert.deepEqual(codes(['Server 3.x | Yes', 'Client 2.x | Yes']), ['several-products']);
  assert.deepEqual(codes(['Server 3.x | Yes', 'Server 2.x | Yes']), []);
});

/** What is said of these rows; the first of them stands on line 7. */
function said(...rows: readonly string[]): readonly string[] {
  const table = surveyed(tableOf(...rows), 'line: minor · support: newest 1', '0.29.0, 0.30.0');
  return announcements(table).map(({ code, what }) => `${code}: ${what}`);
}

test('one or two rows above the newest release announce lines, and three do not', () => {
  assert.deepEqual(said('0.32.x | Soon', '0.31.x | Soon', '0.30.x | Yes', '<= 0.29 | No'), []);
  assert.deepEqual(said('0.33.x | Yes', '0.32.x | Yes', '0.31.x | Yes', '0.30.x | Yes'), [
    'unreleased-rows: 3 rows of SECURITY.md name versions newer than every release.',
  ]);
});

test('two rows with a bound beneath each say that the tags are not those of the table', () => {
  const rows = ['2.1 | Yes', '<= 2.0 | No', '1.1 | Yes', '<= 1.0 | No'];
  assert.deepEqual(said(...rows), [
    'unreleased-rows: 2 rows of SECURITY.md name versions newer than every release.',
  ]);
  assert.deepEqual(said(...rows.slice(2)), []);
  assert.deepEqual(said('2.1 | Yes', '1.1 | Yes', '<= 1.0 | No'), []);
});

test('signs that nobody knows hinder an edit where they stand beside ends under a word for support', () => {
  const told = (header: string, ...signs: readonly string[]) => {
    const [first = '', second = '', third = ''] = signs;
    const text = `| Version | ${header} | End of support |\n| --- | --- | --- |\n| 3.x | ${first} | TBD |\n| 2.x | ${second} | TBD |\n| 1.x | ${third} | 2026-01-02 |\n`;
    return unreadSigns(surveyed(text, 'line: major · support: newest 2', released)).map(({ code }) => code);
  };
  assert.deepEqual(told('Supported', '▣', '◈', '▢'), ['unread-state']);
  assert.deepEqual(told('Supported', '▣', '▣', '▢'), []);
  assert.deepEqual(told('Docker image', '▣', '◈', '▢'), []);
  assert.deepEqual(told('Status', 'Blip', 'Blap', 'Blop'), []);
});
