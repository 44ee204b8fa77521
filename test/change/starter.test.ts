import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { starterText, workflowPath, workflowText } from '../../src/change/starter.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { readYaml } from '../../src/policy/yaml.ts';
import { stepName } from '../../src/version.ts';
import { tagsOf } from './facts.ts';

const policy = parsePolicy('line: major\nsupport: newest 1\n', 'p');
assert.ok(policy.ok);

test('a starter has the table filled in, and the contact left to fill', () => {
  const tags = tagsOf({ 'v1.0.0': '2025-01-15', 'v2.0.0': '2026-03-01' });
  const text = starterText(policy.value, tags, '2026-11-22');
  assert.match(text, /^# Security Policy\n/);
  assert.match(
    text,
    /## Supported Versions\n\n\| Version \| Supported +\|\n.*\n\| 2\.x +\| :white_check_mark: \|\n\| < 2 +\| :x: +\|\n/,
  );
  assert.match(text, /## Reporting a Vulnerability\n\nTODO: /);
});

test('before the first release it has no table', () => {
  assert.doesNotMatch(starterText(policy.value, [], '2026-11-22'), /\|/);
});

test('the workflow is YAML that names the step', () => {
  const text = workflowText('owner/support-window@v1');
  assert.ok(readYaml(text, 'workflow').ok);
  assert.match(text, /^ {6}- uses: owner\/support-window@v1 /m);
});

test('the workflow is the one that the pages show', () => {
  const text = `# ${workflowPath}\n${workflowText(stepName)}`;
  const bare = (yaml: string) => yaml.replaceAll(/ *#.*$/gm, '').trim();
  for (const page of ['README.md', 'docs/start.md']) {
    const blocks = readFileSync(join(import.meta.dirname, '../..', page), 'utf8').split('```');
    const shown = blocks.find((block) => block.startsWith(`yaml\n# ${workflowPath}\n`)) ?? '';
    assert.equal(bare(shown.slice('yaml\n'.length)), bare(text), page);
  }
});
