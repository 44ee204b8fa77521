import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

export type Start = {
  readonly entry: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
};
export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

const idle: ChildProcess[] = [];

/**
 * Runs a built action in a process that has carried out other runs and keeps what the entry imports: to read that anew
 * costs more than the run. Runs at the same time have a process each. It is ended after so many milliseconds.
 */
export const runWarm = (start: Start, timeout: number): Promise<Ended> =>
  new Promise((resolve) => {
    const child = idle.pop() ?? fork(join(import.meta.dirname, 'warm.ts'), { execArgv: [], env: {} });
    child.ref();
    child.channel?.ref();
    const clock = setTimeout(() => child.kill('SIGKILL'), timeout);
    const broken = (code: number | null) => {
      clearTimeout(clock);
      resolve({ code, stdout: '', stderr: 'the process of the run has ended' });
    };
    child.once('close', broken);
    child.once('message', (ended: Ended) => {
      clearTimeout(clock);
      child.off('close', broken);
      child.unref();
      child.channel?.unref();
      idle.push(child);
      resolve(ended);
    });
    child.send(start);
  });
