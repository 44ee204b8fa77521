import assert from 'node:assert/strict';
import { test } from 'node:test';
import { branchOfLine, lineOfBranch } from '../../src/policy/branch.ts';

test('a branch that follows the template names its line', () => {
  assert.equal(lineOfBranch('{line}-stable', '2-stable'), '2');
  assert.equal(lineOfBranch('release/v{line}', 'release/v3.10'), '3.10');
});

test('a branch that does not follow the template names none', () => {
  for (const branch of ['main', '-stable', '2-stable-fix', 'x/2-stablex', 'release/v'])
    assert.equal(
      lineOfBranch(branch.startsWith('release') ? 'release/v{line}' : '{line}-stable', branch),
      null,
    );
});

test('the branch of a line reads back as that line', () => {
  for (const line of ['3', '3.10', '24.04', '$&'])
    assert.equal(lineOfBranch('support/{line}.x', branchOfLine('support/{line}.x', line)), line);
});
