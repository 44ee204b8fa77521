import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { copyOf } from './fixture.ts';
import { builtAction } from './scenario/built.ts';
import { actAlone, current, start } from './scenario/widget.ts';

/** The built action without the part that does the work. */
async function withoutWork(t: TestContext): Promise<string> {
  const folder = copyOf(dirname(dirname(await builtAction())));
  t.after(() => rmSync(folder, { recursive: true }));
  rmSync(join(folder, 'dist', 'action.js'));
  return join(folder, 'dist', 'index.js');
}

test('a step that is wrong from the start is told of without loading the part that does the work', async (t) => {
  const run = await actAlone(await withoutWork(t), await start(t, current), { inputs: { mode: 'x' } });
  assert.deepEqual([run.code, run.stderr, run.requests.length], [1, '', 0]);
  assert.match(run.annotations[0]?.message ?? '', /mode/);
  assert.match(run.summary, /mode/);
  assert.match(run.outputs.problems ?? '', /"code":"/);
});

test('an error that nobody expected is told as a problem, with where it happened for those who debug', async (t) => {
  const environment = { RUNNER_DEBUG: '1' };
  const run = await actAlone(await withoutWork(t), await start(t, current), { environment });
  assert.deepEqual([run.code, run.stderr], [1, '']);
  assert.match(run.outputs.problems ?? '', /"unexpected"/);
  assert.match(run.annotations[0]?.message ?? '', /action\.js/);
  assert.match(run.stdout, /::debug::/);
});
