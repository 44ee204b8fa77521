import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { policySchema, schemaPath, schemaText } from '../scripts/schema.ts';
import { listPresets } from '../src/policy/presets.ts';

const project = join(import.meta.dirname, '..');
const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
const accepts = ajv.compile(policySchema());

test('the schema in the repository is the one the keys give; `node scripts/schema.ts` writes it', () => {
  assert.equal(readFileSync(join(project, schemaPath), 'utf8'), schemaText());
});

test('the schema accepts every preset and every example of the page, as YAML gives their values', () => {
  const page = readFileSync(join(project, 'docs/policy.md'), 'utf8');
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example = '']) => example);
  for (const text of [...examples, ...listPresets().map((preset) => preset.text)]) {
    assert.ok(accepts(parse(text)), `${text}\n${JSON.stringify(accepts.errors)}`);
  }
});

for (const text of [
  'support: newest 2',
  'line: minor\nsuport: newest 2',
  'line: minor\nsupport: 18 months',
  'line: minor\nsupport: latest',
  'extends: nope',
  'line: minor\nsupport: newest 2\ntiers: { a: next }',
  'line: minr\nsupport: newest 2',
  'line: minor\ntiers: { when: next }',
  'line: minor\nrules: [{ a: next }]\nsupport: next',
  'line: minor\nsupport: next\nadopt: maybe',
  'line: minor\nsupport: next\nlts: { minor: four }',
]) {
  test(`the schema refuses ${JSON.stringify(text)}`, () => assert.equal(accepts(parse(text)), false));
}
