import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { policyPath } from '../change/facts.ts';
import { program } from './program.ts';
import { repository } from './repository.ts';

const tags = { 'v1.0.0': '2024-01-10', 'v2.0.0': '2025-01-10' } as const;
const files = { [policyPath]: 'line: major\nsupport: newest 1\n' };

test('the support of every line is drawn, whatever the document is like', async (t) => {
  const { code, output, errors } = await program(repository(t, { tags, files }), 'timeline');
  assert.deepEqual([code, errors], [0, '']);
  assert.match(output, /^2\.x +█+│█+▶$/m);
  assert.match(output, /^1\.x +░+ +│$/m);
  assert.match(output, /│ today, 2026-11-22\n$/);
});

test('another day and another policy can be looked at', async (t) => {
  const words = ['--as-of', '2025-06-01', '--policy', 'newest 2 majors'];
  const { output } = await program(repository(t, { tags, files }), 'timeline', ...words);
  assert.match(output, /^1\.x +█+│█+▶$/m);
  assert.match(output, /today, 2025-06-01/);
});

test('--svg writes the picture to a file', async (t) => {
  const folder = repository(t, { tags, files });
  const { code, output } = await program(folder, 'timeline', '--svg', 'support.svg');
  assert.deepEqual([code, output], [0, '✔ Written: support.svg\n']);
  assert.match(readFileSync(join(folder, 'support.svg'), 'utf8'), /^<svg [\s\S]*<\/svg>\n$/);
});

test('a file that cannot be written is a problem', async (t) => {
  const folder = repository(t, { tags, files });
  const { code, errors } = await program(folder, 'timeline', '--svg', 'no/such/folder/support.svg');
  assert.equal(code, 2);
  assert.match(errors, /\[picture-not-written\][\s\S]*ENOENT/);
});

test('without a policy or without releases there is nothing to draw', async (t) => {
  const without = await program(repository(t, { tags }), 'timeline');
  assert.equal(without.code, 2);
  assert.match(without.errors, /\[no-policy\]/);
  const early = await program(repository(t, { files }), 'timeline');
  assert.deepEqual([early.code, early.output], [0, 'Nothing has been released yet.\n']);
});

test('--json has the shape of every decision, and other commands have no use for --svg', async (t) => {
  const folder = repository(t, { tags, files });
  const { output } = await program(folder, 'timeline', '--json');
  assert.deepEqual(
    JSON.parse(output).lines.map(({ line }: { line: string }) => line),
    ['2', '1'],
  );
  const other = await program(folder, 'plan', '--svg', 'a.svg');
  assert.equal(other.code, 2);
  assert.match(other.errors, /\[idle-option\]/);
});
