import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePattern, patternName, readPattern } from '../../src/release/calendar.ts';

const fillings: readonly (readonly [string, string, string | null])[] = [
  ['{YYYY}.{MM}', '2024.04', '2024.04'],
  ['{YYYY}.{MM}', '2024.4.1', '2024.4'],
  ['{YY}.{M}', '24.04.1', '24.04'],
  ['{YYYY}-{MM}-{DD}', '2024.04.05', '2024-04-05'],
  ['{YYYY}', '2024.1.3', '2024'],
  ['{YYYY}.{MM}', '2024.13', null],
  ['{YYYY}.{MM}', '2024.0', null],
  ['{YYYY}.{MM}', '24.04', null],
  ['{YYYY}.{MM}', '2024', null],
  ['{YY}.{MM}', '124.04', null],
];

for (const [pattern, version, line] of fillings) {
  test(`${version} under ${pattern} is ${line ?? 'no date'}`, () => {
    const read = parsePattern(pattern);
    assert.ok(read !== null);
    const parts = readPattern(read, version.split('.'));
    assert.equal(parts === null ? null : patternName(read, parts), line);
  });
}

for (const text of ['', 'YYYY.MM', '{YYYY}{MM}', '{YYYY}.', '{YYYY}.{MICRO}', '{yyyy}.{mm}', 'v{YYYY}']) {
  test(`${JSON.stringify(text)} is no calendar pattern`, () => {
    assert.equal(parsePattern(text), null);
  });
}
