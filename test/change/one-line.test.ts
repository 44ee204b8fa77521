import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inOneLine } from '../../src/change/one-line.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { printPolicy } from '../../src/policy/print-policy.ts';
import { parseProducts } from '../../src/policy/product.ts';
import { anyPolicy } from '../policy/arbitrary.ts';

test('the line reads as the same policy, but for exceptions without their reasons', () => {
  const plain = anyPolicy.map((policy) => ({ ...policy, overrides: [] }));
  fc.assert(
    fc.property(plain, (policy) => {
      const read = parsePolicy(`{ ${inOneLine(printPolicy(policy))} }`, policy.source);
      assert.deepEqual(read.ok && read.value, policy);
    }),
    { numRuns: 100 },
  );
});

test('rules, tiers and exceptions are in braces, as a file may have them', () => {
  const policy = `line: minor
rules:
  - when: last-of-major
    support: max(major(2), release + 2y)
tiers:
  active: next
  security: next + 6mo
lines:
  "4.5": { supported: forever, because: "a \\"table\\", lists it" }
  "4.4":
    security: 2029-02-28
    because: a customer
    see: https://example.org
`;
  assert.equal(
    inOneLine(policy),
    'line: minor, rules: [{ when: last-of-major, support: "max(major(2), release + 2y)" }], ' +
      'tiers: { active: next, security: next + 6mo }, ' +
      'lines: { "4.5": { supported: forever }, "4.4": { security: 2029-02-28 } }',
  );
});

test('products have their policies inside', () => {
  const policy = 'products:\n  api:\n    tag: "api-v{version}"\n    line: major\n    support: newest 2\n';
  const line = inOneLine(policy);
  assert.equal(line, 'products: { api: { tag: "api-v{version}", line: major, support: newest 2 } }');
  assert.ok(parseProducts(`{ ${line} }`, 'p').ok);
});
