import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { begin } from '../src/cli/begin.ts';
import { noProgress } from '../src/cli/progress.ts';
import { run } from '../src/cli/run.ts';
import { infer } from '../src/infer/infer.ts';
import { plain } from '../src/report/paint.ts';
import { documentWith, policyPath, tagsOf } from './change/facts.ts';
import { program } from './cli/program.ts';
import { repository } from './cli/repository.ts';
import { version } from './infer/table.ts';
import { growthOf } from './visits.ts';

const table = documentWith('| 3.x | ✅ |', '| 2.x | ✅ |', '| < 2.0 | ❌ |');
const tags = { 'v1.0.0': '2020-01-01', 'v2.0.0': '2021-01-10', 'v3.0.0': '2022-01-10' } as const;

test('a policy file that is empty is told, and init writes nothing over it', async (t) => {
  for (const text of ['', '\n\n', '# nothing yet\n']) {
    const folder = repository(t, { tags, files: { 'SECURITY.md': table, [policyPath]: text } });
    const plan = await program(folder, 'plan');
    assert.equal(plan.code, 2);
    assert.match(plan.errors, /\[policy-[a-z-]+\]/);
    assert.equal((await program(folder, 'init', '--yes')).code, 2);
    assert.equal(readFileSync(join(folder, policyPath), 'utf8'), text);
  }
});

test('a table that contradicts its own history gets candidates with what contradicts them', async (t) => {
  const upside = documentWith('| 3.x | ❌ |', '| 2.x | ❌ |', '| 1.x | ✅ |');
  const { code, output } = await program(repository(t, { tags, files: { 'SECURITY.md': upside } }), 'init');
  assert.equal(code, 0);
  assert.match(output, /too short to be sure|✗/);
});

test('without tags the common policies are offered, and none is said to fit', async (t) => {
  const { code, output } = await program(
    repository(t, { files: { 'SECURITY.md': table } }),
    'init',
    '--json',
  );
  const { candidates } = JSON.parse(output);
  assert.equal(code, 0);
  assert.ok(candidates.length > 2);
  for (const { explains, sure, next } of candidates)
    assert.deepEqual([explains, sure, next], [0, 'low', null]);
});

test('a document in other letters is told by the name that it has, with the line to write', async (t) => {
  const files = { 'security.md': table, [policyPath]: 'line: major\nsupport: newest 2\n' };
  const { code, errors } = await program(repository(t, { tags, files }), 'plan');
  assert.equal(code, 2);
  assert.match(errors, /security\.md is not read\. \[document-elsewhere\][\s\S]*file: security\.md/);
});

test('one release is enough', async (t) => {
  const files = { 'SECURITY.md': documentWith('| 1.x | ✅ |') };
  const folder = repository(t, { tags: { 'v1.0.0': '2020-01-01' }, files });
  const { candidates } = JSON.parse((await program(folder, 'init', '--json')).output);
  assert.equal(candidates[0].today.plan, 'unchanged');
});

test('a terminal that is closed during the question leaves nothing behind', async (t) => {
  const folder = repository(t, { tags, files: { 'SECURITY.md': table } });
  const texts: string[] = [];
  const screen = { write: (text: string) => texts.push(text), look: { paint: plain, columns: 80 } };
  const keyboard = {
    listen: (key: (text: string | null) => void) => {
      setImmediate(() => key(null));
      return () => {};
    },
  };
  const begun = begin(['init', '--workflow'], folder);
  assert.ok(begun.kind === 'clone');
  const world = {
    program: 'support-window',
    about: null,
    workingDirectory: folder,
    today: '2026-11-22' as const,
    debug: false,
    output: screen,
    errors: screen,
    keyboard,
    progress: noProgress,
  };
  assert.equal(await run(begun, world), 0);
  assert.match(texts.join(''), /Nothing was written/);
  assert.equal(existsSync(join(folder, '.github')), false);
});

test('four times the tags take about four times the steps, so that 50,000 are answered', () => {
  const day = '2026-01-01';
  const text = version('2025-12-20', '9.9.x yes', '< 9.9 no').text;
  const growth = growthOf([1000, 4000], (count) => {
    const names = Array.from({ length: count }, (_, index) => [
      `v${Math.floor(index / (count / 10))}.${Math.floor(index / (count / 100)) % 10}.${index % (count / 100)}`,
      `2025-01-${String(1 + Math.floor((index * 28) / count)).padStart(2, '0')}` as `${number}-${number}-${number}`,
    ]);
    const many = tagsOf(Object.fromEntries(names));
    return () => infer({ tags: many, versions: [], document: { path: 'SECURITY.md', text }, day });
  });
  assert.ok(growth < 1.3, `steps grow with the power ${growth.toFixed(2)} of the tags`);
});
