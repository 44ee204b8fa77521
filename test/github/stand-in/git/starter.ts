import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** A git command to run. */
export type Order = {
  readonly directory: string;
  readonly args: readonly string[];
  readonly input: string | Buffer;
  readonly environment: Readonly<Record<string, string>>;
};
export type GitResult = { readonly code: number; readonly stdout: Buffer; readonly stderr: string };
export type Numbered<T> = T & { readonly number: number };
/** How a command ended, or why it could not be started. */
export type Report = Numbered<GitResult | { readonly failure: string }>;

type Waiting = { readonly resolve: (result: GitResult) => void; readonly reject: (error: Error) => void };

const waiting = new Map<number, Waiting>();
let count = 0;
let starter: ChildProcess | null = null;

/**
 * Has git started by a small process that stays. A process copies its own memory map to start another: for one that holds
 * GitHub's schema and its own tests that costs more than git does.
 */
export const order = (command: Order): Promise<GitResult> =>
  new Promise((resolve, reject) => {
    count += 1;
    waiting.set(count, { resolve, reject });
    starter ??= begin();
    starter.channel?.ref();
    starter.send({ ...command, number: count } satisfies Numbered<Order>);
  });

const begin = (): ChildProcess => {
  const child = fork(join(import.meta.dirname, 'started.ts'), { serialization: 'advanced', execArgv: [] });
  child.unref();
  child.on('message', (report: Report) => settle(child, report));
  child.on('close', () => {
    starter = null;
    for (const number of waiting.keys()) settle(child, { number, failure: 'what starts git has ended' });
  });
  return child;
};

const settle = (child: ChildProcess, report: Report): void => {
  const { resolve, reject } = waiting.get(report.number) ?? {};
  waiting.delete(report.number);
  if (waiting.size === 0) child.channel?.unref();
  if ('failure' in report) reject?.(new Error(report.failure));
  else resolve?.(report);
};
