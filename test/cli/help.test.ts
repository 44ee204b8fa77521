import assert from 'node:assert/strict';
import { test } from 'node:test';
import { helpText } from '../../src/cli/help.ts';
import { commandNames, optionNames } from '../../src/cli/options.ts';

test('the help names every command and every option', () => {
  const text = helpText(null);
  for (const name of commandNames) assert.match(text, new RegExp(`^  ${name}\\b`, 'm'));
  for (const name of optionNames) assert.match(text, new RegExp(`${name}\\b`));
});

test('the help of a command begins with its usage', () => {
  for (const name of commandNames) assert.match(helpText(name), new RegExp(`^support-window ${name}\\b`));
});

test('the help fits a terminal of eighty columns', () => {
  for (const about of [null, ...commandNames]) {
    for (const line of helpText(about).split('\n')) assert.ok(line.length <= 80, line);
  }
});
