import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { loadToolkit } from '../../src/actions/toolkit.ts';

test('the payload is the JSON that the runner names, and what is no JSON is a problem; without a payload there is none', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'payload-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const expected = [
    ['{"action":"published"}', { ok: true, payload: { action: 'published' } }],
    ['null', { ok: true, payload: null }],
    ['{"action":', { ok: false, codes: ['broken-event'] }],
    ['', { ok: false, codes: ['broken-event'] }],
    [null, { ok: true, payload: {} }],
  ] as const;
  const paths = expected.map(([text], index) => {
    if (text === null) return '';
    const path = join(folder, `${index}.json`);
    writeFileSync(path, text);
    return path;
  });
  assert.deepEqual(
    loadedWith(paths),
    expected.map(([, found]) => found),
  );
});

test('a package that cannot be loaded is a problem', async () => {
  const stopped = await loadToolkit(() => Promise.reject(new SyntaxError('Unexpected end of JSON input')));
  assert.equal(stopped.ok ? '' : stopped.problems[0]?.why, 'Unexpected end of JSON input.');
});

/** What a process of its own finds for each event: @actions/github reads it when it is loaded, so it is loaded anew. */
function loadedWith(paths: readonly string[]): unknown {
  const program = `
    import { loadToolkit } from './src/actions/toolkit.ts';
    const all = [];
    for (const [index, path] of ${JSON.stringify(paths)}.entries()) {
      process.env.GITHUB_EVENT_PATH = path;
      const loaded = await loadToolkit(() => import(import.meta.resolve('@actions/github') + '?' + index));
      const found = loaded.ok ? { payload: loaded.value.context.payload } : { codes: loaded.problems.map(({ code }) => code) };
      all.push({ ok: loaded.ok, ...found });
    }
    console.log(JSON.stringify(all));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}
