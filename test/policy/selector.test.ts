import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PolicyNode } from '../../src/policy/node.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { bracesWithoutQuotes, ltsSelector, selector } from '../../src/policy/selector.ts';
import { readYaml } from '../../src/policy/yaml.ts';
import { parseRange } from '../../src/release/range.ts';

function fixesOf(when: string): readonly string[] {
  const policy = parsePolicy(
    `line: minor\nlts: even\nrules:\n  - when: ${when}\n    a: next\nsupport: next`,
    'p',
  );
  return policy.ok ? [] : policy.problems.map(({ where, why, fix }) => `${where?.column} ${why} ${fix}`);
}

for (const [when, message] of [
  ['last-of-majr', /^11 Found "last-of-majr"\. .*last-of-major: did you mean that/],
  ['[]', /^11 Found an empty list\./],
  ['[[even]]', /^12 Found a list inside a list\./],
  ['{ minr: 4 }', /^13 .* Did you mean "minor"\?/],
  ['{ minor: four }', /^20 Found "four"\. Write a minor number/],
  ['{ minor: [even] }', /^20 Found a list\. Write a minor number/],
  ['{ every: 0 }', /^20 Found "0"\. Write a step/],
  ['{ every: 4, from: x }', /^29 Found "x"\. Write a number to begin at/],
  ['{ minor: 4, every: 2 }', /^11 Found a map\./],
  ['{ from: 4 }', /^11 Found a map\./],
  ['', /^5 Found nothing\./],
] as const) {
  test(`when: ${when} is a problem`, () => {
    const fixes = fixesOf(when);
    assert.equal(fixes.length, 1);
    assert.match(fixes[0] ?? '', message);
  });
}

test('a list of selectors tells every mistake in it', () =>
  assert.equal(fixesOf('[evn, ">=", odd]').length, 2));

const range = (text: string) => ({ kind: 'range', range: parseRange(text) }) as const;

for (const [text, value] of [
  ['lts', { kind: 'lts' }],
  ['">=8.1"', range('>=8.1')],
  ['{ minor: 0 }', { kind: 'minor', is: 0 }],
  ['{ minor: even }', { kind: 'minor', is: 'even' }],
  ['{ minor: odd }', { kind: 'minor', is: 'odd' }],
  ['{ every: 1 }', { kind: 'every', count: 1, from: null }],
  ['{ every: 4, from: 0 }', { kind: 'every', count: 4, from: 0 }],
  ['[odd]', { kind: 'odd' }],
  ['[even, ">=8"]', { kind: 'all', of: [{ kind: 'even' }, range('>=8')] }],
  ['["8", "9"]', { kind: 'all', of: [range('8'), range('9')] }],
] as const) {
  test(`${text} is read`, () => assert.deepEqual(selector.read(nodeOf(text)), { value, problems: [] }));
}

test('a list of line names is any of them where LTS lines are named, beside a selector it is not', () => {
  const readings = ['["8", v9.1]', '["8", ">=7"]', '["8", lts]'].map((text) =>
    ltsSelector.read(nodeOf(text)),
  );
  assert.deepEqual(
    readings.map(({ value }) => value),
    [
      {
        kind: 'names',
        names: [
          { name: '8', numbers: [8] },
          { name: '9.1', numbers: [9, 1] },
        ],
      },
      { kind: 'all', of: [range('8'), range('>=7')] },
      { kind: 'all', of: [range('8'), { kind: 'lts' }] },
    ],
  );
});

test('braces around calendar letters alone are a text without its quotes', () => {
  const bracesOf = (text: string) => {
    const node = nodeOf(text);
    return node.kind === 'map' && bracesWithoutQuotes(node);
  };
  assert.equal(bracesOf('{YYYY}'), '{YYYY}');
  assert.equal(bracesOf('{M}'), '{M}');
  assert.equal(bracesOf('{minor}'), null);
  assert.equal(bracesOf('{YYYY, MM}'), null);
  assert.equal(bracesOf('{}'), null);
});

function nodeOf(text: string): PolicyNode {
  const map = readYaml(`a: ${text}`, 'p');
  const node = map.ok ? map.value.entries[0]?.value : undefined;
  assert.ok(node !== undefined);
  return node;
}
