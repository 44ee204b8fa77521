import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyPath } from '../change/facts.ts';
import { program } from './program.ts';
import { git, repository } from './repository.ts';

const tags = { 'v1.0.0': '2024-01-10', 'v2.0.0': '2025-01-10' } as const;

test('a line is explained without looking at the document', async (t) => {
  const files = { [policyPath]: 'line: major\nsupport: release + 2y\n', 'SECURITY.md': '# No table\n' };
  const { code, output } = await program(repository(t, { tags, files }), 'explain', '2');
  assert.equal(code, 0);
  assert.match(output, /^2 {2}supported on 2026-11-22\n\n {2}ends {6}supported {2}2027-01-10\n/);
});

test('a line that does not exist is answered with those that do', async (t) => {
  const files = { [policyPath]: 'line: major\nsupport: newest 1\n' };
  const { code, output, errors } = await program(repository(t, { tags, files }), 'explain', '9');
  assert.equal(code, 2);
  assert.equal(
    output,
    '• Drafts, pre-releases and publication dates are only known on GitHub, not in a clone. [local-flags]\n\n',
  );
  assert.match(
    errors,
    /^✖ There is no release line 9; a line starts with its first release\. \[unknown-line\]\n {2}why {2}The lines are 2, 1\.\n/,
  );
});

test('a shallow clone is not explained, because its tags may be missing', async (t) => {
  const files = { [policyPath]: 'line: major\nsupport: newest 1\n' };
  const whole = repository(t, { tags, files });
  git(whole, ['clone', '--quiet', '--depth=1', `file://${whole}`, 'shallow']);
  const { code, errors } = await program(whole, 'explain', '2', '--repo', 'shallow');
  assert.equal(code, 2);
  assert.match(errors, /^✖ The clone is shallow/);
});

test('with --json a problem has the shape of every decision', async (t) => {
  const { code, output } = await program(repository(t, { tags }), 'explain', '2', '--json');
  const { lines, problems, plan } = JSON.parse(output);
  assert.equal(code, 2);
  assert.deepEqual([lines, plan], [[], 'blocked']);
  assert.equal(problems[0].code, 'no-policy');
});
