import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { loadToolkit } from '../../src/actions/toolkit.ts';

test('the payload is the JSON that the runner names, and what is no JSON is a problem', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'payload-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'event.json');
  for (const [text, found] of [
    ['{"action":"published"}', { ok: true, payload: { action: 'published' } }],
    ['null', { ok: true, payload: null }],
    ['{"action":', { ok: false, codes: ['broken-event'] }],
    ['', { ok: false, codes: ['broken-event'] }],
  ] as const) {
    writeFileSync(path, text);
    assert.deepEqual(loadedWith(path), found, text);
  }
});

test('without a payload there is none', async () => {
  assert.deepEqual(loadedWith(''), { ok: true, payload: {} });
  const stopped = await loadToolkit(() => Promise.reject(new SyntaxError('Unexpected end of JSON input')));
  assert.equal(stopped.ok ? '' : stopped.problems[0]?.why, 'Unexpected end of JSON input.');
});

/** What a process of its own finds: @actions/github reads the event once, when it is loaded. */
function loadedWith(path: string): unknown {
  const program = `
    import { loadToolkit } from './src/actions/toolkit.ts';
    const loaded = await loadToolkit(() => import('@actions/github'));
    const found = loaded.ok ? { payload: loaded.value.context.payload } : { codes: loaded.problems.map(({ code }) => code) };
    console.log(JSON.stringify({ ok: loaded.ok, ...found }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, GITHUB_EVENT_PATH: path },
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}
