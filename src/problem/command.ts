import { joinWords } from './list.ts';
import type { Problem } from './problem.ts';
import { shown } from './shown.ts';
import { closest } from './suggest.ts';

/** No command was given. */
export function noCommand(commands: readonly string[]): Problem {
  return {
    code: 'no-command',
    what: 'No command was given.',
    why: `The commands are ${joinWords(commands, 'and')}.`,
    fix: `Start with ${commands[0]}, which writes nothing; --help describes them all.`,
  };
}

/** A command that does not exist. */
export function unknownCommand(command: string, commands: readonly string[]): Problem {
  return {
    code: 'unknown-command',
    what: `There is no command "${shown(command)}".`,
    why: `The commands are ${joinWords(commands, 'and')}.`,
    fix: meant(command, commands) ?? 'Use one of these; --help describes them.',
  };
}

/** An option that does not exist. `written` is the option as it was given, with its dashes. */
export function unknownOption(written: string, options: readonly string[]): Problem {
  return {
    code: 'unknown-option',
    what: `There is no option ${shown(written)}.`,
    why: `The options are ${joinWords(options, 'and')}.`,
    fix: meant(written, options) ?? 'Use one of these; --help describes them.',
  };
}

/** An option that needs a value came without one, or with an empty one. */
export function missingValue(option: string, placeholder: string): Problem {
  return {
    code: 'missing-value',
    what: `${option} needs a value.`,
    why: 'None was given.',
    fix: `Write ${option} ${placeholder}.`,
  };
}

/** The word after an option that needs a value looks like another option. */
export function optionAsValue(option: string, placeholder: string, word: string): Problem {
  return {
    code: 'missing-value',
    what: `${option} needs a value.`,
    why: `The next word, "${word}", starts with a dash, like an option.`,
    fix: `Write ${option} ${placeholder}; if "${word}" is the value, write ${option}=${word}.`,
  };
}

/** A switch came with a value. */
export function unwantedValue(option: string, value: string): Problem {
  return {
    code: 'unwanted-value',
    what: `${option} takes no value.`,
    why: `It was given "${shown(value)}".`,
    fix: `Write ${option} alone.`,
  };
}

/** An option was given twice. */
export function repeatedOption(option: string): Problem {
  return {
    code: 'repeated-option',
    what: `${option} is given more than once.`,
    why: 'It takes one value.',
    fix: `Keep one ${option}.`,
  };
}

/** The value of an option is not one that it allows. */
export function unknownValue(option: string, value: string, values: readonly string[]): Problem {
  return {
    code: 'unknown-value',
    what: `${option} cannot be "${shown(value)}".`,
    why: `It can be ${joinWords(values, 'or')}.`,
    fix: meant(value, values) ?? 'Use one of these.',
  };
}

/** A day that is not written `YYYY-MM-DD` or does not exist. */
export function notADay(option: string, value: string): Problem {
  return {
    code: 'not-a-day',
    what: `${option} needs a date.`,
    why: `"${shown(value)}" is not a date in the form YYYY-MM-DD.`,
    fix: `Write a date that exists, such as ${option} 2026-03-31.`,
  };
}

/** `explain` came without a line. */
export function missingLine(): Problem {
  return {
    code: 'missing-line',
    what: 'explain needs a release line.',
    why: 'Nothing follows explain.',
    fix: 'Name the line as its tags do, such as "explain 3" or "explain 3.2". A product can come first: "explain server 3".',
  };
}

/** More words than the command takes. */
export function surplusArgument(command: string, argument: string): Problem {
  return {
    code: 'surplus-argument',
    what: `${command} does not take "${shown(argument)}".`,
    why:
      command === 'explain'
        ? 'explain takes one line, with a product before it if there are several.'
        : `${command} takes options only.`,
    fix: `Remove "${shown(argument)}". To name the folder of a repository, use --repo DIR.`,
  };
}

/** An option that the command does not use. */
export function idleOption(command: string, option: string): Problem {
  return {
    code: 'idle-option',
    what: `${command} does not use ${option}.`,
    why: 'It would be ignored.',
    fix: `Remove ${option}; "${command} --help" lists the options it takes.`,
  };
}

function meant(word: string, words: readonly string[]): string | null {
  const near = closest(word, words);
  return near === null ? null : `Did you mean ${near}?`;
}

/** The picture of the timeline command could not be written to its file. */
export function pictureNotWritten(path: string, said: string): Problem {
  return {
    code: 'picture-not-written',
    what: `The picture was not written to ${shown(path)}.`,
    why: `The system answered: ${said}`,
    fix: 'Name a file in a folder that exists and that you may write to.',
  };
}
