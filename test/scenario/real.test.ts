import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type TestContext, test } from 'node:test';
import type { Scenario } from '../github/scenario.ts';
import { runGit } from '../github/stand-in/git/run.ts';
import { startStandIn } from '../github/stand-in/start.ts';
import { builtAction } from './built.ts';
import { act, branch, theOpen } from './widget.ts';

const project = join(import.meta.dirname, '../..');
const seeds = join(project, '../shared/seeds');
const skip = existsSync(seeds) ? false : 'the recorded repositories are not here';
const entry = await builtAction();

test('socketio-go with its real tags lives through a year of releases', { skip }, async (t) => {
  const socketio = await rebuilt(t, 'socketio-go');
  const original = await readFile(join(seeds, 'socketio-go.md'), 'utf8');
  const release = (name: string, date: string) => socketio.people.tag({ name, date, annotated: true });
  const run = () => act(entry, socketio, { inputs: { policy: 'newest 2 majors', 'as-of': '2026-12-01' } });

  const before = await run();
  assert.equal(before.outputs.drift, 'false', before.stdout);

  await release('v4.0.0', '2026-05-02');
  assert.equal((await run()).outputs['pull-request-operation'], 'created');
  const first = await theOpen(socketio);
  assert.equal(first.pull?.number, 1);
  assert.equal(first.text, afterFour(original));

  for (const patch of [null, 'v4.1.0']) {
    if (patch !== null) await release(patch, '2026-06-02');
    const again = await run();
    assert.equal(again.outputs['pull-request-operation'], 'none');
    assert.equal(again.requests.length, 3); // one more than two: its 302 tags are more than the first query dates
  }

  await release('v5.0.0', '2026-08-02');
  assert.equal((await run()).outputs['pull-request-operation'], 'updated');
  assert.equal((await theOpen(socketio)).pull?.number, 1);
  const { ahead } = await socketio.world.git.compare(
    socketio.people.head('main') ?? '',
    socketio.people.head(branch) ?? '',
  );
  assert.equal(ahead.length, 2);

  await socketio.people.merge(1, { method: 'squash', deleteBranch: false });
  await release('v6.0.0', '2026-11-02');
  assert.equal((await run()).outputs['pull-request-operation'], 'created');
  const last = await theOpen(socketio);
  assert.equal(last.pull?.number, 2);
  assert.match(
    last.text ?? '',
    /\| 6\.x\.x {3}\| :white_check_mark: \|\n\| 5\.x\.x {3}\| :white_check_mark: \|/,
  );
});

/** The table after 4.0.0, and not a byte more. */
function afterFour(text: string): string {
  return text
    .replace('| 3.x.x   |', '| 4.x.x   | :white_check_mark: |\n| 3.x.x   |')
    .replace('| 2.x.x   | :white_check_mark: |', '| 2.x.x   | :x:                |');
}

async function rebuilt(t: TestContext, name: string): Promise<Scenario> {
  const folder = await mkdtemp(join(tmpdir(), 'real-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const script = join(project, 'scripts/rebuild.ts');
  const { status, stderr } = spawnSync(process.execPath, [script, folder, '--only', name], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const repository = join(folder, `${name}.git`);
  await runGit(folder, ['clone', '--quiet', '--bare', join(folder, name), repository]);
  const standIn = await startStandIn({ repository, owner: 'octo', name });
  t.after(async () => {
    await standIn.stop();
    assert.deepEqual(standIn.violations, []);
  });
  return { ...standIn, repository, end: standIn.stop };
}
