import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandNames, initSwitches, optionNames, settings, switches } from '../../src/cli/options.ts';

test('no option stands in two tables, and every switch of init is one', () => {
  assert.equal(new Set(optionNames).size, Object.keys(settings).length + Object.keys(switches).length);
  for (const name of initSwitches) assert.ok(name in switches, name);
});

test('each short option means one thing', () => {
  const shorts = Object.values(switches).flatMap((option) => ('short' in option ? [option.short] : []));
  assert.equal(new Set(shorts).size, shorts.length);
  assert.equal(new Set(commandNames).size, commandNames.length);
});
