import { resolve } from 'node:path';
import type { Decision } from '../change/decision.ts';
import { settle } from '../change/settle.ts';
import { openClone } from '../git/clone.ts';
import { unexpected } from '../problem/local.ts';
import type { Purpose } from '../report/verdict.ts';
import { sync } from '../sync.ts';
import { version } from '../version.ts';
import { type Answer, type Command, type Options, parseArguments } from './arguments.ts';
import { cloneEdge } from './clone-edge.ts';
import { completionsFor } from './completions.ts';
import { explain } from './explain.ts';
import { helpText } from './help.ts';
import { init } from './init.ts';
import { updateCommand } from './next-command.ts';
import { listedPresets, presetsPage } from './presets.ts';
import { printDecision, printJson, printPage, printProblems } from './print.ts';
import { type World, withoutColour } from './world.ts';

/** What the program leaves behind: done or in sync, out of date, a problem. */
export type ExitCode = 0 | 1 | 2;

/** Carries out one command line: the words after the program's name. */
export async function run(words: readonly string[], surroundings: World): Promise<ExitCode> {
  const { answer, command } = parseArguments(words);
  const world = answer.color ? surroundings : withoutColour(surroundings);
  try {
    if (command.ok) return await carryOut(command.value, answer, world);
    printProblems(command.problems, answer, world);
  } catch (error) {
    printProblems([unexpected(error instanceof Error ? error.message : String(error))], answer, world);
    if (world.debug && error instanceof Error) printPage([error.stack ?? ''], world.errors);
  }
  return 2;
}

async function carryOut(command: Command, answer: Answer, world: World): Promise<ExitCode> {
  switch (command.name) {
    case 'help':
      return say({ help: helpText(command.about) }, helpText(command.about), answer, world);
    case 'version':
      return say({ version }, version, answer, world);
    case 'presets':
      return presets(command.preset, answer, world);
    case 'completions':
      return say(
        { completions: completionsFor(command.shell) },
        completionsFor(command.shell),
        answer,
        world,
      );
    case 'init':
      return (await init(command.options, command.taking, answer, world)) ? 0 : 2;
    case 'explain':
      return (await explain(command.line, command.options, answer, world)) ? 0 : 2;
    case 'plan':
    case 'check':
    case 'update':
      return await keep(command.name, command.options, answer, world);
  }
}

function presets(name: string | null, answer: Answer, world: World): ExitCode {
  const found = listedPresets(name);
  if (!found.ok) {
    printProblems(found.problems, answer, world);
    return 2;
  }
  return say({ presets: found.value }, presetsPage(found.value, world.output).join('\n'), answer, world);
}

function say(value: object, text: string, { json }: Answer, { output }: World): ExitCode {
  if (json) printJson(value, output);
  else printPage([text], output);
  return 0;
}

async function keep(purpose: Purpose, options: Options, answer: Answer, world: World): Promise<ExitCode> {
  const { program, workingDirectory: folder, today } = world;
  const day = options.asOf ?? today;
  const clone = await openClone(resolve(folder, options.repo ?? '.'), options.repo !== null);
  const isWritable = clone.ok && clone.value.workingTree !== null;
  const next = isWritable ? { command: updateCommand(program, options), ref: options.ref } : null;
  const report = (decision: Decision) => printDecision(decision, purpose, next, answer, world);
  if (!clone.ok) {
    report(settle(day, null, clone));
    return 2;
  }
  const decision = await sync(cloneEdge(clone.value, purpose, options, folder, report), day);
  if (decision.plan === 'blocked') return 2;
  return purpose === 'check' && decision.plan === 'open' ? 1 : 0;
}
