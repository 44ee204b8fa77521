import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineNamed, linesMeant, rulesFor } from '../../src/policy/explain.ts';
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

test('a line of that very name comes before finer ones of the same numbers', () => {
  const mixed = [
    ...linesFrom({ '3.6': '2026-01-01', '3.5': '2025-06-01' }),
    ...linesFrom({ 3: '2025-01-01' }),
  ];
  const found = linesMeant('3', mixed).map(({ name }) => name);
  assert.deepEqual(found, ['3']);
});

for (const [text, name] of [
  ['2.1', '2'],
  ['v2.0', '2'],
  ['release-3', '3'],
] as const) {
  test(`the release ${text} stands for its line ${name}`, () => {
    const majors = linesFrom({ 3: '2026-01-01', 2: ['2025-01-01', '2025-02-01'] }).map((line) => ({
      ...line,
      releases: line.releases.map((one) => (line.name === '3' ? { ...one, tag: 'release-3' } : one)),
    }));
    assert.deepEqual(
      linesMeant(text, majors).map((line) => line.name),
      [name],
    );
  });
}

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
    assert.equal(line && rulesFor(lines, policy, '2026-06-01')(line), rule);
  });
}

test('in a policy of exceptions alone the exception speaks, or nothing', () => {
  const exceptions = policyFrom(
    'line: minor\nlines: { "3.4": { general: 2027-01-01, because: "our calendar" } }',
  );
  assert.deepEqual(lines.map(rulesFor(lines, exceptions, '2026-06-01')), [
    'none',
    'exception: general: 2027-01-01 (our calendar)',
    'none',
    'none',
  ]);
});

test('no part of the policy speaks for a line that is not there', () => {
  const [stranger] = linesFrom({ 9: '2026-01-01' });
  assert.equal(stranger && rulesFor(lines, policy, '2026-06-01')(stranger), null);
});
