/** The process of warm-action.ts: carries out the runs that it is sent, one at a time, and ends when nobody listens any more. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Ended, Start } from './warm-action.ts';

type Stream = NodeJS.WriteStream & { write: (text: string | Uint8Array) => boolean };

const said = { stdout: '', stderr: '' };
for (const name of ['stdout', 'stderr'] as const) {
  const stream: Stream = process[name];
  stream.write = (text) => {
    said[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
    return true;
  };
}
let count = 0;
const own = mkdtempSync(join(tmpdir(), 'support-window-warm-'));
process.on('exit', () => rmSync(own, { recursive: true, force: true }));
/** @actions/core remembers the file that its first summary went to. */
const summary = join(own, 'summary');

process.on('message', async (start: Start) => {
  const code = await carryOut(start);
  process.send?.({ code, ...said } satisfies Ended);
});

/** The entry is read anew for each run, which is what begins one; what it imports is there from the first run on. */
async function carryOut({ entry, folder, environment }: Start): Promise<number> {
  Object.assign(said, { stdout: '', stderr: '' });
  process.chdir(folder);
  writeFileSync(summary, '');
  process.env = { ...environment, GITHUB_STEP_SUMMARY: summary };
  process.exitCode = 0;
  const before = busy();
  count += 1;
  try {
    await import(`${pathToFileURL(entry)}?run=${count}`);
    while (busy() > before) await sleep(1);
  } catch (error) {
    said.stderr += error instanceof Error ? error.stack : String(error);
    process.exitCode = 1;
  }
  copyFileSync(summary, environment.GITHUB_STEP_SUMMARY ?? '');
  return Number(process.exitCode);
}

/** How much would keep a process of its own from ending: requests that are under way, timers. */
function busy(): number {
  return process.getActiveResourcesInfo().length;
}
