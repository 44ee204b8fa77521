import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choosePolicy, originText } from '../../src/policy/source.ts';

for (const [input, kind] of [
  [null, 'default'],
  ['', 'default'],
  [' \n', 'default'],
  ['line: major\nsupport: newest 2', 'yaml'],
  ['support: newest 2', 'yaml'],
  ['{ line: minor, support: release + 18mo }', 'yaml'],
  ['line:\n  major', 'yaml'],
  ['policy.yml', 'path'],
  ['policy.YAML', 'path'],
  ['.github/support', 'path'],
  ['latest', 'preset'],
  ['n-1', 'preset'],
  ['newest 1 major', 'preset'],
  ['newest 12 minors', 'preset'],
  ['newest  3  majors', 'preset'],
  ['no preset at all', 'preset'],
] as const) {
  test(`${JSON.stringify(input)} is ${kind}`, () => {
    assert.equal(choosePolicy(input).kind, kind);
  });
}

test('messages call a policy by its path, its preset or the option it was written in', () => {
  assert.equal(originText({ kind: 'file', path: 'p.yml' }), 'p.yml');
  assert.equal(originText({ kind: 'preset', name: 'latest' }), 'preset latest');
  assert.equal(originText({ kind: 'option', name: '--policy' }), '--policy');
});
