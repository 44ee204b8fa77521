#!/usr/bin/env node
import { about } from './cli/about.ts';
import { type AboutClone, begin, type Mistaken } from './cli/begin.ts';
import { keyboardOf } from './cli/keyboard.ts';
import { calledAs } from './cli/next-command.ts';
import { noProgress, progressOn } from './cli/progress.ts';
import { type ExitCode, isWatched, lookOn, type Screen } from './cli/world.ts';
import { dayOfEpochSeconds } from './day.ts';
import { withAsciiMarks } from './report/marks.ts';

/** 1 means out of date, so whatever went wrong with the program itself is 2, an answer that nobody got as well. */
const broken = 2;
let isBroken = false;

process.on('uncaughtException', (error) => {
  stop(`support-window stopped: ${error.message}`);
  process.exit(broken);
});

const begun = begin(process.argv.slice(2), process.cwd());
const world = {
  program: calledAs(process.argv[1] ?? '', process.cwd()),
  about: null,
  workingDirectory: process.cwd(),
  today: dayOfEpochSeconds(Date.now() / 1000),
  debug: Boolean(process.env.DEBUG),
  output: screen(process.stdout),
  errors: screen(process.stderr),
  keyboard: process.stdout.isTTY && process.stdin.isTTY ? keyboardOf(process.stdin) : null,
  progress: isWatched(process.stdout, process.stderr, process.env)
    ? progressOn(
        (text) => process.stderr.write(text),
        () => process.stderr.columns,
      )
    : noProgress,
};
const code = begun.kind === 'program' ? about(begun, world) : await carryOut(begun);
process.exitCode = isBroken ? broken : code;

/** git lists the tags while the rest of the program is read, which is a bundle of its own, dist/run.js. */
async function carryOut(task: AboutClone | Mistaken): Promise<ExitCode> {
  if (task.kind === 'clone') await task.opened.catch(() => {});
  const { run } = await import('./cli/run.ts');
  return await run(task, world);
}

function screen(stream: NodeJS.WriteStream): Screen {
  stream.on('error', (error: NodeJS.ErrnoException) => stop(reasonFor(error)));
  const look = lookOn(stream, process.env);
  const written = look.ascii === true ? withAsciiMarks : (text: string) => text;
  return { write: (text) => stream.write(written(text)), look };
}

/** Whoever reads the output may stop when it has enough, as `head` does: no word of it. */
function reasonFor({ code: name, message }: NodeJS.ErrnoException): string | null {
  return name === 'EPIPE' ? null : `support-window could not write its answer: ${message}`;
}

function stop(reason: string | null): void {
  const isFirst = !isBroken;
  isBroken = true;
  process.exitCode = broken;
  if (isFirst && reason !== null) process.stderr.write(`${reason}\n`);
}
