import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArguments } from '../../src/cli/arguments.ts';
import { helpText } from '../../src/cli/help.ts';
import { commandNames, optionNames } from '../../src/cli/options.ts';

/** The examples of a help, without their comments and what a shell does with them. */
function examplesIn(help: string): readonly string[] {
  const [, examples = ''] = /^Examples\n((?: {2}.*\n?)+)/m.exec(help) ?? [];
  return examples
    .split('\n')
    .flatMap((line) => line.replace(/ +#.*$/, '').split(/ \|\| | \| /))
    .map((line) => line.trim())
    .filter((line) => line.startsWith('support-window '));
}

const wordsOf = (command: string) =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);

test('the help names every command and every option', () => {
  const text = helpText(null);
  for (const name of commandNames) assert.match(text, new RegExp(`^  ${name}\\b`, 'm'));
  for (const name of optionNames) assert.match(text, new RegExp(`${name}\\b`));
});

test('the help of update does not offer what update refuses', () => {
  assert.doesNotMatch(helpText('update'), /--ref/);
  assert.match(helpText('plan'), /^ {2}--ref REF /m);
});

test('the help of a command begins with its usage', () => {
  for (const name of commandNames) assert.match(helpText(name), new RegExp(`^support-window ${name}\\b`));
});

test('the help fits a terminal of eighty columns', () => {
  for (const about of [null, ...commandNames]) {
    for (const line of helpText(about).split('\n')) assert.ok(line.length <= 80, line);
  }
});

for (const about of [null, ...commandNames])
  test(`the examples in the help of ${about ?? 'the program'} are commands that it takes`, () => {
    const examples = examplesIn(helpText(about));
    assert.ok(examples.length >= 1);
    for (const example of examples) {
      const { command } = parseArguments(wordsOf(example));
      assert.ok(command.ok, `${example}: ${JSON.stringify(command)}`);
      if (about !== null && example.includes(about)) assert.equal(command.value.name, about);
    }
  });

test('the help of a command explains an option once', () => {
  for (const about of commandNames) {
    const options = [...helpText(about).matchAll(/^ {2}(-\S+(?:, -\S+)*)/gm)].map(([, name]) => name);
    assert.deepEqual(options, [...new Set(options)]);
  }
});
