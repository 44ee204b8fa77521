import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withTables } from '../scripts/readme.ts';
import { policyPath } from './change/facts.ts';
import { program } from './cli/program.ts';
import { repository } from './cli/repository.ts';

const project = join(import.meta.dirname, '..');

test("the reference's tables are those of action.yml", () => {
  const page = readFileSync(join(project, 'docs/reference.md'), 'utf8');
  const action = readFileSync(join(project, 'action.yml'), 'utf8');
  assert.equal(page, withTables(page, action), 'run npm run readme');
});

test('the example of the command line is what the command line prints', async (t) => {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  const [, example = ''] = /```console\n\$ support-window plan\n([\s\S]*?)```/.exec(readme) ?? [];
  const document = `# Security

## Supported versions

| Version | Supported          |
| ------- | ------------------ |
| 3.x     | :white_check_mark: |
| 2.x     | :white_check_mark: |
| < 2.0   | :x:                |

Fixes are made for the current version (3.x) first.
`;
  const tags = {
    'v1.0.0': '2023-03-01',
    'v2.0.0': '2024-05-02',
    'v3.0.0': '2025-06-03',
    'v3.1.0': '2025-09-04',
    'v4.0.0': '2026-10-20',
  } as const;
  const files = { [policyPath]: 'line: major\nsupport: newest 2\n', 'SECURITY.md': document };
  const { output } = await program(repository(t, { tags, files }), 'plan');
  assert.equal(output, example);
});

test("README's commands work: plan shows policies in a clone without one, and npm knows the others", async (t) => {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  assert.match(readme, /^node dist\/cli\.js plan --repo path\/to\/your\/clone$/m);
  assert.match(readme, /^npm ci$/m);
  assert.match(readme, /`npm cit` installs/);
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: object };
  assert.match(readme, /^npm run stand-in -- --repo /m);
  assert.ok('stand-in' in scripts);
  const rows = '| Version | Supported |\n| --- | --- |\n| 1.x | ✅ |\n';
  const files = { 'SECURITY.md': `# Security\n\n## Supported versions\n\n${rows}` };
  const folder = repository(t, { tags: { 'v1.0.0': '2024-01-10', 'v2.0.0': '2025-01-10' }, files });
  const { errors } = await program(folder, 'plan');
  assert.match(errors, /support: newest 1/);
});
