import type { Decision } from '../change/decision.ts';
import { settle } from '../change/settle.ts';
import { localFlags } from '../problem/clone.ts';
import { unexpectedError } from '../problem/command.ts';
import type { Result } from '../problem/problem.ts';
import type { Purpose } from '../report/verdict.ts';
import { type Run, sync } from '../sync.ts';
import type { Options, OutputOptions } from './arguments.ts';
import type { AboutClone, Mistaken, Opened } from './begin.ts';
import { cloneEdge, type FilesWritten } from './clone-edge.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { commandLine } from './next-command.ts';
import { printDecision, printPage, printProblems } from './print.ts';
import { timeline } from './timeline.ts';
import { type ExitCode, type World, withoutColour, withProgress } from './world.ts';

/** Carries out a command about a clone, or tells what is wrong with the command line. */
export async function run(begun: AboutClone | Mistaken, surroundings: World): Promise<ExitCode> {
  const { answer } = begun;
  const shown = answer.color ? surroundings : withoutColour(surroundings);
  const about = begun.kind === 'clone' ? begun.command.options : null;
  const world = { ...withProgress(shown, answer.quiet || answer.json), about };
  try {
    if (begun.kind === 'clone') return await closing(begun, () => carryOut(begun, world));
    printProblems(begun.problems, answer, world);
  } catch (error) {
    printProblems([unexpectedError(error instanceof Error ? error.message : String(error))], answer, world);
    if (world.debug && error instanceof Error) printPage([error.stack ?? ''], world.errors);
  } finally {
    world.progress.end();
  }
  return 2;
}

/** Whatever comes of the work, git is let go of at its end. */
async function closing<T>({ opened }: AboutClone, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    const place = await opened;
    if (place.ok) await place.value.clone.objects.close();
  }
}

async function carryOut({ command, opened, answer }: AboutClone, world: World): Promise<ExitCode> {
  world.progress.doing('Reading the repository');
  const place = await opened;
  if (command.name === 'explain') return (await explain(command, place, answer, world)) ? 0 : 2;
  if (command.name === 'init') return (await init(command, place, answer, world)) ? 0 : 2;
  if (command.name === 'timeline') return (await timeline(command, place, answer, world)) ? 0 : 2;
  return await keep(command.name, command.options, place, answer, world);
}

async function keep(
  purpose: Purpose,
  options: Options,
  place: Result<Opened>,
  answer: OutputOptions,
  world: World,
): Promise<ExitCode> {
  const { program, workingDirectory: folder, today, progress } = world;
  const day = options.asOf ?? today;
  const isWritable = place.ok && place.value.clone.workingTree !== null;
  const next = isWritable ? { command: commandLine(program, 'update', options), ref: options.ref } : null;
  const decision = place.ok
    ? outcomeOf(await sync(cloneEdge(place.value, purpose, options, folder, progress), day))
    : settle(day, null, place);
  printDecision(decision, purpose, next, answer, world);
  if (decision.plan === 'blocked') return 2;
  return purpose === 'check' && decision.plan === 'open' ? 1 : 0;
}

/** The decision as it turned out: files that could not be written block it. */
function outcomeOf({ decision, done: { problems } }: Run<unknown, FilesWritten>): Decision {
  if (problems.length > 0) return { ...decision, plan: 'blocked', problems };
  return decision.plan === 'open' ? decision : withoutIdleFlags(decision);
}

/** What only GitHub knows of releases is worth saying where it could take back a change, and nowhere else. */
function withoutIdleFlags(decision: Decision): Decision {
  return { ...decision, notes: decision.notes.filter((note) => note.code !== localFlags.code) };
}
