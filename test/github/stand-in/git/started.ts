/** The small process of starter.ts: runs the git commands that it is sent, and ends when nobody listens any more. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import type { Numbered, Order, Report } from './starter.ts';

process.on('message', ({ number, directory, args, input, environment }: Numbered<Order>) => {
  const child = spawn('git', args, { cwd: directory, env: environment });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  // A command that does not read its input closes the pipe; without a handler that ends the process (EPIPE).
  child.stdin.on('error', () => undefined);
  child.on('error', ({ message }) => say({ number, failure: message }));
  child.on('close', (code) =>
    say({
      number,
      code: code ?? -1,
      stdout: Buffer.concat(stdout),
      stderr: Buffer.concat(stderr).toString(),
    }),
  );
  child.stdin.end(input);
});

function say(report: Report): void {
  if (process.connected) process.send?.(report);
}
