import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePolicy } from '../../src/policy/parse.ts';
import { printPolicy, printProducts } from '../../src/policy/print-policy.ts';
import { anyPolicy } from './arbitrary.ts';
import { policyFrom } from './lines.ts';

test('what is printed reads as the same policy', () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      const read = parsePolicy(printPolicy(policy), policy.source);
      assert.deepEqual(read, { ok: true, value: policy, notes: [] });
    }),
    { numRuns: 100 },
  );
});

test('a policy is printed without what goes without saying', () => {
  const text = 'line: major\nsupport: newest 2\n';
  assert.equal(printPolicy(policyFrom(text)), text);
});

test('every part of a policy is printed as people write it', () => {
  const text = `line: { ">=10": major, else: minor }
lts: { minor: 4 }
rules:
  - when: [lts, ">=5.0"]
    support: forever
tiers:
  active: next
  security: active + 6mo
lines:
  "5.4":
    security: 2029-02-28
    because: "extended"
    see: "https://example.org/why"
  "8.0":
    planned: 2027-11-01
floor: "4.10"
allow-shortening: ["5.4"]
notice: 30d
tag: "server-v{version}"
stable: ["patch"]
ended: keep
states:
  security: "Fixes only"
`;
  assert.equal(printPolicy(policyFrom(text)), text);
});

test('the only product of a repository is printed without a name, several under theirs', () => {
  const policy = policyFrom('line: major\nsupport: newest 2\n');
  assert.equal(printProducts([{ name: null, policy }]), printPolicy(policy));
  assert.equal(
    printProducts([{ name: 'server', policy }]),
    'products:\n  "server":\n    line: major\n    support: newest 2\n',
  );
});
