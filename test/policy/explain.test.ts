import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineNamed, linesMeant, ruleFor } from '../../src/policy/explain.ts';
import { linesFrom, policyFrom } from './lines.ts';

const lines = linesFrom({
  '3.10': '2026-04-01',
  3.4: '2025-01-01',
  '3.1': '2024-01-01',
  '2.0': '2020-01-01',
});
const policy = policyFrom(`line: minor
lts: { minor: 4 }
rules:
  - when: lts
    bugs: release + 1y
    security: release + 4y
support: newest 1
lines:
  "3.1": { support: 2027-01-01, because: "one customer", see: https://example.org/why }
floor: "3.0"
`);

test('a line is found as people write it', () => {
  for (const text of ['3.10', 'v3.10', '3.10.x']) assert.equal(lineNamed(text, lines)?.name, '3.10');
  assert.equal(lineNamed('2', lines)?.name, '2.0');
  assert.equal(lineNamed('3.5', lines), null);
  assert.equal(lineNamed('three', lines), null);
});

const meant: readonly (readonly [string, readonly string[]])[] = [
  ['3.10.x', ['3.10']],
  ['3.1', ['3.1']],
  ['3', ['3.10', '3.4', '3.1']],
  ['2', ['2.0']],
  ['v2.0.0', ['2.0']],
  ['3.10.0', ['3.10']],
  ['3.5', []],
  ['three', []],
];

for (const [text, names] of meant) {
  test(`${text} means ${names.join(', ') || 'no line'}`, () => {
    const found = linesMeant(text, lines).map(({ name }) => name);
    assert.deepEqual(found, names);
  });
}

test('a release stands for its line, by its version or its tag', () => {
  const [majors] = [linesFrom({ 3: '2026-01-01', 2: '2025-01-01' })];
  const tag = majors[1]?.latest.tag ?? '';
  for (const text of [tag, '2.0'])
    assert.deepEqual(
      linesMeant(text, majors).map(({ name }) => name),
      ['2'],
    );
});

for (const [name, rule] of [
  ['3.10', 'supported: newest 1'],
  ['3.4', 'rule 1 (when: lts): bugs: release + 1y, security: release + 4y'],
  [
    '3.1',
    'supported: newest 1; exception: supported: 2027-01-01 (one customer, see https://example.org/why)',
  ],
  ['2.0', 'floor: 3.0'],
] as const) {
  test(`the part of the policy that speaks for ${name} is told`, () => {
    const line = lineNamed(name, lines);
    assert.equal(line && ruleFor(line, lines, policy, '2026-06-01'), rule);
  });
}
