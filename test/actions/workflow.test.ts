import assert from 'node:assert/strict';
import { test } from 'node:test';
import { harmless } from '../../src/actions/workflow.ts';

/** How the runner finds a command in a line: the first form at the start, the second anywhere. */
const commands = [/^\s*::/, /##\[/];

for (const line of ['::error::x', '  ::set-output name=a::b', 'a ##[error]b', '##[group]', '::add-mask::x']) {
  test(`${line} is no command any more`, () => {
    assert.ok(commands.every((command) => !command.test(harmless(line))));
    assert.equal(harmless(line).replaceAll('\u200b', ''), line);
  });
}

test('other lines stay as they are', () => {
  for (const line of ['a :: b', '| 2.x | :x: |', ':x:', '# [a]']) assert.equal(harmless(line), line);
});

test('what controls a terminal is taken out', () => {
  assert.equal(harmless('a\u001b[2Jb\u009b2Jc\u202ed\te'), 'a[2Jb2Jcd\te');
});
