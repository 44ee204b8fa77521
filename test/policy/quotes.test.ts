import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '../../src/policy/parse.ts';
import { readYaml } from '../../src/policy/yaml.ts';
import { placeText } from '../../src/problem/problem.ts';

for (const [text, place, value] of [
  ['when: >=8.1', 'p:1:7', '>=8.1'],
  ['when: >= 8.1', 'p:1:7', '>= 8.1'],
  ['rules:\n  - when: >=8.1\n    a: next', 'p:2:11', '>=8.1'],
  ['when: [lts, >=11.8]', 'p:1:13', '>=11.8'],
  ['line: {YYYY}.{MM}', 'p:1:7', '{YYYY}.{MM}'],
  ['line: {YY}.{M} # years', 'p:1:7', '{YY}.{M}'],
  ['states:\n  ended: `no`', 'p:2:10', '`no`'],
  ['file: @docs', 'p:1:7', '@docs'],
  ['{ ">=10": major, when: >=8 }', 'p:1:24', '>=8'],
  ['when: >=8 [x]', 'p:1:7', '>=8 [x]'],
  ['line:\n  >=10: major', 'p:2:3', '>=10'],
  ['line: { >=10: major, else: minor }', 'p:1:9', '>=10'],
] as const) {
  test(`${value} without quotes gets the message to put some`, () => {
    const map = readYaml(text, 'p');
    const [first] = map.ok ? [] : map.problems;
    assert.equal(first?.fix, `Put quotes around it: "${value}".`);
    assert.equal(first?.where && placeText(first.where), place);
  });
}

test('a calendar of one field without quotes is a map to YAML, and still understood', () => {
  const policy = parsePolicy('line: {YYYY}\nsupport: newest 1', 'p');
  assert.deepEqual(!policy.ok && policy.problems.map(({ fix }) => fix), ['Put quotes around it: "{YYYY}".']);
});

for (const text of ['a: "b', 'a: ]', 'a: ][', 'a: { b', 'a: b\n---']) {
  test(`the fault of ${JSON.stringify(text)} is left to the YAML reader`, () => {
    const map = readYaml(text, 'p');
    assert.deepEqual(!map.ok && map.problems.map(({ code }) => code), ['policy-not-yaml']);
  });
}
