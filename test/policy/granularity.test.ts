import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '../../src/policy/parse.ts';
import { granularityText } from '../../src/release/line.ts';

function read(line: string) {
  return parsePolicy(`line: ${line}\nsupport: next`, 'p');
}

for (const [text, words] of [
  ['major', 'major'],
  ['patch', 'patch'],
  ['"{YYYY}.{MM}"', '{YYYY}.{MM}'],
  ['{ ">=10": major, ">=2020": "{YYYY}", else: minor }', 'major or {YYYY} or minor'],
] as const) {
  test(`line: ${text} is read`, () => {
    const policy = read(text);
    assert.equal(policy.ok && granularityText(policy.value.line), words);
  });
}

for (const [text, whys] of [
  ['[major]', ['Found a list.']],
  ['"{YYYY}.{Q}"', ['Found "{YYYY}.{Q}".']],
  ['{ ">=10": major }', ['This key is required.']],
  ['{ ">=10": major, else: minr }', ['Found "minr".']],
  ['{ ">=10": majr, else: minor }', ['Found "majr".']],
  ['{ "ten": majr, else: minr }', ['Found "majr".', 'Found "ten".', 'Found "minr".']],
] as const) {
  test(`line: ${text} is a problem`, () => {
    const policy = read(text);
    assert.deepEqual(!policy.ok && policy.problems.map(({ why }) => why).sort(), [...whys].sort());
  });
}
