import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costOf, guessesFromDays } from '../../src/infer/dated.ts';
import { policyFrom, sixMinors, tableOf } from './table.ts';

const texts = (...lines: readonly string[]) =>
  guessesFromDays('minor', tableOf('2026-02-01', sixMinors, ...lines)).map(({ text }) => text);

test('what the days of a table have in common is a policy', () => {
  const rows = ['| 2.2 | ✅ | 2027-07-10 |', '| 2.1 | ✅ | 2026-12-10 |', '| 2.0 | ✅ | 2026-07-10 |'];
  assert.equal(
    texts('| Version | Supported | Until |', ...rows)[0],
    'line: minor\nsupport: release + 18mo\n',
  );
});

test('what follows a major may be meant for its last line alone', () => {
  const found = texts('| Version | Supported | Until |', '| 2.2 | ✅ | |', '| 1.2 | ✅ | 2028-01-10 |');
  assert.ok(found.includes('line: minor\nsupport: min(sibling, major + 3y)\n'), found.join());
});

test('two columns of ends are two tiers with the names of their headers', () => {
  const rows = [
    '| 2.2 | 2027-01-10 | 2028-01-10 |',
    '| 2.1 | 2026-06-10 | 2027-06-10 |',
    '| 2.0 | 2026-01-10 | 2027-01-10 |',
  ];
  const found = texts('| Version | Bug fixes until | Security fixes until |', ...rows);
  const tiered = found.find((text) => text.includes('tiers'));
  assert.match(tiered ?? '', /active: release \+ 1y\n {2}security: release \+ 2y/);
  assert.equal(policyFrom(tiered ?? '').tiers.length, 2);
});

test('a table without days, or with one that is open, has none', () => {
  assert.deepEqual(texts('| Version | Supported | Until |', '| 2.2 | ✅ | TBD |'), []);
  assert.deepEqual(texts('| Version | Supported |', '| 2.2 | ✅ |'), []);
});

test('the more days a window gives the likelier it is', () => {
  const cost = (gives: number, of: number) => costOf({ end: 'release + 1y', gives, of, oddity: 0, span: 12 });
  assert.ok(cost(4, 4) < cost(2, 2) && cost(2, 2) < cost(2, 4) && cost(2, 4) < cost(1, 4));
});
