import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentedPolicy } from '../../src/policy/commented.ts';
import { parsePolicy } from '../../src/policy/parse.ts';

const schema = 'https://example.org/schema.json';

test('every key has its comment, and the first line names the schema', () => {
  const text = commentedPolicy(
    'line: minor\nlines:\n  "1.6": { supported: forever, because: "x" }\nsupport: newest 2\n',
    schema,
    ['About.'],
  );
  assert.equal(
    text,
    `# yaml-language-server: $schema=https://example.org/schema.json
# About.

# What a release line is: a major, a minor, or another form.
line: minor
# Exceptions for single lines, with a reason, and planned lines.
lines:
  "1.6": { supported: forever, because: "x" }
# When support ends, for a policy with one tier.
support: newest 2
`,
  );
});

test('"never" is not read as "never ends"', () => {
  const about = (support: string) => commentedPolicy(`support: ${support}\n`, schema, []).split('\n')[2];
  assert.match(about('never') ?? '', /policy with one tier\. "never" is not supported at all\.$/);
  assert.match(about('forever') ?? '', /policy with one tier\.$/);
});

test('it is the same policy', () => {
  const text = 'line: minor\ntiers:\n  active: next\n  security: newest 2\n';
  const read = (policy: string) => parsePolicy(policy, 'p');
  assert.deepEqual(read(commentedPolicy(text, schema, [])), read(text));
});
