import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withTables } from '../scripts/readme.ts';

const project = join(import.meta.dirname, '..');

test("README's tables are those of action.yml", () => {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  const action = readFileSync(join(project, 'action.yml'), 'utf8');
  assert.equal(readme, withTables(readme, action), 'run node scripts/readme.ts');
});
