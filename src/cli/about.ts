import { jsonText } from '../report/json.ts';
import { version } from '../version.ts';
import type { AboutProgram } from './begin.ts';
import { completionsFor } from './completions.ts';
import { helpText } from './help.ts';
import { presetsPage } from './presets.ts';
import { type Screen, type World, withoutColour } from './world.ts';

/** Says what was asked about the program itself. */
export function about({ command, answer }: AboutProgram, surroundings: World): 0 {
  const { output, program } = answer.color ? surroundings : withoutColour(surroundings);
  switch (command.name) {
    case 'help': {
      const help = helpText(command.about, program);
      return say({ help }, help, answer.json, output);
    }
    case 'version':
      return say({ version }, version, answer.json, output);
    case 'presets': {
      const { presets } = command;
      return say({ presets }, presetsPage(presets, output).join('\n'), answer.json, output);
    }
    case 'completions': {
      const script = completionsFor(command.shell);
      return say({ completions: script }, script, answer.json, output);
    }
  }
}

function say(value: object, text: string, json: boolean, output: Screen): 0 {
  output.write(`${json ? jsonText(value) : text}\n`);
  return 0;
}
