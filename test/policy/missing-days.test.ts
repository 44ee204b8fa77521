import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lackedLines, lackingWords } from '../../src/policy/missing-days.ts';
import type { MissingDay } from '../../src/policy/resolved-end.ts';
import { factsOf } from '../../src/policy/select.ts';
import { linesFrom, policyFrom } from './lines.ts';

const names = ['4.0', '3.1', '3.0', '2.1', '2.0'];
const lines = linesFrom({ ...Object.fromEntries(names.map((name) => [name, null])), 3.1: '2025-01-01' });
const facts = factsOf(lines, policyFrom('line: minor\nlts: { minor: 0 }\nsupport: next'));

for (const [days, index, first] of [
  ['release', 3, ['2.1']],
  ['next', 3, ['4.0', '3.0']],
  ['lts', 4, ['4.0', '3.0']],
  ['sibling', 4, ['2.1']],
  ['major', 4, ['4.0', '3.0']],
] as const) {
  test(`${days} of ${names[index]} lacks ${first.join(', ')}`, () => {
    const lacked = lackedLines([{ index, days }], facts);
    assert.deepEqual([lacked.first.map(({ name }) => name), lacked.latest], [first, []]);
  });
}

test('latest releases are asked for apart', () => {
  const { first, latest } = lackedLines([{ index: 2, days: 'last' }], facts);
  assert.deepEqual([first, latest.map(({ name }) => name)], [[], ['3.0']]);
});

test('nothing lacking asks for nothing', () =>
  assert.deepEqual(lackedLines([], facts), { first: [], latest: [] }));

test('what is missing is told once', () => {
  const lacking: MissingDay[] = [
    { index: 1, days: 'release' },
    { index: 1, days: 'next' },
    { index: 1, days: 'major' },
  ];
  assert.equal(
    lackingWords(lacking),
    'the date of its first release and the first release dates of newer lines',
  );
});
