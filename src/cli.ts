#!/usr/bin/env node
import process from 'node:process';
import { calledAs } from './cli/next-command.ts';
import { run } from './cli/run.ts';
import { lookOn, type Screen } from './cli/world.ts';
import { dayOfEpochSeconds } from './day.ts';

process.exitCode = await run(process.argv.slice(2), {
  program: calledAs(process.argv[1] ?? '', process.cwd()),
  workingDirectory: process.cwd(),
  today: dayOfEpochSeconds(Date.now() / 1000),
  debug: Boolean(process.env.DEBUG),
  output: screen(process.stdout),
  errors: screen(process.stderr),
});

function screen(stream: NodeJS.WriteStream): Screen {
  stream.on('error', endQuietly);
  return { write: (text) => stream.write(text), look: lookOn(stream, process.env) };
}

/** Whoever reads the output may stop when it has enough, as `head` does. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
