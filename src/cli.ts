#!/usr/bin/env node
import process from 'node:process';
import { calledAs } from './cli/next-command.ts';
import { run } from './cli/run.ts';
import type { Screen } from './cli/world.ts';
import { dayOfEpochSeconds } from './day.ts';
import { coloured, plain } from './report/paint.ts';

const widest = 120;

process.exitCode = await run(process.argv.slice(2), {
  program: calledAs(process.argv[1] ?? '', process.cwd()),
  workingDirectory: process.cwd(),
  today: dayOfEpochSeconds(Date.now() / 1000),
  debug: Boolean(process.env.DEBUG),
  output: screen(process.stdout),
  errors: screen(process.stderr),
});

/**
 * A terminal has colours, unless NO_COLOR says no (https://no-color.org), and a width; a file or a pipe has neither,
 * unless COLUMNS names a width.
 */
function screen(stream: NodeJS.WriteStream): Screen {
  stream.on('error', endQuietly);
  const inColour = stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const wide = Number(process.env.COLUMNS) || (stream.isTTY ? stream.columns : 0);
  const columns = wide > 0 ? Math.min(wide, widest) : null;
  return { write: (text) => stream.write(text), look: { paint: inColour ? coloured : plain, columns } };
}

/** Whoever reads the output may stop when it has enough, as `head` does. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
