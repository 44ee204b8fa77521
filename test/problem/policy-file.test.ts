import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as catalogue from '../../src/problem/policy-file.ts';

const where = { path: 'p', line: 1, column: 1 };

for (const { code, what, why, fix } of [
  catalogue.policyTooLarge('p', 100),
  catalogue.notYaml('Missing closing "quote', where),
  catalogue.missingQuotesProblem('>=8.1', where),
  catalogue.severalDocuments(where),
  catalogue.notAMap(where),
  catalogue.unwantedYaml('the anchor &a', where),
]) {
  test(`${code} (${what}) is whole sentences with a remedy`, () => {
    for (const sentence of [what, why, fix]) assert.match(sentence, /^[A-Z].*[.]$/);
  });
}

test('what the YAML reader said becomes a part of a sentence', () => {
  assert.equal(
    catalogue.notYaml('Map keys must be unique.', where).why,
    'YAML error: map keys must be unique.',
  );
  assert.equal(catalogue.notYaml('YAML is odd', where).why, 'YAML error: YAML is odd.');
});

test('the value without quotes is shown with them', () => {
  assert.equal(catalogue.missingQuotesProblem('>=8.1', where).fix, 'Put quotes around it: ">=8.1".');
});
