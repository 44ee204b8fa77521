import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { workflowPath, workflowText } from '../../src/change/starter.ts';
import { readYaml } from '../../src/policy/yaml.ts';
import { stepName } from '../../src/version.ts';

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
