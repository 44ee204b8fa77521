import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { everyFault } from '../github/stand-in/fault.ts';
import { builtAction } from './built.ts';
import { act, actAlone, current, outdated, start } from './widget.ts';

const entry = await builtAction();
const token = 'ghs_0123456789abcdefABCDEFghijklmnop';

// Every run of every scenario is searched for its token where it ends: assertNoToken in widget.ts.

test('no process shows the token in its title or its arguments', {
  skip: existsSync('/proc') ? false : 'this system shows no processes as files',
}, async (t) => {
  const widget = await start(t, outdated, { token });
  widget.faults.latency = 60;
  let looks = 0;
  let isOver = false;
  const run = actAlone(entry, widget).finally(() => {
    isOver = true;
  });
  for (; !isOver; looks++) {
    for (const file of globSync('/proc/[0-9]*/{cmdline,comm}'))
      assert.ok(!textOf(file).includes(token), file);
    await sleep(60);
  }
  assert.equal((await run).code, 0);
  assert.ok(looks > 3);
});

test('no fault makes the run tell its token', async (t) => {
  // After a silence the action waits for seconds, after a limit for as long as GitHub asks.
  const slow = /^timeout$|-wait$|^secondary-limit$|^too-many-requests$/;
  const faults = everyFault.filter((name) => !slow.test(name));
  for (const name of faults) {
    const widget = await start(t, outdated, { token });
    widget.faults.plan(1, { name, effect: 'none' });
    const { code } = await act(entry, widget, { environment: { RUNNER_DEBUG: '1' } });
    assert.notEqual(code, null, `${name}: the process broke down, and what it said then was not looked at`);
  }
});

test('the password of a proxy is not told either', async (t) => {
  const widget = await start(t, current, { token });
  const environment = { http_proxy: 'http://keeper:opensesame@127.0.0.1:9', RUNNER_DEBUG: '1' };
  const run = await act(entry, widget, { environment });
  assert.equal(run.code, 1);
  assert.doesNotMatch(JSON.stringify(run), /opensesame/);
});

/** A process may be gone before it is looked at. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
